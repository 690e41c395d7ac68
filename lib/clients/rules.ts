/** How two spellings of one person's data are told to be the same. Pure; texts may be anything that was typed. */

/** Lower case, accents off, hyphens and apostrophes as spaces: "Lamarche-Roy" gives "lamarche roy". */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

export type Named = { firstName: string; lastName: string };

/** The words of a whole name, folded and sorted: the order of first and last name does not count. */
export function nameWords({ firstName, lastName }: Named): string[] {
  return fold(`${firstName} ${lastName}`).split(" ").filter(Boolean).sort();
}

export function sameName(a: Named, b: Named): boolean {
  return nameWords(a).join(" ") === nameWords(b).join(" ");
}

/** The same name, or one of at least two words that all stand in the other: "Dorothée Lamarche", "Dorothee Lamarche-Roy". */
export function similarName(a: Named, b: Named): boolean {
  const [short, long] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  return sameName(a, b) || (short.length >= 2 && short.every((word) => long.includes(word)));
}

/** The digits of a phone number, without the 1 of North America; null when there are too few to tell people apart. */
export function phoneDigits(phone: string | null): string | null {
  const digits = (phone ?? "").normalize("NFKC").replace(/\D/g, "");
  if (digits.length < 7) return null;
  return digits.length === 11 && digits.startsWith("1") ? digits.slice(1) : digits;
}

export function fullName({ firstName, lastName }: Named): string {
  return `${firstName} ${lastName}`;
}
