/** Open hours: weekly patterns in wall time, and the instants they produce on a local day. */
import type { Calendar, Range, Specific } from "./calendar";
import { dayNumber, weekdayOf } from "./dates";
import { merge, type Interval } from "./intervals";
import { DAY, MINUTE } from "./units";
import { closingAt, openingAt } from "./zones";

// Local copies: reading through an import binding is a call, which would be a third of the time in the loops over days.
const [opening, closing, weekdayOn] = [openingAt, closingAt, weekdayOf];
const [dayMs, minuteMs] = [DAY, MINUTE];

/** Minutes of the day by weekday (index 1 to 7), sorted, with overlapping or touching ranges merged. */
export type Week = readonly Interval[][];

function weekOf(ranges: readonly Range[]): Week {
  const week: Interval[][] = [[], [], [], [], [], [], [], []];
  for (const { weekday, from, to } of ranges) week[weekday]?.push({ from, to });
  return week.map(merge);
}

/** Returns the open hours of a local day (days since 1970) as sorted, disjoint minutes of the day. */
export type Hours = (day: number) => readonly Interval[];

/**
 * Combines General Availability with each day's Specific Availability, which adds to it or replaces it (A18). Closed
 * days have no hours.
 */
export function hoursOf({ ranges, specific, closedDays }: Pick<Calendar, "ranges" | "specific" | "closedDays">): Hours {
  const hours = patternOf(ranges, specific);
  return closedDays.size === 0 ? hours : (day) => (closedDays.has(day) ? CLOSED : hours(day));
}

const CLOSED: readonly Interval[] = [];

function patternOf(ranges: readonly Range[], specific: readonly Specific[]): Hours {
  const week = weekOf(ranges);
  if (specific.length === 0) return (day) => week[weekdayOn(day)]!;
  const none: Mix = { days: [], more: [] };
  const others = specific.map((one, index) => ({ one, index, ...spanOf(one) }));
  const onWeekday = week.map((_, weekday) => others.filter(({ one }) => one.weekdays.includes(weekday)));
  return (day) => {
    const weekday = weekdayOn(day);
    let mix = none;
    for (const other of onWeekday[weekday]!)
      if (isWithin(other, day)) mix = mix.more[other.index] ??= { days: [], more: [] };
    if (mix === none) return week[weekday]!;
    return (mix.days[weekday] ??= mixed(
      week[weekday]!,
      specific.filter((one) => isInForce(one, day)),
    ));
  };
}

/** Memoized hours by weekday for one combination of Specific Availabilities; `more` extends it by one. */
type Mix = { days: Interval[][]; more: Mix[] };

function mixed(general: readonly Interval[], own: readonly Specific[]): Interval[] {
  const hours = own.flatMap((one) => one.hours);
  return merge(own.some(({ replaces }) => replaces) ? hours : [...general, ...hours]);
}

/** Returns whether a Specific Availability applies on a day (days since 1970). */
export function isInForce(specific: Specific, day: number): boolean {
  return specific.weekdays.includes(weekdayOf(day)) && isWithin(spanOf(specific), day);
}

/** Days since 1970; `monday` starts the week from which `everyWeeks` is counted. */
type Span = { first: number; last: number; monday: number; everyWeeks: number };

function spanOf({ from, until, everyWeeks }: Specific): Span {
  const first = dayNumber(from);
  return { first, last: dayNumber(until), monday: first - weekdayOf(first) + 1, everyWeeks };
}

function isWithin({ first, last, monday, everyWeeks }: Span, day: number): boolean {
  return day >= first && day <= last && (everyWeeks === 1 || Math.floor((day - monday) / 7) % everyWeeks === 0);
}

/**
 * Returns the open instants (ms) of a local day (days since 1970), sorted. A range begins at the first instant at which
 * the clock shows its start or later, and ends after the last one at which it shows less than its end: a start in a gap
 * moves to the end of the gap, an ambiguous start is the earlier instant, an ambiguous end the later.
 */
export function openIntervals(zone: string, open: Hours, day: number): Interval[] {
  const intervals: Interval[] = [];
  for (const hours of open(day)) {
    const from = opening(zone, day * dayMs + hours.from * minuteMs);
    const to = closing(zone, day * dayMs + hours.to * minuteMs);
    const last = intervals.at(-1);
    if (last && from <= last.to) last.to = to;
    else if (from < to) intervals.push({ from, to });
  }
  return intervals;
}

/**
 * Returns the instant (ms) by which a session that begins in `interval` must end. Hours that end at 24:00 continue into
 * a next day that begins at 0:00, up to the end of that day's first hours (`morning`).
 */
export function closingTime(interval: Interval, morning: Interval | undefined): number {
  return morning && morning.from <= interval.to ? morning.to : interval.to;
}
