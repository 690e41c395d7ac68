import { renderToStaticMarkup } from "react-dom/server";
import { aboutPractice, bookMetadata } from "@/app/(portal)/book/[practice]/metadata";
import { About } from "@/components/practice/website/about";
import type { PracticeCard } from "@/lib/platform/access/practice";

const practice: PracticeCard = {
  id: "p",
  slug: "maple",
  name: "Maple Street Therapy",
  zone: "America/Vancouver",
  locale: "en",
  address: "214–1850 Maple Street",
  addressNote: "",
  phone: "604-555-0142",
  welcomeEn: "A calm place.",
  welcomeFr: "",
  accent: "#2D5F7B",
  logoId: null,
  region: null,
  cancelNoticeMinutes: 1440,
  graceMinutes: 30,
  privacyOfficer: "",
  privacyContact: "",
};
const home = "https://book.example";

test("a page in each language, each with the address of the other", () => {
  const { title, description, robots } = bookMetadata(practice, "fr");
  expect([title, description, robots]).toEqual([
    "Réserver une première séance · Maple Street Therapy",
    expect.stringContaining("Choisissez"),
    { index: true },
  ]);
  expect(bookMetadata(practice, "en").description).toBe("A calm place.");
  const links = renderToStaticMarkup(<About {...aboutPractice(practice, "fr", home)} />).match(/<link[^>]*>/g);
  expect(links).toEqual([
    `<link rel="canonical" href="${home}/book/maple?lang=fr"/>`,
    `<link rel="alternate" hrefLang="en" href="${home}/book/maple?lang=en"/>`,
    `<link rel="alternate" hrefLang="fr" href="${home}/book/maple?lang=fr"/>`,
    `<link rel="alternate" hrefLang="x-default" href="${home}/book/maple"/>`,
  ]);
});

test("row 15: what a practice is called stays data, whatever it is called", () => {
  const name = `</script><script>alert(1)</script><!-- "O'Brien & <b>`;
  const html = renderToStaticMarkup(<About {...aboutPractice({ ...practice, name }, "en", home)} />);
  expect(html.match(/<script/g)).toHaveLength(1);
  const data = /<script type="application\/ld\+json">(.*)<\/script>$/.exec(html)?.[1] ?? "";
  expect(data).not.toContain("<");
  expect(JSON.parse(data)).toMatchObject({
    "@type": "MedicalBusiness",
    name,
    url: `${home}/book/maple`,
    telephone: "604-555-0142",
  });
});

test("it stays small, and names a picture that link previews can fetch", () => {
  const html = renderToStaticMarkup(<About {...aboutPractice(practice, "fr", home)} />);
  expect(html).toContain(`<meta property="og:image" content="${home}/book/maple/picture.png?in=fr"/>`);
  expect(html.length).toBeLessThan(1050);
});
