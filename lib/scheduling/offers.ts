/**
 * The one place that says which times are offered: the booking page shows them, and the booking itself checks
 * against them. Behaviours A17 and A18.
 *
 * A session lies wholly in open hours of the therapist's zone; hours that end at 24:00 go on into a next day that
 * begins at 0:00, as far as that day's first hours reach. Its blocked range, buffers included, meets no busy
 * range; the buffers may lie outside the open hours. It begins no earlier than now + notice, on a local date from
 * `opensOn` to the horizon, on a day that is neither full nor closed. Its length is real minutes, also across a change of clocks.
 *
 * Instants are ms; `now` too. An unknown zone or a length of no minutes throws a RangeError.
 */
import type { Calendar, Length } from "./calendar";
import { dayAt, dayNumber, type LocalDate } from "./dates";
import { closingTime, hoursOf, openIntervals } from "./hours";
import { busyCursor, type Busy } from "./intervals";
import { startGenerator } from "./starts";
import { DAY, MINUTE } from "./units";

export type { Calendar, Length, Range, Specific, Starts } from "./calendar";
export type { Busy } from "./intervals";

/** `days` local days, the first of which is `from`. */
export type Window = { from: LocalDate; days: number };

/** The instants at which a session may begin, sorted. */
export function offers(calendar: Calendar, length: Length, busy: Busy, window: Window, now: number): Float64Array {
  const first = dayNumber(window.from);
  return new Float64Array(offersOf(calendar, length, busy, first, first + window.days - 1, now));
}

/** Whether `offers` has this start on its local day. */
export function isOffered(calendar: Calendar, length: Length, busy: Busy, startMs: number, now: number): boolean {
  const day = dayAt(calendar.zone, startMs);
  return offersOf(calendar, length, busy, day, day, now).includes(startMs);
}

/** The `count` offered starts that are nearest to `startMs` (of two as near, the earlier), in time order. */
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

/** The first offered start on or after a local date, as far as booking is open; null when there is none. */
export function nextOffer(
  calendar: Calendar,
  length: Length,
  busy: Busy,
  fromDate: LocalDate,
  now: number,
): number | null {
  return offersOf(calendar, length, busy, dayNumber(fromDate), Infinity, now, 1)[0] ?? null;
}

/** How soon and how far booking is open: from an instant on (ms), on local days `first` to `last`, both included. */
export function bookingWindow(calendar: Calendar, now: number): { earliest: number; first: number; last: number } {
  return {
    earliest: now + calendar.noticeMinutes * MINUTE,
    first: calendar.opensOn ? dayNumber(calendar.opensOn) : -Infinity,
    last: calendar.horizonUntil ? dayNumber(calendar.horizonUntil) : dayAt(calendar.zone, now) + calendar.horizonDays,
  };
}

/** The offered starts on local days `first` to `last` (days since 1970), both included, as far as booking is open; no further day once `enough` are found. */
function offersOf(
  calendar: Calendar,
  length: Length,
  busy: Busy,
  first: number,
  last: number,
  now: number,
  enough = Infinity,
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
  // A week earlier: further than any offset, buffer and break together.
  const taken = busyCursor(busy, (firstDay - 7) * DAY);
  const offer = (start: number) => {
    if (start >= earliest) found.push(start);
  };
  let today = openIntervals(zone, hours, firstDay);
  for (let day = firstDay; day <= lastDay && found.length < enough; day++) {
    const tomorrow = openIntervals(zone, hours, day + 1);
    if (!fullDays.has(day))
      for (const stretch of today) lay(stretch.from, stretch.to, closingTime(stretch, tomorrow[0]), taken, offer);
    today = tomorrow;
  }
  return found;
}
