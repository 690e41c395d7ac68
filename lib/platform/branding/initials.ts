// Scripts without spaces between the parts of a name: the first character is the family name's.
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Returns the initials of a person or a practice: of the first and last word, at most two. "Thi Minh Nguyễn" gives TN,
 * "Élise Morel" ÉM, "Tenzin" T, "李小龙" 李; a name without letters gives "".
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
