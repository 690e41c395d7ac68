/** Open hours: the patterns in wall time, and the instants that they give on one local day. */
import type { Calendar, Range, Specific } from "./calendar";
import { dayNumber, weekdayOf } from "./dates";
import { merge, type Interval } from "./intervals";
import { DAY, MINUTE } from "./units";
import { closingAt, openingAt } from "./zones";

// Held here, for each read through an import is a call: in the loops over days that would be a third of the time.
const [opening, closing, weekdayOn] = [openingAt, closingAt, weekdayOf];
const [dayMs, minuteMs] = [DAY, MINUTE];

/** By weekday (index 1 to 7): minutes of the day, sorted; ranges that touch or overlap are one. */
export type Week = readonly Interval[][];

export function weekOf(ranges: readonly Range[]): Week {
  const week: Interval[][] = [[], [], [], [], [], [], [], []];
  for (const { weekday, from, to } of ranges) week[weekday]?.push({ from, to });
  return week.map(merge);
}

/** The open hours of a local day (days since 1970): minutes of the day, sorted, none touching another. */
export type Hours = (day: number) => readonly Interval[];

/** General Availability as the Specific Availability of each day adds to it or replaces it (A18); none on a day that is closed. */
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

/** The hours by weekday of one combination of Specific Availabilities, worked out once, and what one more makes of it. */
type Mix = { days: Interval[][]; more: Mix[] };

function mixed(general: readonly Interval[], own: readonly Specific[]): Interval[] {
  const hours = own.flatMap((one) => one.hours);
  return merge(own.some(({ replaces }) => replaces) ? hours : [...general, ...hours]);
}

/** Whether a Specific Availability holds on a day (days since 1970). */
export function isInForce(specific: Specific, day: number): boolean {
  return specific.weekdays.includes(weekdayOf(day)) && isWithin(spanOf(specific), day);
}

/** Days since 1970; `monday` begins the week that weeks are counted from. */
type Span = { first: number; last: number; monday: number; everyWeeks: number };

function spanOf({ from, until, everyWeeks }: Specific): Span {
  const first = dayNumber(from);
  return { first, last: dayNumber(until), monday: first - weekdayOf(first) + 1, everyWeeks };
}

function isWithin({ first, last, monday, everyWeeks }: Span, day: number): boolean {
  return day >= first && day <= last && (everyWeeks === 1 || Math.floor((day - monday) / 7) % everyWeeks === 0);
}

/**
 * The open instants (ms) of a local day (days since 1970), sorted. A range begins at the first instant at which the
 * clock shows its beginning or later, and ends after the last one at which it shows less than its end: a beginning
 * in a gap moves to the end of the gap, an ambiguous beginning is the earlier instant, an ambiguous end the later.
 */
export function openIntervals(zone: string, open: Hours, day: number): Interval[] {
  const stretches: Interval[] = [];
  for (const hours of open(day)) {
    const from = opening(zone, day * dayMs + hours.from * minuteMs);
    const to = closing(zone, day * dayMs + hours.to * minuteMs);
    const last = stretches.at(-1);
    if (last && from <= last.to) last.to = to;
    else if (from < to) stretches.push({ from, to });
  }
  return stretches;
}

/**
 * Until when (ms) a session that begins in `stretch` may last: hours that end at 24:00 go on into a next day that
 * begins at 0:00, as far as that day's first hours (`morning`) reach.
 */
export function closingTime(stretch: Interval, morning: Interval | undefined): number {
  return morning && morning.from <= stretch.to ? morning.to : stretch.to;
}
