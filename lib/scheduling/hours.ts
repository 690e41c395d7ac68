/** Open hours: the weekly pattern in wall time, and the instants that it gives on one local day. */
import type { Range } from "./calendar";
import { weekdayOf } from "./dates";
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

/**
 * The open instants (ms) of a local day (days since 1970), sorted. A range begins at the first instant at which the
 * clock shows its beginning or later, and ends after the last one at which it shows less than its end: a beginning
 * in a gap moves to the end of the gap, an ambiguous beginning is the earlier instant, an ambiguous end the later.
 */
export function stretchesOf(zone: string, week: Week, day: number): Interval[] {
  const stretches: Interval[] = [];
  for (const hours of week[weekdayOf(day)]!) {
    const from = openingAt(zone, day * DAY + hours.from * MINUTE);
    const to = closingAt(zone, day * DAY + hours.to * MINUTE);
    const last = stretches.at(-1);
    if (last && from <= last.to) last.to = to;
    else if (from < to) stretches.push({ from, to });
  }
  return stretches;
}
