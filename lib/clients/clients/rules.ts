import { readingsOf } from "@/lib/platform/input/written-dates";
import type { LocalDate } from "@/lib/scheduling/dates";

/** Associating, creating a client for an account, and merging can be undone for this many days. */
export const UNDO_DAYS = 30;
export const UNDO_PERIOD_MS = UNDO_DAYS * 86_400_000;

/** Normalization and comparison of a person's data across spellings. Pure; input may be any typed text. */

// Letters whose base letter is not a matter of accents, as PostgreSQL's unaccent writes them in `search_text`.
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

/**
 * Lower-cases, strips accents and turns hyphens and apostrophes into spaces: "Lamarche-Roy" gives "lamarche roy",
 * "Søren" "soren".
 */
export function fold(text: string): string {
  // Most names have no accent: this path takes a fifth of the time.
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
 * Splits a query into folded words of letters and digits only, without LIKE wildcards. A phone number, in any format,
 * becomes a single word of its digits without the North American 1.
 */
export function searchWords(q: string): string[] {
  const text = q.slice(0, 100);
  const digits = text.normalize("NFKC").replace(/\D/g, "");
  if (digits.length >= 3 && /^[\d\s+().\-\p{Pd}/]*$/u.test(text.normalize("NFKC")))
    return [phoneDigits(digits) ?? digits];
  return fold(text).split(" ").filter(Boolean).slice(0, 8);
}

/** Returns the dates of birth that a query may mean: 03/04/1990 has two readings. */
export const searchDates = (q: string): LocalDate[] => readingsOf(q.slice(0, 40));

export type Named = { firstName: string; lastName: string };

/** Returns the words of a full name, folded and sorted, so that the order of first and last name does not matter. */
export function nameWords({ firstName, lastName }: Named): string[] {
  return fold(`${firstName} ${lastName}`).split(" ").filter(Boolean).sort();
}

export function sameName(a: Named, b: Named): boolean {
  return nameWords(a).join(" ") === nameWords(b).join(" ");
}

/**
 * Returns a word of a name as its other spellings write it: "saint" as "st", "mcdonald" as "macdonald", "mueller" (for
 * Müller) as "muller".
 */
function respelled(word: string): string {
  return word
    .replace(/^saint(?=e?$|\w{3})/, "st")
    .replace(/^mc/, "mac")
    .replace(/([aou])e/g, "$1")
    .replace(/aa/g, "a");
}

/**
 * Returns a key that does not depend on apostrophes, hyphens, spaces, accents, or which name is first: equal for
 * "Siobhan O'Brien" and "OBrien, Siobhan", "St-Pierre" and "Saint Pierre", "Mac Donald" and "McDonald".
 */
export function spellingKey({ firstName, lastName }: Named): string {
  const [a, b] = [joined(firstName), joined(lastName)];
  return a < b ? `${a}${b}` : `${b}${a}`;
}

const joined = (name: string) => respelled(fold(name).split(" ").map(respelled).join(""));

/**
 * Returns whether the names are equal, differ in spelling only, or one has at least two words that all occur in the
 * other: "Dorothée Lamarche", "Dorothee Lamarche-Roy".
 */
export function similarName(a: Named, b: Named): boolean {
  const [short, long] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  return (
    (short.length === long.length && short.every((word, i) => word === long[i])) ||
    (short.length >= 2 && short.every((word) => long.includes(word))) ||
    spellingKey(a) === spellingKey(b)
  );
}

/**
 * Returns the digits of a phone number without the North American 1 and an extension; null if there are too few to
 * identify a person.
 */
export function phoneDigits(phone: string | null): string | null {
  const digits = (phone ?? "")
    .normalize("NFKC")
    .replace(/(\d)[\s.(\p{Pd}]*[\p{L}#;,].*$/su, "$1")
    .replace(/\D/g, "");
  if (digits.length < 7) return null;
  return digits.length === 11 && digits.startsWith("1") ? digits.slice(1) : digits;
}

/** Returns both names, or the only one. */
export function fullName({ firstName, lastName }: Named): string {
  return `${firstName} ${lastName}`.trim();
}

/** Inactive clients are kept, but left out of the list unless asked for. */
export const CLIENT_STATUSES = ["active", "waiting", "inactive"] as const;
export type ClientStatus = (typeof CLIENT_STATUSES)[number];
export const STATUS_FILTERS = [...CLIENT_STATUSES, "all"] as const;

/** Returns a person's age in years on a date; both are "YYYY-MM-DD". */
export function ageOn(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Filters and sort orders of All Clients; the first sort order is the default. */
export const PORTAL = ["active", "waiting", "none"] as const;
export const SORTS = ["name", "last", "next", "newest"] as const;

/** Returns the URL of All Clients with these filters, omitting empty ones and the default order. */
export function listHref(filters: Readonly<Record<string, string>>): string {
  const params = Object.entries(filters)
    .map(([name, value]) => [name, value.trim()] as const)
    .filter(([name, value]) => value !== "" && !(name === "sort" && value === "name"));
  return params.length > 0
    ? `/clients?${new URLSearchParams(params.map(([name, value]) => [name, value]))}`
    : "/clients";
}
