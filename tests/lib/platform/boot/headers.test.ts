import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { framedPractice, setPageHeaders } from "@/lib/platform/boot/headers";

const asking = (url: string, headers: Record<string, string> = {}) =>
  Object.assign(new IncomingMessage(new Socket()), { url, headers });

function ask(url: string, headers: Record<string, string> = {}, websites?: string[]) {
  const request = asking(url, headers);
  const response = new ServerResponse(request);
  setPageHeaders(request, response, websites);
  return {
    passedOn: (name: string) => String(request.headers[name]),
    answered: (name: string) => response.getHeader(name)?.toString(),
  };
}

it("rows 14, 15: gives every answer a policy with a nonce of its own, no inline script, and no frame", () => {
  const [one, two] = [ask("/book/maple"), ask("/book/maple")];
  const policy = one.answered("content-security-policy");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
  expect(policy).toContain(`'nonce-${one.passedOn("x-nonce")}'`);
  expect(one.passedOn("x-nonce")).not.toBe(two.passedOn("x-nonce"));
});

it("says itself which address was asked for, and which nonce is good", () => {
  const { passedOn } = ask("/book/maple?day=2026-12-10&_rsc=1x2y", {
    "x-anteroom-url": "http://[",
    "x-nonce": "mine",
    "content-security-policy": "script-src *",
  });
  expect(passedOn("x-anteroom-url")).toBe("/book/maple?day=2026-12-10");
  expect(passedOn("x-nonce")).not.toBe("mine");
  expect(passedOn("content-security-policy")).not.toContain("script-src *");
});

it.each(["*", "http://[", ":99999999/x"])("takes the address %j for the front page", (url) =>
  expect(ask(url).passedOn("x-anteroom-url")).toMatch(/^\//),
);

it.each([
  ["fr", "fr"],
  ["en", "en"],
  ["de", undefined],
  ["fr\r\nset-cookie: a=b", undefined],
])("remembers the language %j", (lang, kept) => {
  const cookie = ask(`/?lang=${encodeURIComponent(lang)}`).answered("set-cookie");
  expect(cookie).toBe(kept && `anteroom-lang=${kept}; Path=/; Max-Age=31536000; SameSite=Lax`);
});

it.each(["/embed/maple", "/embed/maple?day=2026-12-10", "/embed/rivage-2"])(
  "row 14: %s may be framed, by the practice's own websites",
  (url) => {
    expect(framedPractice(asking(url))).toBe(/rivage-2|maple/.exec(url)?.[0]);
    const policy = ask(url, {}, ["https://www.maple.example", "https://maple.example"]).answered(
      "content-security-policy",
    );
    expect(policy).toMatch(/; frame-ancestors https:\/\/www\.maple\.example https:\/\/maple\.example$/);
    expect(ask(url, {}, []).answered("content-security-policy")).toMatch(/; frame-ancestors 'none'$/);
  },
);

it.each([
  "/",
  "/book/maple",
  "/portal/maple/account",
  "/calendar",
  "/embed",
  "/embed/",
  "/embed.js",
  "/embed/maple/",
  "/embed/maple/x",
  "/embed/../calendar",
  "/embed/%2e%2e/calendar",
  "/embed/MAPLE",
  "/x/embed/maple",
  "//embed/maple",
  "/calendar?/embed/maple",
  "*",
])("row 14: %s is never framed", (url) => expect(framedPractice(asking(url))).toBeNull());

it.each(["/embed/maple?lang=fr", "/embed.js?lang=fr"])("row 14: %s neither reads nor sets a cookie", (url) => {
  const { passedOn, answered } = ask(url, { cookie: "anteroom-staff=1; anteroom-portal=2; anteroom-lang=en" });
  expect([passedOn("cookie"), answered("set-cookie")]).toEqual(["undefined", undefined]);
});
