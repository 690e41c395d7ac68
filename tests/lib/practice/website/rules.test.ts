import fc from "fast-check";
import { addresses, narrowed, snippets, websiteOf, type CodeOptions } from "@/lib/practice/website/rules";
import type { Catalogue } from "@/lib/practice/offering/rules";

describe("row 14: what may be listed is an https origin and nothing else", () => {
  it.each([
    ["https://www.maple.example", "https://www.maple.example"],
    ["https://www.maple.example/", "https://www.maple.example"],
    ["HTTPS://WWW.Maple.Example", "https://www.maple.example"],
    ["maple.example", "https://maple.example"],
    ["https://maple.example:8443", "https://maple.example:8443"],
    ["https://maple.example:443", "https://maple.example"],
    ["https://érable.example", "https://xn--rable-9ra.example"],
  ])("%s is %s", (typed, origin) => expect(websiteOf(typed, false)).toEqual({ origin }));

  it.each([
    ["http://www.maple.example", "website_https"],
    ["ftp://www.maple.example", "website_https"],
    ["http://localhost:8080", "website_invalid"],
    ["https://localhost", "website_invalid"],
    ["https://maple", "website_invalid"],
    ["https://192.0.2.7", "website_invalid"],
    ["https://[::1]", "website_invalid"],
    ["https://*.maple.example", "website_invalid"],
    ["*", "website_invalid"],
    ["https://a;script-src.example", "website_invalid"],
    ["https://a,b.example", "website_invalid"],
    ["https://a'b.example", "website_invalid"],
    ["https://maple.example 'self'", "website_invalid"],
    ["javascript://maple.example", "website_https"],
    ["data:text/html,x", "website_invalid"],
    ["https://me:secret@maple.example", "website_invalid"],
    ["https://-maple.example", "website_invalid"],
    ["https://maple.example.", "website_invalid"],
    ["https://", "website_invalid"],
    ["https://maple.example/contact", "website_path"],
    ["https://maple.example/?a=1", "website_path"],
    ["https://maple.example/#a", "website_path"],
    ["https://maple.example?", "website_path"],
  ])("%s is refused: %s", (typed, error) => expect(websiteOf(typed, false)).toEqual({ error }));

  it.each(["http://localhost:8080", "http://127.0.0.1:5000", "https://localhost"])(
    "%s counts where it is tried out",
    (typed) => expect(websiteOf(typed, true)).toEqual({ origin: typed }),
  );

  it("lets through nothing that means something in the header", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.string().map((text) => `https://${text}.example`),
        ),
        fc.boolean(),
        (typed, local) => {
          const found = websiteOf(typed, local);
          if ("origin" in found)
            expect(found.origin).toMatch(/^https?:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?$/);
        },
      ),
    );
  });
});

const home = "https://book.example";
const practice = { slug: "maple", name: `Maple "& <Sons>`, locale: "fr", fill: "#2D5F7B" } as const;
const labels = { button: "Réserver une séance", frame: "Réserver – Maple" };
const wanted: CodeOptions = { kind: "frame", therapist: null, service: null, lang: null, accent: true };
const of = (given: Partial<CodeOptions>) => snippets(home, practice, { ...wanted, ...given }, labels);

// Websites keep this code for years: app/(embed)/embed.js must understand every earlier version too.
test("the code of a frame", () => {
  expect(of({ therapist: "t1", lang: "en" })).toEqual({
    script: `<script async src="https://book.example/embed.js" data-anteroom="maple" data-show="frame" data-name="Maple &quot;&amp; &lt;Sons&gt;" data-therapist="t1" data-lang="en"></script>\n<noscript><a href="https://book.example/book/maple?therapist=t1&amp;lang=en">Réserver une séance</a></noscript>`,
    plain: `<iframe src="https://book.example/embed/maple?only-therapist=t1&amp;lang=en" title="Réserver – Maple" width="100%" height="760" frameborder="0"></iframe>`,
  });
});

test("the code of a button, in the practice's colour or the website's", () => {
  expect(of({ kind: "button" }).script).toContain(`data-otherwise="fr" data-accent="#2D5F7B"`);
  expect(of({ kind: "button" }).plain).toContain("background:#2D5F7B");
  expect(of({ kind: "button", accent: false })).toEqual({
    script: expect.not.stringContaining("data-accent"),
    plain: expect.stringContaining("1px solid currentColor"),
  });
});

test("the code of a link needs no script", () =>
  expect(of({ kind: "link", service: "s1" })).toEqual({
    script: null,
    plain: `<a href="https://book.example/book/maple?service=s1">Réserver une séance</a>`,
  }));

test("the addresses name what is wanted and nothing else", () => {
  expect(addresses(home, "maple", wanted)).toEqual({
    booking: "https://book.example/book/maple",
    frame: "https://book.example/embed/maple",
  });
});

test("a frame limited to somebody shows nobody else, also when they are not there", () => {
  const catalogue = { therapists: [{ id: "a" }, { id: "b" }], services: [{ id: "s" }, { id: "u" }] } as Catalogue;
  const shown = (therapist: string | null, service: string | null) => {
    const { therapists, services } = narrowed(catalogue, { therapist, service });
    return [therapists.map(({ id }) => id).join(""), services.map(({ id }) => id).join("")];
  };
  expect([shown(null, null), shown("b", null), shown("gone", "u")]).toEqual([
    ["ab", "su"],
    ["b", "su"],
    ["", "u"],
  ]);
});
