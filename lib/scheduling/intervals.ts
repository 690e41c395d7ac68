/** Half-open intervals [from, to): touching intervals do not overlap. */
import { DAY } from "./units";

export type Interval = { from: number; to: number };

/**
 * Busy time, buffers included: instants in ms, flat [from, to, from, to…], sorted by `from`. Ranges may overlap; none
 * is empty or longer than LONGEST_BUSY. `toBusy` builds it from any ranges.
 */
export type Busy = Float64Array | readonly number[];

/** Limits how far back a range that is still running may have begun, so that past ranges cost nothing. */
export const LONGEST_BUSY = 366 * DAY;

/** Sorts intervals, joins those that overlap or touch, and drops empty ones. */
export function merge(intervals: readonly Readonly<Interval>[]): Interval[] {
  const merged: Interval[] = [];
  const sorted = intervals.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
  for (const { from, to } of sorted) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/** Subtracts every interval of `gone` from `open`. */
export function without(open: readonly Readonly<Interval>[], gone: readonly Readonly<Interval>[]): Interval[] {
  return gone.reduce<Interval[]>(
    (left, { from, to }) =>
      left
        .flatMap((span) => [
          { from: span.from, to: Math.min(span.to, from) },
          { from: Math.max(span.from, to), to: span.to },
        ])
        .filter((span) => span.from < span.to),
    [...open],
  );
}

export function toBusy(intervals: readonly Readonly<Interval>[]): Float64Array {
  const flat: number[] = [];
  for (const { from, to } of merge(intervals)) {
    for (let cut = from; cut < to; cut += LONGEST_BUSY) flat.push(cut, Math.min(cut + LONGEST_BUSY, to));
  }
  return new Float64Array(flat);
}

/** Returns the index, by binary search, of the first range that may still be running at `instant`. */
function firstRelevant(busy: Busy, instant: number): number {
  let low = 0;
  let high = busy.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (busy[2 * middle]! + LONGEST_BUSY > instant) high = middle;
    else low = middle + 1;
  }
  return 2 * low;
}

/** Returned by a busy cursor when no busy range overlaps. */
export const FREE = -Infinity;

/**
 * Returns a cursor that walks the busy ranges once, forwards, from `start`. Called with ranges [from, to) whose `from`
 * never decreases, it returns the end of a busy range that overlaps, or FREE.
 */
export function busyCursor(busy: Busy, start: number): (from: number, to: number) => number {
  let next = firstRelevant(busy, start);
  return (from, to) => {
    while (next < busy.length && busy[next + 1]! <= from) next += 2;
    return next < busy.length && busy[next]! < to ? busy[next + 1]! : FREE;
  };
}
