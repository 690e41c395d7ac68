import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { setPageHeaders } from "@/lib/boot/headers";

function ask(url: string, headers: Record<string, string> = {}) {
  const request = Object.assign(new IncomingMessage(new Socket()), { url, headers });
  const response = new ServerResponse(request);
  setPageHeaders(request, response);
  return { passedOn: (name: string) => String(request.headers[name]), answered: (name: string) => response.getHeader(name)?.toString() };
}

it("gives every answer a policy with a nonce of its own, and no frame", () => {
  const [one, two] = [ask("/book/maple"), ask("/book/maple")];
  const policy = one.answered("content-security-policy");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
  expect(policy).toContain(`'nonce-${one.passedOn("x-nonce")}'`);
  expect(one.passedOn("x-nonce")).not.toBe(two.passedOn("x-nonce"));
});

it("says itself which address was asked for, and which nonce is good", () => {
  const { passedOn } = ask("/book/maple?day=2026-12-10&_rsc=1x2y", { "x-anteroom-url": "http://[", "x-nonce": "mine", "content-security-policy": "script-src *" });
  expect(passedOn("x-anteroom-url")).toBe("/book/maple?day=2026-12-10");
  expect(passedOn("x-nonce")).not.toBe("mine");
  expect(passedOn("content-security-policy")).not.toContain("script-src *");
});

it.each(["*", "http://[", ":99999999/x"])("takes the address %j for the front page", (url) => expect(ask(url).passedOn("x-anteroom-url")).toMatch(/^\//));

it.each([["fr", "fr"], ["en", "en"], ["de", undefined], ["fr\r\nset-cookie: a=b", undefined]])("remembers the language %j", (lang, kept) => {
  const cookie = ask(`/?lang=${encodeURIComponent(lang)}`).answered("set-cookie");
  expect(cookie).toBe(kept && `anteroom-lang=${kept}; Path=/; Max-Age=31536000; SameSite=Lax`);
});
