/** Associating, creating a client for an account, and merging can be undone for this many days. */
export const UNDO_DAYS = 30;
export const UNDO_PERIOD_MS = UNDO_DAYS * 86_400_000;

/** How two spellings of one person's data are told to be the same. Pure; texts may be anything that was typed. */

// Letters that no accent explains, as PostgreSQL's unaccent writes them in `search_text`.
const PLAIN: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ħ: "h",
  ŧ: "t",
  ŋ: "n",
};

/** Lower case, accents off, hyphens and apostrophes as spaces: "Lamarche-Roy" gives "lamarche roy", "Søren" "soren". */
export function fold(text: string): string {
  // Most names have no accent: a fifth of the time.
  if (/^[\x20-\x7e]*$/.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[øłđðþßæœıħŧŋ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * What is searched for, word by word, folded: letters and digits only, nothing that LIKE would read as a pattern.
 * A text that is a phone number, however it is written, is one word of its digits without the 1 of North America.
 */
export function searchWords(q: string): string[] {
  const text = q.slice(0, 100);
  const digits = text.normalize("NFKC").replace(/\D/g, "");
  if (digits.length >= 3 && /^[\d\s+().\-\p{Pd}/]*$/u.test(text.normalize("NFKC")))
    return [phoneDigits(digits) ?? digits];
  return fold(text).split(" ").filter(Boolean).slice(0, 8);
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

/** What All Clients is filtered by, and its orders; the first is the usual one. */
export const PORTAL = ["active", "waiting", "none"] as const;
export const SORTS = ["name", "last", "next", "newest"] as const;

/** The address of All Clients with these wishes: what is not wished for is left out, and so is the usual order. */
export function listHref(wishes: Readonly<Record<string, string>>): string {
  const said = Object.entries(wishes)
    .map(([name, value]) => [name, value.trim()] as const)
    .filter(([name, value]) => value !== "" && !(name === "sort" && value === "name"));
  return said.length > 0 ? `/clients?${new URLSearchParams(said.map(([name, value]) => [name, value]))}` : "/clients";
}
