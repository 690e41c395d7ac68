import { NextRequest } from "next/server";
import { proxy } from "@/proxy";

const ask = (path: string, headers: Record<string, string> = {}) => proxy(new NextRequest(`http://localhost:3000${path}`, { headers }));
const passedOn = (response: ReturnType<typeof proxy>, name: string) => response.headers.get(`x-middleware-request-${name}`);

it("gives every answer a policy with a nonce of its own, and no frame", () => {
  const [one, two] = [ask("/book/maple"), ask("/book/maple")];
  const policy = one.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
  expect(policy).toContain(`'nonce-${passedOn(one, "x-nonce")}'`);
  expect(passedOn(one, "x-nonce")).not.toBe(passedOn(two, "x-nonce"));
});

it("says itself which address was asked for, and which nonce is good", () => {
  const response = ask("/book/maple?day=2026-12-10", { "x-anteroom-url": "http://[", "x-nonce": "mine", "content-security-policy": "script-src *" });
  expect(passedOn(response, "x-anteroom-url")).toBe("/book/maple?day=2026-12-10");
  expect(passedOn(response, "x-nonce")).not.toBe("mine");
  expect(passedOn(response, "content-security-policy")).not.toContain("script-src *");
});

it.each([["fr", "fr"], ["en", "en"], ["de", undefined], ["fr\r\nset-cookie: a=b", undefined]])("remembers the language %j", (lang, kept) =>
  expect(ask(`/?lang=${encodeURIComponent(lang)}`).cookies.get("anteroom-lang")?.value).toBe(kept));
