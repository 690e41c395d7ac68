/**
 * Formats every date, time, zone and price that users read, on a page, in an email or in a calendar file. Wall times
 * come from the project's own zone data and words from its own tables, so that no text depends on the host. An unknown
 * zone throws a RangeError.
 */
import type { Locale } from "@/lib/platform/i18n/locales";
import { dateOf, dayNumber, localDateAt, localMinutesAt, weekdayOf, type LocalDate } from "@/lib/scheduling/dates";
import { offsetAt, toInstants, toWall } from "@/lib/scheduling/zones";
import { formatMinutes, formatMinutesRange, NB, twoDigits } from "./minutes";
import { MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from "./names";
import { cityTime, nameOfZone } from "./zone-names";

export { formatMinutes };

/** A local date, or a zone's date at an instant (ms). */
export type DayInZone = LocalDate | { zone: string; instant: number };

const MINUS = "\u2212";

/** "Thursday, December 10", « jeudi 10 décembre ». */
export function formatDay(day: DayInZone, locale: Locale): string {
  const date = localDate(day);
  return `${WEEKDAYS[locale][weekdayIndex(date)]}${locale === "en" ? "," : ""} ${inMonth(date, MONTHS, locale)}`;
}

/** "Thursday, December 10, 2026", « jeudi 10 décembre 2026 ». */
export function formatDayYear(day: DayInZone, locale: Locale): string {
  return withYear(formatDay(day, locale), localDate(day), locale);
}

/** "December 10, 2026", « 10 décembre 2026 »: for birth dates, whose weekday does not matter. */
export function formatDate(date: LocalDate, locale: Locale): string {
  return withYear(inMonth(date, MONTHS, locale), date, locale);
}

/** "Thu, Dec 10", « jeu. 10 déc. ». */
export function formatDayShort(day: DayInZone, locale: Locale): string {
  const date = localDate(day);
  return `${formatWeekday(date, locale)}${locale === "en" ? "," : ""} ${inMonth(date, SHORT_MONTHS, locale)}`;
}

/** A day for a tile and for a sentence: "Thu", "10", "Dec 2026"; "Thursday"; "Thursday, December 10, 2026". */
export function formatDateParts(
  day: DayInZone,
  locale: Locale,
): { weekdayShort: string; weekday: string; day: string; month: string; full: string } {
  const date = localDate(day);
  return {
    weekdayShort: SHORT_WEEKDAYS[locale][weekdayIndex(date)]!,
    weekday: WEEKDAYS[locale][weekdayIndex(date)]!,
    day: dayOfMonth(date, locale),
    month: `${SHORT_MONTHS[locale][monthIndex(date)]} ${yearOf(date)}`,
    full: formatDayYear(date, locale),
  };
}

/** "Thu", « jeu. ». */
export function formatWeekday(day: DayInZone, locale: Locale): string {
  return SHORT_WEEKDAYS[locale][weekdayIndex(localDate(day))]!;
}

/** "Thursday", « jeudi », of an ISO weekday. */
export function weekdayName(weekday: number, locale: Locale): string {
  return WEEKDAYS[locale][weekday - 1]!;
}

/** "Thu", « jeu. », of an ISO weekday. */
export function weekdayShort(weekday: number, locale: Locale): string {
  return SHORT_WEEKDAYS[locale][weekday - 1]!;
}

/** The week that begins on a day: "Dec 7–13", "Dec 28 – Jan 3", « 7–13 déc. », « 28 déc. – 3 janv. ». */
export function formatWeek(first: LocalDate, locale: Locale): string {
  const last = dateOf(dayNumber(first) + 6);
  const [from, until] = [inMonth(first, SHORT_MONTHS, locale), inMonth(last, SHORT_MONTHS, locale)];
  if (monthIndex(first) !== monthIndex(last)) return `${from} – ${until}`;
  return locale === "en" ? `${from}–${dayOfMonth(last, locale)}` : `${dayOfMonth(first, locale)}–${until}`;
}

/** "Dec 7–13, 2026", "Dec 28, 2026 – Jan 3, 2027", « 7–13 déc. 2026 », « 28 déc. 2026 – 3 janv. 2027 ». */
export function formatWeekYear(first: LocalDate, locale: Locale): string {
  const last = dateOf(dayNumber(first) + 6);
  if (yearOf(first) === yearOf(last)) return withYear(formatWeek(first, locale), last, locale);
  return [first, last].map((date) => withYear(inMonth(date, SHORT_MONTHS, locale), date, locale)).join(" – ");
}

/** "December 2026", « décembre 2026 ». */
export function formatMonth(date: LocalDate, locale: Locale): string {
  return `${MONTHS[locale][monthIndex(date)]} ${yearOf(date)}`;
}

/** "2:00 pm", « 14 h »; with `offset`, "1:30 am (UTC−4)". */
export function formatTime(zone: string, instant: number, locale: Locale, options: { offset?: boolean } = {}): string {
  const time = formatMinutes(localMinutesAt(zone, instant), locale);
  return options.offset ? `${time} (${formatOffset(zone, instant)})` : time;
}

/** As formatTime; a time that occurs twice that night carries its offset. */
export function formatExactTime(zone: string, instant: number, locale: Locale): string {
  return formatTime(zone, instant, locale, { offset: isAmbiguous(zone, instant) });
}

/**
 * "2:00–2:50 pm", "11:30 am–12:20 pm", « de 14 h à 14 h 50 ». A time that occurs twice that night carries its offset:
 * "1:30 am (UTC−4) to 1:20 am (UTC−5)".
 */
export function formatTimeRange(zone: string, start: number, end: number, locale: Locale): string {
  const twice = [start, end].some((instant) => isAmbiguous(zone, instant));
  if (locale === "en" && !twice) return formatTimeSpan(zone, start, end, locale);
  const [from, until] = [start, end].map((instant) => formatExactTime(zone, instant, locale));
  return locale === "en" ? `${from} to ${until}` : `de ${from} à ${until}`;
}

/** As short as it can be, for calendars: "2:00–2:50 pm", « 14 h–14 h 50 »; offsets as in formatTimeRange. */
export function formatTimeSpan(zone: string, start: number, end: number, locale: Locale): string {
  if ([start, end].some((instant) => isAmbiguous(zone, instant))) {
    return [start, end].map((instant) => formatExactTime(zone, instant, locale)).join("–");
  }
  return formatMinutesRange(localMinutesAt(zone, start), localMinutesAt(zone, end), locale);
}

/** "Thursday, December 10, 2026, 2:00–2:50 pm", « Le jeudi 10 décembre 2026, de 14 h à 14 h 50 ». */
export function formatWhen(zone: string, start: number, end: number, locale: Locale): string {
  const when = `${formatDayYear({ zone, instant: start }, locale)}, ${formatTimeRange(zone, start, end, locale)}`;
  return locale === "en" ? when : `Le ${when}`;
}

/** "Eastern time (UTC−5)", « heure de l’Est (UTC−5) »: at an instant, because the offset changes. */
export function formatZone(zone: string, instant: number, locale: Locale): string {
  const named = nameOfZone(zone, instant, locale);
  const offset = formatOffset(zone, instant);
  return named ? `${named.name} (${[named.city, offset].filter(Boolean).join(", ")})` : offset;
}

/** "Eastern time", "Vancouver time", « heure de Paris »: in a subject, without the offset. */
export function formatZoneShort(zone: string, instant: number, locale: Locale): string {
  const named = nameOfZone(zone, instant, locale);
  if (!named) return formatOffset(zone, instant);
  return named.city ? cityTime(named.city, locale) : named.name;
}

/**
 * "Pacific time (UTC−8): Thursday, December 10, 2026, 10:00–10:50 am" if the clock of `home` differs from that of
 * `zone`; else null.
 */
export function formatElsewhere(zone: string, home: string, start: number, end: number, locale: Locale): string | null {
  if (offsetAt(zone, start) === offsetAt(home, start)) return null;
  const when = formatWhen(home, start, end, locale);
  const name = formatZone(home, start, locale);
  return locale === "en"
    ? `${name}: ${when}`
    : `${capital(name)}${NB}: ${when.charAt(0).toLowerCase()}${when.slice(1)}`;
}

/** Capitalizes a text: French dates and zones begin with a small letter; headings and sentences do not. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** Returns whether the wall time of this instant occurs twice in the zone. */
export function isAmbiguous(zone: string, instant: number): boolean {
  return toInstants(zone, toWall(zone, instant)).length > 1;
}

/** A price in cents of a dollar: "$165", "$1,250.50", « 165 $ », « 1 250,50 $ »; "Free", « Gratuit ». */
export function formatMoney(cents: number, locale: Locale): string {
  if (cents === 0) return locale === "en" ? "Free" : "Gratuit";
  const sign = cents < 0 ? MINUS : "";
  const [thousands, point] = locale === "en" ? [",", "."] : [NB, ","];
  const dollars = String(Math.floor(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+$)/g, thousands);
  const rest = Math.abs(cents) % 100;
  const amount = rest === 0 ? dollars : `${dollars}${point}${twoDigits(rest)}`;
  return locale === "en" ? `${sign}$${amount}` : `${sign}${amount}${NB}$`;
}

/** "UTC−7", "UTC+5:45", "UTC". */
export function formatOffset(zone: string, instant: number): string {
  const offset = offsetAt(zone, instant);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.floor(Math.abs(offset) % 60)];
  if (hours === 0 && minutes === 0) return "UTC";
  return `UTC${offset < 0 ? MINUS : "+"}${hours}${minutes ? `:${twoDigits(minutes)}` : ""}`;
}

