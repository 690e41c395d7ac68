/** Why a day shows nothing, and when it will. Behaviour C10; what is busy and what is closed look the same. */
import type { Calendar } from "./calendar";
import { dateOf, dayAt, dayNumber, localDateAt, type LocalDate } from "./dates";

export type DayState = "past" | "offers" | "nothing_left" | "not_open_yet" | "too_far" | "off";

/**
 * @param offersCountOfDay how many times `offers` gives on `date`.
 * A stranger cannot tell a day that is full from one that is closed: both are "nothing_left".
 */
export function dayState(calendar: Calendar, offersCountOfDay: number, date: LocalDate, now: number): DayState {
  if (offersCountOfDay > 0) return "offers";
  if (date < localDateAt(calendar.zone, now)) return "past";
  if (!calendar.online) return "off";
  if (isBeforeOpening(calendar, date)) return "not_open_yet";
  if (date > lastOpenDate(calendar, now)) return "too_far";
  return "nothing_left";
}

/**
 * For "not_open_yet", the first date that can be booked; for "too_far", the date on which `date` can be booked, or null
 * where booking is open until a date, and nobody knows yet when later ones open.
 */
export function opensOn(calendar: Calendar, date: LocalDate): LocalDate | null {
  if (isBeforeOpening(calendar, date)) return calendar.opensOn;
  return calendar.horizonUntil ? null : dateOf(dayNumber(date) - calendar.horizonDays);
}

/** The last date that can be booked today. */
export function lastOpenDate(calendar: Calendar, now: number): LocalDate {
  return calendar.horizonUntil ?? dateOf(dayAt(calendar.zone, now) + calendar.horizonDays);
}

function isBeforeOpening(calendar: Calendar, date: LocalDate): calendar is Calendar & { opensOn: LocalDate } {
  return calendar.opensOn !== null && date < calendar.opensOn;
}
