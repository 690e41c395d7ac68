import { request, type IncomingHttpHeaders, type RequestListener } from "node:http";
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

type Sent = { method?: string; path?: string; headers?: Record<string, string>; body?: Buffer; chunked?: boolean };
type Got = { status?: number; text: string; headers: IncomingHttpHeaders };

function send({ method = "POST", path = "/", headers = {}, body, chunked = false }: Sent): Promise<Got> {
  return new Promise((resolve, reject) => {
    const length = body && (chunked ? { "transfer-encoding": "chunked" } : { "content-length": body.length });
    const sent = request(
      { port, host: "127.0.0.1", method, path, headers: { ...length, ...headers, connection: "close" } },
      (response) => {
        let text = "";
        response.on("data", (chunk: Buffer) => (text += chunk.toString()));
        response.on("end", () => resolve({ status: response.statusCode, text, headers: response.headers }));
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

const TYPE = { "content-type": "multipart/form-data; boundary=form-7c3e" };
const part = (name: string, value: string) =>
  `--form-7c3e\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const formBody = (fields: Record<string, string>) =>
  Buffer.from(
    `${Object.entries(fields)
      .map(([name, value]) => part(name, value))
      .join("")}--form-7c3e--\r\n`,
  );
const EMPTY = formBody({ note: "" }).length;
/** Posts a form of `size` bytes; `chunked` without declaring the length. */
const post = (size: number, chunked = false, path = "/") =>
  send({ path, chunked, headers: TYPE, body: formBody({ note: "x".repeat(size - EMPTY) }) });

/** Answers with what arrived. */
const echo: RequestListener = (incoming, response) => {
  let size = 0;
  incoming.on("data", (chunk: Buffer) => (size += chunk.length));
  incoming.on("end", () => response.end(`${incoming.method} ${size} ${incoming.headers["content-length"]}`));
};

test("until the site is open it says so, in both languages", async () => {
  const { status, text, headers } = await send({ method: "GET", path: '/book/maple?a="<' });
  expect([status, headers["retry-after"]]).toEqual([503, "5"]);
  expect(text).toMatch(/The site is starting[^]*Le site démarre/);
  expect(text).not.toContain('"<');
});

test("a body reaches the site whole, declared or chunked, and over the limit not at all", async () => {
  let seen = 0;
  site.serve((incoming, response) => {
    seen++;
    echo(incoming, response);
  });
  for (const chunked of [false, true]) {
    expect((await post(1_000_000, chunked)).text).toBe("POST 1000000 1000000");
    for (const size of [1_000_001, 10_000_000]) {
      const { status, text } = await post(size, chunked);
      expect([status, text]).toEqual([413, expect.stringMatching(/too large[^]*trop volumineux/)]);
    }
  }
  expect(seen).toBe(2);
});

test("only where a file is sent may a body be larger, and only so much", async () => {
  site.serve(echo);
  for (const path of ["/organization/practice", "/settings/profile?therapist=1"])
    for (const chunked of [false, true]) {
      expect((await post(5_100_000, chunked, path)).status).toBe(200);
      expect((await post(5_100_001, chunked, path)).status).toBe(413);
    }
  for (const path of ["/settings/practices", "/book/settings/practice", "/?/organization/practice"])
    expect((await post(1_000_001, false, path)).status).toBe(413);
});

const action = { ...TYPE, "next-action": "40aa" };
test.each<[string, Sent, number]>([
  ["a form", { headers: TYPE, body: formBody({ name: "Ada", "$ACTION_1:0": '{"id":"a"}' }) }, 200],
  [
    "a form sent by our script",
    { headers: action, body: formBody({ "1_name": "Ada", "0": '["$undefined","$K1"]' }) },
    200,
  ],
  ["no body", { headers: TYPE }, 400],
  ["no type", { body: formBody({ name: "Ada" }) }, 400],
  ["JSON", { headers: { "content-type": "application/json" }, body: Buffer.from("{}") }, 400],
  ["a text to an action", { headers: { ...action, "content-type": "text/plain" }, body: Buffer.from("[]") }, 400],
  ["a form that is cut off", { headers: TYPE, body: formBody({ name: "Ada" }).subarray(0, 50) }, 400],
  [
    "a form without a boundary",
    { headers: { "content-type": "multipart/form-data" }, body: formBody({ a: "b" }) },
    400,
  ],
  ["junk", { headers: TYPE, body: Buffer.from("\0\x01\x02".repeat(100)) }, 400],
  ["an action bound to junk", { headers: TYPE, body: formBody({ "$ACTION_1:0": "{" }) }, 400],
  ["a script's form with junk", { headers: action, body: formBody({ "0": "[" }) }, 400],
  ["a script's form without its root", { headers: action, body: formBody({ name: "Ada" }) }, 400],
  ["an address that is cut off", { method: "GET", path: "/book/%ff" }, 400],
  ["another", { method: "GET", path: "/portal/%E0%A4%A/sign-in" }, 400],
  ["a sign of percent that is meant", { method: "GET", path: "/book/100%25?q=%ff" }, 200],
  ["TRACE", { method: "TRACE" }, 405],
  ["PUT", { method: "PUT" }, 405],
  ["PROPFIND", { method: "PROPFIND", path: "/api/calendar/x" }, 405],
])("row 26: %s is answered by ourselves", async (_, sent, status) => {
  site.serve(echo);
  const got = await send(sent);
  expect(got.status).toBe(status);
  if (status !== 200) expect(got.text).toMatch(/<section lang="en">[^]*<section lang="fr">/);
});

test.each<[string, Record<string, string>, number]>([
  ["our own", { origin: "http://localhost:3000" }, 200],
  ["none, which the action refuses", {}, 200],
  ["another site's", { origin: "https://evil.example" }, 403],
  ["hidden by a proxy's rule on referrers", { origin: "null", "sec-fetch-site": "same-origin" }, 200],
  ["hidden, from another site", { origin: "null", "sec-fetch-site": "cross-site" }, 403],
  ["hidden, from a sibling of our host", { origin: "null", "sec-fetch-site": "same-site" }, 403],
  ["hidden, from an old browser", { origin: "null" }, 403],
  ["another site's, whatever else it claims", { origin: "https://evil.example", "sec-fetch-site": "same-origin" }, 403],
])("row 8: a form's origin: %s", async (_, headers, status) => {
  let origin: string | undefined;
  site.serve((incoming, response) => {
    origin = incoming.headers.origin;
    echo(incoming, response);
  });
  const got = await send({ headers: { ...TYPE, ...headers }, body: formBody({ a: "b" }) });
  expect(got.status).toBe(status);
  if (headers.origin === "null" && status === 200) expect(origin).toBe("http://localhost:3000");
  if (status === 403) expect(got.text).toMatch(/<h1>This form came from another address[^]*<h1>Ce formulaire/);
});

test("an idle connection stays open longer than a proxy's minute", () => {
  expect(site.server.keepAliveTimeout).toBeGreaterThan(60_000);
});

test.each([
  ["https://book.example", "max-age=31536000"],
  ["http://localhost:3000", undefined],
])("at %s, Strict-Transport-Security is %s", async (APP_URL, expected) => {
  const before = process.env.APP_URL;
  process.env.APP_URL = APP_URL;
  const closing: typeof closers = [];
  const other = await listen(0, "127.0.0.1", closing);
  process.env.APP_URL = before;
  const mine = port;
  port = (other.server.address() as AddressInfo).port;
  const { headers } = await send({ method: "GET" });
  port = mine;
  expect(headers["strict-transport-security"]).toBe(expected);
  await closing[0]?.();
});

test("a taken port is one sentence", async () => {
  await expect(listen(port, "127.0.0.1", [])).rejects.toThrow(
    `Port ${port} is already in use: set PORT to another one.`,
  );
});