/** "UTC−07:00": for files that programs read. */
export function formatLongOffset(zone: string, instant: number): string {
  const minutes = Math.abs(offsetAt(zone, instant));
  const sign = offsetAt(zone, instant) < 0 ? MINUS : "+";
  return `UTC${sign}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(Math.floor(minutes % 60))}`;
}

function localDate(day: DayInZone): LocalDate {
  return typeof day === "string" ? day : localDateAt(day.zone, day.instant);
}

function dayOfMonth(date: LocalDate, locale: Locale): string {
  const day = Number(date.slice(8));
  return locale === "fr" && day === 1 ? "1er" : String(day);
}

function inMonth(date: LocalDate, months: Record<Locale, readonly string[]>, locale: Locale): string {
  const [day, month] = [dayOfMonth(date, locale), months[locale][monthIndex(date)]];
  return locale === "en" ? `${month} ${day}` : `${day} ${month}`;
}

function withYear(day: string, date: LocalDate, locale: Locale): string {
  return `${day}${locale === "en" ? "," : ""} ${yearOf(date)}`;
}

function weekdayIndex(date: LocalDate): number {
  return weekdayOf(dayNumber(date)) - 1;
}

function monthIndex(date: LocalDate): number {
  return Number(date.slice(5, 7)) - 1;
}

function yearOf(date: LocalDate): string {
  return date.slice(0, 4);
}
