import { deriveAccent } from "./accent";

/** The preview of a shared link to a practice (Open Graph): 1200 by 630 pixels. */
export const PICTURE = { width: 1200, height: 630 } as const;

type Card = {
  name: string;
  /** Under the name: what the link opens. */
  line: string;
  /** At the foot: the practice's address. */
  foot: string;
  accent: string;
  /** The practice's initials, shown if it has no logo. */
  mark: string;
  /** PNG or JPEG. */
  logo: { type: string; bytes: Uint8Array } | null;
};

// Average width of Literata's letters, as a share of the font size. Names in capitals take more.
const WIDE = 0.53;
const ROOM = 1020;

/**
 * Returns the picture as SVG. Characters that the two typefaces lack are left out: a missing letter is better than a
 * box.
 */
export function pictureSvg({ name, line, foot, accent, mark, logo }: Card): string {
  const colours = deriveAccent(accent).light;
  const { size, rows } = fitted(drawn(name));
  const first = Math.max(330 - ((rows.length - 1) * size * 1.15) / 2, 212 + size);
  const text = (y: number, face: string, px: number, fill: string, words: string) =>
    `<text x="90" y="${y}" font-family="${face}" font-size="${px}" fill="${fill}">${escaped(words)}</text>`;
  const names = rows.map((row, i) => text(first + i * size * 1.15, "Literata", size, "#1C2523", row));
  const below = first + (rows.length - 1) * size * 1.15;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE.width}" height="${PICTURE.height}" viewBox="0 0 1200 630"><path fill="#F6F5F2" d="M0 0h1200v630H0z"/><path fill="${colours.accent}" d="M0 0h1200v18H0z"/>${
    logo
      ? `<image x="90" y="84" width="360" height="110" preserveAspectRatio="xMinYMid meet" href="data:${logo.type};base64,${Buffer.from(logo.bytes).toString("base64")}"/>`
      : `<circle cx="145" cy="139" r="55" fill="${colours.soft}"/><text x="145" y="155" text-anchor="middle" font-family="Hanken Grotesk" font-size="44" fill="${colours.ink}">${escaped(drawn(mark))}</text>`
  }${names.join("")}${text(below + 74, "Hanken Grotesk", 40, colours.ink, drawn(line))}${text(582, "Hanken Grotesk", 30, "#48524F", cut(drawn(foot), 62))}</svg>`;
}

function drawn(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[^\u0020-\u024F\u1E00-\u1EFF\u2010-\u2026\u2039\u203A\u20AC\u2122]/gu, "")
    .trim();
}

/** Fits the name into at most three lines, as large as possible. */
function fitted(name: string): { size: number; rows: string[] } {
  for (const size of [84, 72, 60]) {
    const rows = broken(name, Math.floor(ROOM / (size * WIDE)));
    if (rows.length <= (size === 84 ? 2 : 3)) return { size, rows };
  }
  return { size: 48, rows: broken(cut(name, 110), Math.floor(ROOM / (48 * WIDE))).slice(0, 3) };
}

function broken(text: string, most: number): string[] {
  const rows: string[] = [""];
  for (const word of text.split(/\s+/)) {
    const row = rows.at(-1) ?? "";
    if (row && row.length + word.length + 1 > most) rows.push(word);
    else rows[rows.length - 1] = row ? `${row} ${word}` : word;
  }
  return rows.map((row) => cut(row, most + 2));
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
