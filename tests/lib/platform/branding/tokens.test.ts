import { readFileSync } from "node:fs";
import { deriveAccent } from "@/lib/platform/branding/accent";
import { contrast } from "@/lib/platform/branding/oklch";

type Tokens = Record<string, string>;

const css = readFileSync("app/tokens.css", "utf8");
const [lightText = "", darkText = ""] = css.split("prefers-color-scheme: dark");
const light = read(lightText);
const themes: [string, Tokens][] = [
  ["light", light],
  ["dark", { ...light, ...read(darkText) }],
];

function read(text: string): Tokens {
  return Object.fromEntries(
    [...text.matchAll(/--color-([\w-]+): (#[0-9a-f]{6});/gi)].map((found) => [found[1], found[2]]),
  );
}

function ratio(tokens: Tokens, text: string, ground: string): number {
  const [a, b] = [tokens[text], tokens[ground]];
  if (!a || !b) throw new Error(`No token ${a ? ground : text}`);
  return contrast(a, b);
}

const words: [string, string][] = [
  ["on-save", "save"],
  ["on-save", "save-hover"],
  ["save-ink", "save-soft"],
  ["on-editbar", "editbar"],
  ["on-alert", "alert"],
  ["alert-ink", "alert-soft"],
  ["alert-ink", "surface"],
  ["alert-ink", "paper"],
  ["notice-ink", "notice-soft"],
  ["notice-ink", "surface"],
  ["ink", "notice-soft"],
  ["on-visit", "visit"],
  ["visit-ink", "visit-soft"],
  ["visit-ink", "surface"],
  ["on-accent", "accent"],
  ["on-accent", "accent-hover"],
  ["accent-ink", "accent-soft"],
  ["accent-ink", "surface"],
  ["accent-ink", "paper"],
  ["on-tooltip", "tooltip"],
  ["lamp", "surface"],
  ["lamp", "paper"],
  ["ink-2", "accent-soft"],
  ["ink-2", "save-soft"],
  ["ink", "save-soft"],
  ["ink", "pressed"],
  ["ink-2", "pressed"],
  ["ink", "pick"],
];
for (const ink of ["ink", "ink-2", "ink-3"]) {
  for (const ground of ["paper", "surface", "raised"]) words.push([ink, ground]);
}
words.push(["ink-2", "sunken"], ["ink-3", "sunken"], ["surface", "ink"]);

const lines: [string, string][] = ["line-strong", "lamp"].flatMap((line) =>
  ["paper", "surface"].map((ground): [string, string] => [line, ground]),
);

describe.each(themes)("tokens in %s", (_, tokens) => {
  test.each(words)("%s can be read on %s", (text, ground) => {
    expect(ratio(tokens, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(lines)("%s can be seen on %s", (line, ground) => {
    expect(ratio(tokens, line, ground)).toBeGreaterThanOrEqual(3);
  });
});

test("the default accent is what the derivation makes of it", () => {
  const made = deriveAccent("#2D5F7B");
  for (const [theme, tokens] of themes) {
    const accent = theme === "light" ? made.light : made.dark;
    const pairs = [
      ["accent", accent.accent],
      ["accent-hover", accent.hover],
      ["accent-soft", accent.soft],
      ["accent-line", accent.line],
      ["accent-ink", accent.ink],
    ] as const;
    for (const [name, hex] of pairs) expect(contrast(tokens[name] ?? "", hex)).toBeLessThan(1.05);
  }
});
