/**
 * The single source of offered times: the booking page lists them, and booking validates against them. Behaviours A17
 * and A18.
 *
 * A session lies entirely within open hours in the therapist's zone; hours that end at 24:00 continue into a next day
 * that begins at 0:00, up to the end of that day's first hours. Its blocked range, buffers included, overlaps no busy
 * range; the buffers may extend beyond the open hours. It begins no earlier than now + notice, on a local date from
 * `opensOn` to the horizon, on a day that is neither full nor closed. Its length is real minutes, also across a clock
 * change.
 *
 * Instants, including `now`, are in ms. An unknown zone or a length of zero minutes throws a RangeError.
 */
import type { Calendar, Length } from "./calendar";
import { dayAt, dayNumber, type LocalDate } from "./dates";
import { closingTime, hoursOf, openIntervals } from "./hours";
import { busyCursor, type Busy } from "./intervals";
import { startGenerator } from "./starts";
import { DAY, MINUTE } from "./units";

export type { Calendar, Length, Starts } from "./calendar";
export type { Busy } from "./intervals";

/** `days` local days starting with `from`. */
export type Window = { from: LocalDate; days: number };

/** Returns the instants at which a session may begin, sorted. */
export function offers(calendar: Calendar, length: Length, busy: Busy, window: Window, now: number): Float64Array {
  const first = dayNumber(window.from);
  return new Float64Array(offersOf(calendar, length, busy, first, first + window.days - 1, now));
}

/** Returns whether `offers` includes this start on its local day. */
export function isOffered(calendar: Calendar, length: Length, busy: Busy, startMs: number, now: number): boolean {
  const day = dayAt(calendar.zone, startMs);
  return offersOf(calendar, length, busy, day, day, now).includes(startMs);
}

/** Returns the `count` offered starts nearest to `startMs` (the earlier one on a tie), in chronological order. */
export function nearest(
  calendar: Calendar,
  length: Length,
  busy: Busy,
  startMs: number,
  now: number,
  count: number,
): number[] {
  return offersOf(calendar, length, busy, -Infinity, Infinity, now)
    .sort((a, b) => Math.abs(a - startMs) - Math.abs(b - startMs) || a - b)
    .slice(0, count)
    .sort((a, b) => a - b);
}

/** Returns the first offered start on or after a local date within the booking window; null if there is none. */
export function nextOffer(
  calendar: Calendar,
  length: Length,
  busy: Busy,
  fromDate: LocalDate,
  now: number,
): number | null {
  return offersOf(calendar, length, busy, dayNumber(fromDate), Infinity, now, 1)[0] ?? null;
}

/**
 * Returns the offered starts that `fits` accepts on the first local day, on or after a date, that has any; empty if
 * there is none.
 */
export function firstDayOffers(
  calendar: Calendar,
  length: Length,
  busy: Busy,
  fromDate: LocalDate,
  now: number,
  fits?: (start: number) => boolean,
): number[] {
  return offersOf(calendar, length, busy, dayNumber(fromDate), Infinity, now, 1, fits);
}

/** Returns the booking window: the earliest instant (ms), and local days `first` to `last`, both included. */
export function bookingWindow(calendar: Calendar, now: number): { earliest: number; first: number; last: number } {
  return {
    earliest: now + calendar.noticeMinutes * MINUTE,
    first: calendar.opensOn ? dayNumber(calendar.opensOn) : -Infinity,
    last: calendar.horizonUntil ? dayNumber(calendar.horizonUntil) : dayAt(calendar.zone, now) + calendar.horizonDays,
  };
}

/**
 * Returns the offered starts on local days `first` to `last` (days since 1970), both included, within the booking
 * window, that `fits` accepts. Stops after the day on which `enough` are found.
 */
function offersOf(
  calendar: Calendar,
  length: Length,
  busy: Busy,
  first: number,
  last: number,
  now: number,
  enough = Infinity,
  fits: (start: number) => boolean = () => true,
): number[] {
  const { zone, fullDays } = calendar;
  const reach = bookingWindow(calendar, now);
  const { earliest } = reach;
  const firstDay = Math.max(first, dayAt(zone, earliest), reach.first);
  const lastDay = Math.min(last, reach.last);
  const found: number[] = [];
  if (!calendar.online || !(firstDay <= lastDay)) return found;
  const hours = hoursOf(calendar);
  const lay = startGenerator(calendar.starts, length, zone);
  // A week earlier, which exceeds any offset, buffer and break combined.
  const taken = busyCursor(busy, (firstDay - 7) * DAY);
  const offer = (start: number) => {
    if (start >= earliest && fits(start)) found.push(start);
  };
  let today = openIntervals(zone, hours, firstDay);
  for (let day = firstDay; day <= lastDay && found.length < enough; day++) {
    const tomorrow = openIntervals(zone, hours, day + 1);
    if (!fullDays.has(day))
      for (const interval of today) lay(interval.from, interval.to, closingTime(interval, tomorrow[0]), taken, offer);
    today = tomorrow;
  }
  return found;
}
