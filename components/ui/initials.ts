// Scripts without spaces between the parts of a name: the first character is the family name's.
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Returns a person's initials: of the first and last word, at most two. "Marc-Olivier Tremblay" gives MT, "Élise Morel"
 * ÉM, "李小龙" 李; a name without letters gives "".
 */
export function initials(name: string): string {
  const words = name
    .normalize("NFC")
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ""))
    .filter(Boolean);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return "";
  if (unspaced.test(first)) return letter(first);
  return words.length === 1 ? letter(first) : letter(first) + letter(last);
}

function letter(word: string): string {
  return (Array.from(word)[0] ?? "").toLocaleUpperCase();
}

const tints = ["a", "b", "c"] as const;

/** Returns one of three tints, always the same for the same name. */
export function tint(name: string): (typeof tints)[number] {
  let sum = 0;
  for (const sign of name.normalize("NFC")) sum = (sum * 17 + (sign.codePointAt(0) ?? 0)) % 1009;
  return tints[sum % 3] ?? "a";
}
