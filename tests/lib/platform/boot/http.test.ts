import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { listen, type Site } from "@/lib/platform/boot/http";

let site: Site;
let port: number;
const closers: (() => Promise<void>)[] = [];
beforeAll(async () => {
  site = await listen(0, "127.0.0.1", closers);
  port = (site.server.address() as AddressInfo).port;
});
afterAll(() => closers[0]?.());

/** Posts `size` bytes; `chunked` without declaring the length. */
function post(size: number, chunked = false, path = "/"): Promise<{ status?: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = chunked ? { "transfer-encoding": "chunked" } : { "content-length": size };
    const sent = request(
      { port, host: "127.0.0.1", method: "POST", path, headers: { ...headers, connection: "close" } },
      (response) => {
        let text = "";
        response.on("data", (chunk: Buffer) => (text += chunk.toString()));
        response.on("end", () => resolve({ status: response.statusCode, text }));
      },
    );
    sent.on("error", reject);
    sent.end(Buffer.alloc(size));
  });
}

test("until the site is open it says so", async () => {
  expect((await post(0)).status).toBe(503);
});

test("a body over the limit is rejected before it reaches the site", async () => {
  let seen = 0;
  site.serve((_, response) => {
    seen++;
    response.end("here");
  });
  expect(await post(1_000_000)).toEqual({ status: 200, text: "here" });
  expect(await post(1_000_001)).toEqual({ status: 413, text: expect.stringContaining("too large") as string });
  expect((await post(10_000_000)).status).toBe(413);
  expect((await post(10, true)).status).toBe(411);
  expect(seen).toBe(1);
});

test("only where a picture is put up may a body be larger, and only so much", async () => {
  site.serve((_, response) => void response.end("here"));
  for (const path of ["/settings/practice", "/settings/profile?therapist=1"]) {
    expect((await post(5_100_000, false, path)).status).toBe(200);
    expect((await post(5_100_001, false, path)).status).toBe(413);
  }
  for (const path of ["/settings/practices", "/book/settings/practice", "/?/settings/practice"])
    expect((await post(1_000_001, false, path)).status).toBe(413);
});

test("a taken port is one sentence", async () => {
  await expect(listen(port, "127.0.0.1", [])).rejects.toThrow(
    `Port ${port} is already in use: set PORT to another one.`,
  );
});
