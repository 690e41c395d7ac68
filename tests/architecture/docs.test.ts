import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { AREAS } from "./rules/areas.mjs";

// What the documents point at exists. A superseded decision may name what is gone.

type Document = { file: string; text: string };
type Exists = (file: string) => boolean;

const DECISIONS = "docs/decisions";

function markdownIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => path.join(folder, file));
}

const read = (file: string): Document => ({ file, text: readFileSync(file, "utf8") });
const areaReadmes = AREAS.map((area) => `lib/${area}/README.md`);
const documents = ["README.md", "CONTRIBUTING.md", "SECURITY.md", ...markdownIn("docs"), ...areaReadmes].map(read);

/** The targets of relative links and pictures, from the root and without anchor. */
const linksOf = ({ file, text }: Document) =>
  [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)\s]*)?\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => path.join(path.dirname(file), target));

/** Our paths in the text, links left out, with what follows a placeholder (<…>, …, *) cut off. */
const pathsOf = ({ text }: Document) =>
  [
    ...text
      .replace(/\[([^\]]*)\]\([^)\s]+\)/g, "$1")
      .matchAll(/(?<![\w./@-])(?:lib|components|app|tests|prisma|docs)\/[^\s`'",;]*/g),
  ]
    .map(([found]) => found.replace(/[).:]+$/, (end) => (found.includes("(") && end.startsWith(")") ? end[0]! : "")))
    .map((found) => found.replace(/[^/]*[<…*].*$/, ""))
    .filter((found) => found !== "");

/** Returns what a document points at that does not exist. */
function missing(document: Document, exists: Exists = existsSync): string[] {
  const gone = /^- Status: superseded/m.test(document.text);
  const found = [...linksOf(document), ...(gone ? [] : pathsOf(document))];
  return found.filter((target) => !exists(target)).map((target) => `${document.file}: ${target}`);
}

test.each(documents)("every link and path of $file exists", (document) => {
  expect(missing(document)).toEqual([]);
});

test("a missing link or path is found; a placeholder is not", () => {
  const known = ["docs/a.md", "lib/", "lib/clients/", "app/(portal)/book/[practice]/"];
  const exists: Exists = (file) => known.includes(file);
  const of = (text: string) => missing({ file: "docs/b.md", text }, exists);
  expect(of("[a](a.md#part) and [gone](gone.md), [elsewhere](https://example.org/gone.md)")).toEqual([
    "docs/b.md: docs/gone.md",
  ]);
  expect(of("`lib/gone/rules.ts`, `components/gone/`.")).toEqual([
    "docs/b.md: lib/gone/rules.ts",
    "docs/b.md: components/gone/",
  ]);
  expect(of("`lib/<area>/<feature>/rules.ts`, `lib/clients/…`, `app/(portal)/book/[practice]/`")).toEqual([]);
  expect(of("`app/(portal)/gone/page.tsx`")).toEqual(["docs/b.md: app/(portal)/gone/page.tsx"]);
  expect(of("- Status: superseded by [1](a.md)\n`lib/gone/rules.ts`")).toEqual([]);
});

test("the README is short", () => {
  expect(statSync("README.md").size).toBeLessThanOrEqual(9_000);
});

test("every area has a folder under lib with a README, is on the README's map, and its features are named there", () => {
  const map = readFileSync("README.md", "utf8");
  for (const area of AREAS) {
    expect(areaReadmes.filter((file) => !existsSync(file))).toEqual([]);
    const row = map.split("\n").find((line) => line.startsWith(`| \`${area}\` |`)) ?? "";
    const features = readdirSync(`lib/${area}`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const own = readFileSync(`lib/${area}/README.md`, "utf8");
    const unnamed = features.filter(({ name }) => ![row, own].every((text) => new RegExp(`\\b${name}\\b`).test(text)));
    expect([area, row !== "", unnamed.map(({ name }) => name)]).toEqual([area, true, []]);
  }
});

test("every decision has a number of its own, a date and a status, and the index says the same", () => {
  const index = readFileSync(`${DECISIONS}/README.md`, "utf8")
    .split("\n")
    .filter((line) => /^\| \[\d/.test(line));
  const decisions = readdirSync(DECISIONS)
    .filter((file) => file !== "README.md")
    .sort();
  const lines = decisions.map((file) => {
    const { text } = read(`${DECISIONS}/${file}`);
    const [, number, title] = /^# (\d{4})\. (.+)$/m.exec(text) ?? [];
    const [, status] = /^- Date: \d{4}-\d{2}(?:-\d{2})?\n- Status: (.+)$/m.exec(text) ?? [];
    expect([file, file.slice(0, 4)]).toEqual([file, number]);
    return `| [${number}](${file}) | ${title} | ${status} |`;
  });
  expect(index).toEqual(lines);
  expect(new Set(decisions.map((file) => file.slice(0, 4))).size).toBe(decisions.length);
});
