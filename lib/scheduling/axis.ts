/**
 * The ruler down the side of a calendar: minutes of the wall, 0 to 1440. On the night on which the clock shows an hour
 * twice, that hour stands on it twice, so that two sessions at 01:30 are two; the other days beside it skip the second.
 * An hour that the clock leaves out stays on the ruler, and holds nothing.
 */
import { dayBounds, dayNumber, type LocalDate } from "./dates";
import { DAY, MINUTE } from "./units";
import { periodEnd, toInstants, toWall } from "./zones";

/** Half-open, in minutes: of the wall, or down the ruler. */
export type AxisSpan = { from: number; to: number };

/** What the clock shows twice on a date, or leaves out, in minutes of the wall. */
export type Change = AxisSpan & { date: LocalDate };

/** The hours that some dates of one ruler repeat, by time. */
export type Axis = readonly Change[];

/** How the clock changes on a date: the stretch of the wall that it repeats or skips; null on a day of 24 hours. */
export function changeOn(zone: string, date: LocalDate): (Change & { kind: "repeats" | "skips" }) | null {
  const bounds = dayBounds(zone, date);
  const change = periodEnd(zone, bounds.from);
  if (change >= bounds.to) return null;
  const minute = (wall: number) => (wall - dayNumber(date) * DAY) / MINUTE;
  const [before, after] = [minute(toWall(zone, change - MINUTE)) + 1, minute(toWall(zone, change))];
  return before > after
    ? { date, from: after, to: before, kind: "repeats" }
    : { date, from: before, to: after, kind: "skips" };
}

/** The ruler that these dates share. */
export function axisOf(zone: string, dates: readonly LocalDate[]): Axis {
  return dates.flatMap((date) => {
    const change = changeOn(zone, date);
    return change?.kind === "repeats" ? [{ date, from: change.from, to: change.to }] : [];
  });
}

/** Where an instant (ms) of a local date stands on the ruler; the day's own end stands at the ruler's. */
export function positionOf(zone: string, axis: Axis, date: LocalDate, instant: number): number {
  if (instant >= dayBounds(zone, date).to) return axisLength(axis);
  const wall = toWall(zone, instant);
  const minute = (wall - dayNumber(date) * DAY) / MINUTE;
  const second = axis.length > 0 && toInstants(zone, wall).indexOf(instant) === 1;
  return minute + shift(axis, (one) => minute >= one.to || (second && one.date === date && minute >= one.from));
}

/** Where hours of the wall (0 to 1440) stand on a date: what begins in a repeated hour begins the first time, and ends the second. */
export function axisSpan(axis: Axis, date: LocalDate, { from, to }: AxisSpan): AxisSpan {
  return {
    from: from + shift(axis, (one) => from >= one.to),
    to: to + shift(axis, (one) => to >= one.to || (one.date === date && to > one.from)),
  };
}

/** The minute of the wall at a place of the ruler. */
export function wallAt(axis: Axis, position: number): number {
  return position - shift(axis, (one) => position >= one.to);
}

/** What of the ruler a date does not have: the second time round of another date's hour, and what its own clock skips. */
export function missingOf(zone: string, axis: Axis, date: LocalDate): AxisSpan[] {
  const change = changeOn(zone, date);
  const skipped = change?.kind === "skips" ? [axisSpan(axis, date, change)] : [];
  const others = axis
    .filter((one) => one.date !== date)
    .map((one) => ({ from: one.to, to: one.to + one.to - one.from }));
  return [...skipped, ...others];
}

/** Minutes from one end of the ruler to the other: 1440, or more. */
export function axisLength(axis: Axis): number {
  return DAY / MINUTE + shift(axis, () => true);
}

function shift(axis: Axis, counts: (one: Change) => boolean): number {
  return axis.reduce((sum, one) => (counts(one) ? sum + one.to - one.from : sum), 0);
}
