/** Open hours: the patterns in wall time, and the instants that they give on one local day. */
import type { Calendar, Range, Specific } from "./calendar";
import { dayNumber, weekdayOf } from "./dates";
import { merge, type Interval } from "./intervals";
import { DAY, MINUTE } from "./units";
import { closingAt, openingAt } from "./zones";

/** By weekday (index 1 to 7): minutes of the day, sorted; ranges that touch or overlap are one. */
export type Week = readonly Interval[][];

export function weekOf(ranges: readonly Range[]): Week {
  const week: Interval[][] = [[], [], [], [], [], [], [], []];
  for (const { weekday, from, to } of ranges) week[weekday]?.push({ from, to });
  return week.map(merge);
}

/** The open hours of a local day (days since 1970): minutes of the day, sorted, none touching another. */
export type Hours = (day: number) => readonly Interval[];

/** General Availability as the Specific Availability of each day adds to it or replaces it (A18). */
export function hoursOf({ ranges, specific }: Pick<Calendar, "ranges" | "specific">): Hours {
  const week = weekOf(ranges);
  const general = (day: number) => week[weekdayOf(day)]!;
  if (specific.length === 0) return general;
  const others = specific.map((one) => ({ ...one, applies: daysOf(one) }));
  return (day) => {
    let own: Interval[] | null = null;
    let replaced = false;
    for (const { applies, hours, replaces } of others) {
      if (!applies(day)) continue;
      (own ??= []).push(...hours);
      replaced ||= replaces;
    }
    if (!own) return general(day);
    return merge(replaced ? own : [...general(day), ...own]);
  };
}

/** Whether a Specific Availability is in force on a day. */
export function daysOf({ from, until, weekdays, everyWeeks }: Omit<Specific, "hours" | "replaces">): (day: number) => boolean {
  const [first, last] = [dayNumber(from), dayNumber(until)];
  const monday = first - weekdayOf(first) + 1;
  const on = new Set(weekdays);
  return (day) => day >= first && day <= last && Math.floor((day - monday) / 7) % everyWeeks === 0 && on.has(weekdayOf(day));
}

/**
 * The open instants (ms) of a local day (days since 1970), sorted. A range begins at the first instant at which the
 * clock shows its beginning or later, and ends after the last one at which it shows less than its end: a beginning
 * in a gap moves to the end of the gap, an ambiguous beginning is the earlier instant, an ambiguous end the later.
 */
export function stretchesOf(zone: string, open: Hours, day: number): Interval[] {
  const stretches: Interval[] = [];
  for (const hours of open(day)) {
    const from = openingAt(zone, day * DAY + hours.from * MINUTE);
    const to = closingAt(zone, day * DAY + hours.to * MINUTE);
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
export function closeOf(stretch: Interval, morning: Interval | undefined): number {
  return morning && morning.from <= stretch.to ? morning.to : stretch.to;
}
