/** Explains why a day has no times, and when it will. Behaviour C10; busy and closed look the same. */
import type { Calendar } from "./calendar";
import { dateOf, dayAt, dayNumber, localDateAt, type LocalDate } from "./dates";

export type DayState = "past" | "offers" | "nothing_left" | "not_open_yet" | "too_far" | "off";

/**
 * Returns the state of a day as shown to the public. A full day is indistinguishable from a closed one: both are
 * "nothing_left".
 * @param offersCountOfDay number of times that `offers` returns on `date`
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
 * For "not_open_yet", returns the first date that can be booked. For "too_far", returns the date on which `date`
 * becomes bookable, or null if booking is open until a fixed date, since later dates have no opening date yet.
 */
export function opensOn(calendar: Calendar, date: LocalDate): LocalDate | null {
  if (isBeforeOpening(calendar, date)) return calendar.opensOn;
  return calendar.horizonUntil ? null : dateOf(dayNumber(date) - calendar.horizonDays);
}

/** Returns the last date that can be booked today. */
export function lastOpenDate(calendar: Calendar, now: number): LocalDate {
  return calendar.horizonUntil ?? dateOf(dayAt(calendar.zone, now) + calendar.horizonDays);
}

function isBeforeOpening(calendar: Calendar, date: LocalDate): calendar is Calendar & { opensOn: LocalDate } {
  return calendar.opensOn !== null && date < calendar.opensOn;
}
