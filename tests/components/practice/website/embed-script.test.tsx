import { gzipSync } from "node:zlib";
import { websiteMessages } from "@/lib/practice/website/messages";
import { embed } from "@/app/(embed)/embed.js/script";

const HOME = "https://book.example";

/** A website with these tags, after their script has run. */
function website(tags: string, lang = ""): void {
  document.documentElement.lang = lang;
  document.body.innerHTML = `<main>${tags}</main>`;
  embed(HOME);
}

const tag = (data: string) => `<script data-anteroom="maple" ${data}></script>`;
const frame = () => document.querySelector("iframe") as HTMLIFrameElement;
const tell = (message: Partial<MessageEventInit>) =>
  window.dispatchEvent(new MessageEvent("message", { origin: HOME, source: frame().contentWindow, ...message }));

describe("a frame", () => {
  it("stands after its tag, named and addressed as the tag says", () => {
    website(
      tag(
        `data-show="frame" data-name="Maple Street Therapy" data-therapist="t1" data-service="s1" data-otherwise="en"`,
      ),
      "fr-CA",
    );
    expect(document.querySelector("script + iframe")).toBe(frame());
    expect(frame().src).toBe(`${HOME}/embed/maple?only-therapist=t1&only-service=s1&lang=fr`);
    expect(frame().title).toBe("Réserver une séance – Maple Street Therapy");
    expect(frame().getAttribute("style")).toContain("width: 100%");
  });

  it.each([
    ["", "en", "en"],
    ["de", "fr", "fr"],
    ["en-GB", "fr", "en"],
  ])("on a page in %j of a practice in %s speaks %s", (page, otherwise, lang) => {
    website(tag(`data-show="frame" data-otherwise="${otherwise}"`), page);
    expect(new URL(frame().src).searchParams.get("lang")).toBe(lang);
  });

  it.each([
    ["light dark", "auto"],
    ["normal", null],
    ["light", null],
  ])("on a page of the colour scheme %j asks for %j", (colorScheme, scheme) => {
    const style = jest.spyOn(window, "getComputedStyle").mockReturnValue({ colorScheme } as CSSStyleDeclaration);
    website(tag(`data-show="frame" data-lang="en"`));
    style.mockRestore();
    expect(new URL(frame().src).searchParams.get("scheme")).toBe(scheme);
  });

  it("takes the height that it is told by its own frame, within bounds", () => {
    website(tag(`data-show="frame" data-lang="en"`));
    for (const [height, style] of [
      [812.3, "813px"],
      [1, "120px"],
      [99_999, "6000px"],
    ] as const) {
      tell({ data: { anteroom: 1, height } });
      expect(frame().style.height).toBe(style);
    }
  });

  it.each<[string, Partial<MessageEventInit>]>([
    ["another origin", { origin: "https://evil.example", data: { anteroom: 1, height: 300 } }],
    ["another window", { source: window, data: { anteroom: 1, height: 300 } }],
    ["another protocol", { data: { anteroom: 2, height: 300 } }],
    ["no number", { data: { anteroom: 1, height: "300px" } }],
    ["no object", { data: null }],
  ])("takes no height from %s", (_, message) => {
    website(tag(`data-show="frame" data-lang="en"`));
    tell(message);
    expect(frame().style.height).toBe("760px");
  });

  it("that stays silent has a link beside it, until it is heard", () => {
    jest.useFakeTimers();
    website(tag(`data-show="frame" data-lang="en" data-therapist="t1"`));
    frame().dispatchEvent(new Event("load"));
    jest.advanceTimersByTime(6_000);
    expect(document.querySelector<HTMLAnchorElement>("iframe + a")?.href).toBe(
      `${HOME}/book/maple?therapist=t1&lang=en`,
    );
    tell({ data: { anteroom: 1, height: 700 } });
    expect(document.querySelector("a")).toBeNull();
    jest.useRealTimers();
  });
});

test("a button is a link to the booking page, in the practice's colour or the website's", () => {
  website(
    tag(`data-show="button" data-lang="fr" data-service="s1" data-accent="#2D5F7B"`) +
      tag(`data-show="button" data-lang="en"`),
  );
  const [one, two] = Array.from(document.querySelectorAll("a"));
  expect([one?.href, one?.textContent, one?.style.background]).toEqual([
    `${HOME}/book/maple?service=s1&lang=fr`,
    "Réserver une séance",
    "rgb(45, 95, 123)",
  ]);
  expect([two?.textContent, two?.style.color]).toEqual(["Book a session", "inherit"]);
});

test("several tags run several times, and each is done once; a name is never markup", () => {
  website(
    tag(`data-show="frame" data-lang="en" data-name="&lt;img src=x onerror=alert(1)&gt;"`) +
      tag(`data-show="button" data-lang="en"`),
  );
  embed(HOME);
  expect([
    document.querySelectorAll("iframe").length,
    document.querySelectorAll("a").length,
    document.querySelectorAll("img").length,
  ]).toEqual([1, 1, 0]);
});

test("a slug leads nowhere but into its place", () => {
  website(`<script data-anteroom="../portal/maple" data-show="frame" data-lang="en"></script>`);
  expect(new URL(frame().src).pathname).toBe("/embed/..%2Fportal%2Fmaple");
});

test("what is sent is small, self-contained, and keeps nothing", () => {
  const text = embed.toString();
  expect(gzipSync(text).length).toBeLessThan(5_000);
  expect(text).not.toMatch(/cookie|storage|fetch\(|XMLHttp|sendBeacon|innerHTML|setAttribute\("style|eval|import/i);
});

test("it says what the pages say", () => {
  for (const { bookSession } of [websiteMessages.en, websiteMessages.fr])
    expect(embed.toString()).toContain(`"${bookSession}"`);
});
