import { dateOf, dayNumber, parseLocalDate, type LocalDate } from "@/lib/scheduling/dates";
import { visible } from "./text";

/** The order of day and month in 03/04/1990. */
export type DateOrder = "dmy" | "mdy";

const MONTHS = [
  ["january", "janvier"],
  ["february", "fevrier"],
  ["march", "mars"],
  ["april", "avril"],
  ["may", "mai"],
  ["june", "juin"],
  ["july", "juillet"],
  ["august", "aout"],
  ["september", "septembre"],
  ["october", "octobre"],
  ["november", "novembre"],
  ["december", "decembre"],
];

const NUMBERS = /^(\d{1,4})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{1,4})$/;

/** Returns every date that a text may mean: two for 03/04/1990, none if it cannot be read. */
export function readingsOf(text: string): LocalDate[] {
  const read = (["dmy", "mdy"] as const).map((order) => readWrittenDate(visible(text), order));
  return [...new Set(read.filter((date) => date !== null))];
}

/** Parses a date that can be read in one way only, else returns null. */
export function readOneDate(text: string): LocalDate | null {
  const [date = null, other] = readingsOf(text);
  return other === undefined ? date : null;
}

/**
 * Parses a date as people and programs write it: 1990-04-23, 19900423, 23041990, 23/04/1990, 4.23.1990, 23 avril 1990, April 23,
 * 1990; midnight after the date is ignored. Returns null for anything else, for a two-digit year, and for 03/04/1990
 * without an order.
 */
export function readWrittenDate(text: string, order: DateOrder | null): LocalDate | null {
  const day = withoutTime(text);
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(day);
  const first = compact && dated(compact[1], compact[2], compact[3]);
  if (first) return first;
  const [, a = "", b = "", c = ""] = NUMBERS.exec(day) ?? /^(\d\d)(\d\d)(\d{4})$/.exec(day) ?? [];
  if (a.length === 4) return dated(a, b, c);
  if (c.length === 4) return order === null ? null : order === "dmy" ? dated(c, b, a) : dated(c, a, b);
  return a ? null : inWords(day);
}

/**
 * Parses a date of birth in another program's list, where the year may also have two digits (it is the latest one that
 * is not after `today`) and a spreadsheet may have written the number of days since 1900.
 */
export function readListedDate(text: string, order: DateOrder | null, today: LocalDate): LocalDate | null {
  const day = withoutTime(text);
  if (/^[1-9]\d{4}$/.test(day)) return dateOf(dayNumber("1899-12-30") + Number(day));
  const short = /^(.*\D)'?(\d\d)$/s.exec(day);
  const full = readWrittenDate(day, order);
  if (full || !short) return full;
  const [century = "", year = ""] = [today.slice(0, 2), short[2]];
  const recent = readWrittenDate(`${short[1]}${century}${year}`, order);
  return recent && recent > today ? readWrittenDate(`${short[1]}${Number(century) - 1}${year}`, order) : recent;
}

const withoutTime = (text: string) =>
  text
    .trim()
    .replace(/\p{Pd}/gu, "-")
    .replace(/\s+/g, " ")
    .replace(/[T ]\s*(0?0:00(:00(\.0+)?)?|12:00(:00)?\s?a\.?m\.?)\s?(Z|[+-]\d\d:?\d\d)?$/i, "");

/**
 * Returns the order of day and month in a column of dates, decided by any number above 12: "unclear" if none does, null
 * if none has to.
 */
export function orderOfDates(texts: readonly string[]): DateOrder | "unclear" | null {
  const pairs = texts
    .map((text) => NUMBERS.exec(withoutTime(text)))
    .filter((found) => found && found[1]?.length !== 4 && /^(\d{2}|\d{4})$/.test(found[3] ?? ""));
  const telling = pairs.find((found) => Number(found?.[1]) > 12 !== Number(found?.[2]) > 12);
  if (telling) return Number(telling[1]) > 12 ? "dmy" : "mdy";
  return pairs.some((found) => found?.[1] !== found?.[2]) ? "unclear" : pairs.length > 0 ? "dmy" : null;
}

function dated(year = "", month = "", day = ""): LocalDate | null {
  return parseLocalDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

function inWords(text: string): LocalDate | null {
  const tokens = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((token) => token && !["le", "the", "of"].includes(token));
  if (tokens.length !== 3) return null;
  const months = tokens.map(monthOf);
  const at = months.findIndex((month) => month !== null);
  const [first = "", second = ""] = tokens.filter((_, i) => i !== at);
  const [day, year] = first.length === 4 && /^\d+$/.test(first) ? [second, first] : [first, second];
  const number = /^(\d{1,2})(st|nd|rd|th|er)?$/.exec(day)?.[1];
  return at >= 0 && number && /^\d{4}$/.test(year) ? dated(year, String(months[at]), number) : null;
}

/** Parses a month from its name, or from an abbreviation of at least three letters that fits only one month. */
function monthOf(word: string): number | null {
  if (!/^[a-z]{3,}$/.test(word)) return null;
  const found = MONTHS.flatMap((names, i) => (names.some((name) => name.startsWith(word)) ? [i + 1] : []));
  return found.length === 1 ? (found[0] as number) : null;
}
