/** Local dates: calendar days with no time, and no zone until one is given. */
import { DAY, MINUTE } from "./units";
import { openingAt, toWall } from "./zones";

/** "YYYY-MM-DD", years 1900 to 2199. */
export type LocalDate = string;

/** Days since 1970-01-01. */
export function dayNumber(date: LocalDate): number {
  return Date.parse(date) / DAY;
}

export function dateOf(day: number): LocalDate {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** ISO 8601: Monday is 1, Sunday is 7. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Parses a date from user input: exactly "YYYY-MM-DD" and an existing day, else null. */
export function parseLocalDate(text: string): LocalDate | null {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return null;
  const day = dayNumber(text);
  // Date.parse may roll 30 February over into March.
  return Number.isNaN(day) || dateOf(day) !== text ? null : text;
}

/** Days since 1970-01-01 of the local date at an instant. */
export function dayAt(zone: string, instantMs: number): number {
  return Math.floor(toWall(zone, instantMs) / DAY);
}

export function localDateAt(zone: string, instantMs: number): LocalDate {
  return dateOf(dayAt(zone, instantMs));
}

/** Whole minutes since 0:00 on the local clock, from 0 to 1439. */
export function localMinutesAt(zone: string, instantMs: number): number {
  const wall = toWall(zone, instantMs);
  return Math.floor((wall - Math.floor(wall / DAY) * DAY) / MINUTE);
}

/** Returns the instants [from, to) of a local day, which has 23 or 25 hours when the clocks change. */
export function dayBounds(zone: string, date: LocalDate): { from: number; to: number } {
  const wall = dayNumber(date) * DAY;
  return { from: openingAt(zone, wall), to: openingAt(zone, wall + DAY) };
}

/** The Monday on or before a date. */
export function startOfWeek(date: LocalDate): LocalDate {
  const day = dayNumber(date);
  return dateOf(day - weekdayOf(day) + 1);
}

/** The first day of a date's month. */
function startOfMonth(date: LocalDate): LocalDate {
  return `${date.slice(0, 7)}-01`;
}

/** Returns the first day of the month that many months after the month of `date`. */
export function monthAfter(date: LocalDate, months: number): LocalDate {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}-01`;
}

/** Returns the weeks covering a date's month, Monday first: 4 to 6 weeks of 7 dates. */
export function monthGrid(date: LocalDate): LocalDate[][] {
  const first = dayNumber(startOfWeek(startOfMonth(date)));
  const weeks = Math.ceil((dayNumber(monthAfter(date, 1)) - first) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => dateOf(first + 7 * week + day)),
  );
}
