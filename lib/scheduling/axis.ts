/**
 * Time axis of a calendar view, in wall-clock minutes from 0 to 1440. On the night when the clocks go back, the
 * repeated hour appears twice, so that two sessions at 01:30 are distinct; the other days on the same axis skip the
 * second. An hour that the clocks skip stays on the axis and holds nothing.
 */
import { dayBounds, dayNumber, type LocalDate } from "./dates";
import { DAY, MINUTE } from "./units";
import { periodEnd, toInstants, toWall } from "./zones";

/** Half-open range in minutes, either of wall time or along the axis. */
export type AxisSpan = { from: number; to: number };

/** Wall-clock minutes that the clock repeats or skips on a date. */
export type Change = AxisSpan & { date: LocalDate };

/** The hours repeated on any date of one axis, by time. */
export type Axis = readonly Change[];

/** Returns the wall time that the clock repeats or skips on a date; null on a day of 24 hours. */
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

/** Builds the axis that these dates share. */
export function axisOf(zone: string, dates: readonly LocalDate[]): Axis {
  return dates.flatMap((date) => {
    const change = changeOn(zone, date);
    return change?.kind === "repeats" ? [{ date, from: change.from, to: change.to }] : [];
  });
}

/**
 * Converts an instant (ms) of a local date to its position on the axis; the end of the day maps to the end of the axis.
 */
export function positionOf(zone: string, axis: Axis, date: LocalDate, instant: number): number {
  if (instant >= dayBounds(zone, date).to) return axisLength(axis);
  const wall = toWall(zone, instant);
  const minute = (wall - dayNumber(date) * DAY) / MINUTE;
  const second = axis.length > 0 && toInstants(zone, wall).indexOf(instant) === 1;
  return minute + shift(axis, (one) => minute >= one.to || (second && one.date === date && minute >= one.from));
}

/**
 * Maps wall-clock hours (0 to 1440) of a date to the axis. A start in a repeated hour is the first occurrence; an end
 * is the second.
 */
export function axisSpan(axis: Axis, date: LocalDate, { from, to }: AxisSpan): AxisSpan {
  return {
    from: from + shift(axis, (one) => from >= one.to),
    to: to + shift(axis, (one) => to >= one.to || (one.date === date && to > one.from)),
  };
}

/** Converts an axis position to a minute of wall time. */
export function wallAt(axis: Axis, position: number): number {
  return position - shift(axis, (one) => position >= one.to);
}

/**
 * Returns the parts of the axis that a date lacks: the second occurrence of another date's hour, and whatever its own
 * clock skips.
 */
export function missingOf(zone: string, axis: Axis, date: LocalDate): AxisSpan[] {
  const change = changeOn(zone, date);
  const skipped = change?.kind === "skips" ? [axisSpan(axis, date, change)] : [];
  const others = axis
    .filter((one) => one.date !== date)
    .map((one) => ({ from: one.to, to: one.to + one.to - one.from }));
  return [...skipped, ...others];
}

/** Length of the axis in minutes: 1440 or more. */
export function axisLength(axis: Axis): number {
  return DAY / MINUTE + shift(axis, () => true);
}

function shift(axis: Axis, counts: (one: Change) => boolean): number {
  return axis.reduce((sum, one) => (counts(one) ? sum + one.to - one.from : sum), 0);
}
