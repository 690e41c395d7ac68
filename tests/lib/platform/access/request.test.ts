import { isOwnOrigin } from "@/lib/platform/access/origin";
import { inLanguage, preferredLocale, requestIp, requestLocale } from "@/lib/platform/access/request";
import { useDatabase } from "@/tests/support/database";
import { makePractice } from "@/tests/support/factories";
import { freshBrowser, request } from "@/tests/support/request";

type Support = typeof import("@/tests/support/request");
jest.mock("next/headers", () => jest.requireActual<Support>("@/tests/support/request").nextHeaders());

useDatabase();
beforeEach(freshBrowser);

const at = (url: string) => request.headers.set("x-anteroom-url", url);
const speaks = (accept: string) => request.headers.set("accept-language", accept);
const chose = (value: string) => request.cookies.set("anteroom-lang", { name: "anteroom-lang", value });

describe("the language of a request", () => {
  it("is the URL's, else the one chosen before, else the browser's, else the practice's, else English", async () => {
    const { slug } = await makePractice({ locale: "fr" });
    expect(await requestLocale()).toBe("en");
    at(`/book/${slug}`);
    speaks("de");
    expect(await requestLocale()).toBe("fr");
    speaks("en-CA,en;q=0.9");
    expect(await requestLocale()).toBe("en");
    chose("fr");
    expect(await requestLocale()).toBe("fr");
    at(`/book/${slug}?lang=en`);
    expect(await requestLocale()).toBe("en");
  });

  it("is the practice's in a frame of its website, whatever the browser prefers", async () => {
    const { slug } = await makePractice({ locale: "fr" });
    at(`/embed/${slug}`);
    speaks("en");
    expect(await requestLocale()).toBe("fr");
  });

  it.each([
    ["fr-CA,fr;q=0.9,en;q=0.8", "fr"],
    ["de,en;q=0.5,fr;q=0.7", "fr"],
    ["en-GB", "en"],
    ["fr;q=0,en;q=0.1", "en"],
    ["FR", "fr"],
    ["*", null],
    ["", null],
    ["de-CH", null],
    ["fro", null],
    [",;q=;=", null],
  ])("of Accept-Language %j is %j", (header, locale) => expect(preferredLocale(header)).toBe(locale));

  it.each(["de", "", "FR", "__proto__", "fr\0"])("is not what nobody has written words in: %j", async (lang) => {
    chose(lang);
    at(`/sign-in?lang=${encodeURIComponent(lang)}`);
    expect(await requestLocale()).toBe("en");
  });

  it("keeps the rest of the address where it changes", async () => {
    at("/book/maple?day=2026-12-10&lang=en");
    expect(await inLanguage("fr")).toBe("/book/maple?day=2026-12-10&lang=fr");
  });
});

test("who asks is as the server established it", async () => {
  expect(await requestIp()).toBe("192.0.2.7");
  request.headers.delete("x-forwarded-for");
  expect(await requestIp()).toBe("unknown");
});

test("our origin is APP_URL's, whatever its port says by default", () => {
  const before = process.env.APP_URL;
  process.env.APP_URL = "https://book.example:443/";
  try {
    expect(["https://book.example", "https://book.example:443", "http://book.example"].map(isOwnOrigin)).toEqual([
      true,
      false,
      false,
    ]);
  } finally {
    process.env.APP_URL = before;
  }
});
