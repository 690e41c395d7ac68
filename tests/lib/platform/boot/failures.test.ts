import { request, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { z } from "zod";
import { openAction } from "@/lib/platform/access/actions";
import { listen, type Site } from "@/lib/platform/boot/http";
import { disconnect } from "@/lib/platform/db/client";
import { line } from "@/lib/platform/input/text";
import { signInMessages } from "@/lib/identity/sign-in/messages";
import { useDatabase } from "@/tests/support/database";
import { form, freshBrowser } from "@/tests/support/request";

type Support = typeof import("@/tests/support/request");
jest.mock("next/headers", () => jest.requireActual<Support>("@/tests/support/request").nextHeaders());

const database = useDatabase();
let site: Site;
const closers: (() => Promise<void>)[] = [];
beforeAll(async () => {
  site = await listen(0, "127.0.0.1", closers);
  // A page that fails as Next's do: compressed, in parts.
  site.serve((incoming, response) => {
    if (incoming.url === "/whole") return void response.end("whole");
    response.writeHead(500, { "content-type": "text/html", "content-encoding": "gzip", etag: "x" });
    response.write("This page couldn't load");
    response.end();
  });
});
afterAll(() => closers[0]?.());

/** Stops the database, for this process. */
async function stop(): Promise<void> {
  await disconnect();
  process.env.DATABASE_URL = "postgresql://anteroom@127.0.0.1:1/anteroom";
}
async function start(): Promise<void> {
  await disconnect();
  process.env.DATABASE_URL = database.url;
}
afterEach(start);

type Got = { status?: number; text: string; headers: IncomingHttpHeaders };
function send(method: string, path: string, headers: Record<string, string> = {}, body?: string): Promise<Got> {
  const { port } = site.server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ port, host: "127.0.0.1", method, path, headers: { ...headers, connection: "close" } }, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => (text += chunk.toString()));
      response.on("end", () => resolve({ status: response.statusCode, text, headers: response.headers }));
    })
      .once("error", reject)
      .end(body);
  });
}

test("row 27: with the database away, a page is ours, in both languages, with 503; back again, it is whole", async () => {
  await stop();
  const away = await send("GET", "/book/maple?therapist=1&lang=fr");
  expect([away.status, away.headers["retry-after"], away.headers["cache-control"]]).toEqual([503, "30", "no-store"]);
  expect([away.headers["content-encoding"], away.headers.etag]).toEqual([undefined, undefined]);
  expect(away.text).toMatch(
    /<section lang="en"><h1>We’ll be back shortly[^]*<section lang="fr"><h1>De retour sous peu/,
  );
  expect(away.text).toContain('<a href="/book/maple?therapist=1&amp;lang=fr">Try again</a>');
  expect(away.text).not.toMatch(/couldn't load|<script/);
  await start();
  expect(await send("GET", "/whole")).toMatchObject({ status: 200, text: "whole" });
});

test("a page that fails for another reason says so with 500", async () => {
  const { status, text } = await send("GET", "/book/maple");
  expect([status, text]).toEqual([500, expect.stringMatching(/went wrong on our side[^]*est survenu de notre côté/)]);
});

test("what our script asks for stays as it is: it opens the page in full", async () => {
  await stop();
  expect((await send("GET", "/book/maple", { rsc: "1" })).text).toBe("This page couldn't load");
});

test("a form without a script keeps what was typed, and sends it again, without the password", async () => {
  await stop();
  const part = (name: string, value: string, file = "") =>
    `--form-7c3e\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${value}\r\n`;
  const body = `${part("firstName", 'Ada "<b>&')}${part("note", "\none\r\ntwo")}${part("password", "quiet-room-lamp")}${part("$ACTION_ID_40aa", "")}${part("photo", "bytes", '; filename="a.png"')}--form-7c3e--\r\n`;
  const headers = { "content-type": "multipart/form-data; boundary=form-7c3e" };
  const { status, text } = await send("POST", "/portal/maple/create-account", headers, body);
  expect(status).toBe(503);
  expect(text).toContain('method="post" enctype="multipart/form-data" action="/portal/maple/create-account"');
  const fields = [...text.matchAll(/<textarea name="([^"]*)" hidden>\n([^<]*)<\/textarea>/g)].map(
    ([, ...field]) => field,
  );
  expect(fields).toEqual([
    ["firstName", "Ada &quot;&lt;b>&amp;"],
    ["note", "\none\r\ntwo"],
    ["$ACTION_ID_40aa", ""],
  ]);
});

test("an action keeps what was typed, and its message says that the site cannot answer", async () => {
  freshBrowser();
  const action = openAction({
    messages: signInMessages,
    input: z.strictObject({ name: line(10), password: z.string() }),
    handler: () => Promise.reject(new Error("Connection terminated")),
  });
  const values = { name: "Ada", password: "quiet-room-lamp" };
  await expect(action(null, form(values))).rejects.toThrow("Connection terminated");
  await stop();
  expect(await action(null, form(values))).toMatchObject({ code: "unavailable", values: { name: "Ada" } });
});

test("an action that gets no form refuses it", async () => {
  freshBrowser();
  const action = openAction({ messages: signInMessages, input: z.strictObject({}), handler: jest.fn() });
  for (const junk of [undefined, null, "junk", {}, []])
    expect(await action(null, junk as unknown as FormData)).toMatchObject({ ok: false, code: "invalid" });
});
