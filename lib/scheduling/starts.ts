/** Generates session starts within one open interval, in either of the two modes of A17. */
import type { Length, Starts } from "./calendar";
import { FREE } from "./intervals";
import { HOUR, MINUTE } from "./units";
import { periodEnd, toWall } from "./zones";

// Local copies: reading through an import binding is a call, which would be a third of the time in the loops over
// times.
const [free, hourMs, endOfPeriod, wallOf] = [FREE, HOUR, periodEnd, toWall];

type Taken = (from: number, to: number) => number;
/**
 * Generates starts in [open, dayEnd) for sessions that end by `close`, which is after `dayEnd` when the hours cross
 * midnight.
 */
type Lay = (open: number, dayEnd: number, close: number, taken: Taken, offer: (start: number) => void) => void;

/**
 * Returns the generator for a calendar's start mode. It passes every free start (ms) of an interval, in order, to
 * `offer`. A length of zero minutes throws a RangeError.
 */
export function startGenerator(starts: Starts, { minutes, bufferBefore, bufferAfter }: Length, zone: string): Lay {
  if (!(minutes > 0)) throw new RangeError(`Not a session length: ${minutes}`);
  const length = minutes * MINUTE;
  const before = bufferBefore * MINUTE;
  const after = bufferAfter * MINUTE;
  return starts.mode === "start_on_time"
    ? startOnTime(starts.minutes, length, before, after, zone)
    : timeBetween(starts.minutes * MINUTE, length, before, after);
}

/**
 * Starts at the given minutes of every hour on the clock: both occurrences of a repeated hour, never in a skipped one.
 */
function startOnTime(minutes: readonly number[], length: number, before: number, after: number, zone: string): Lay {
  const inHour = [...new Set(minutes)].sort((a, b) => a - b).map((minute) => minute * MINUTE);
  return (open, dayEnd, close, taken, offer) => {
    const end = Math.min(dayEnd, close - length + 1);
    let freeFrom = open;
    for (let from = open, to; from < end; from = to) {
      to = Math.min(end, endOfPeriod(zone, from));
      const offset = wallOf(zone, from) - from;
      for (let hour = Math.floor((from + offset) / hourMs) * hourMs - offset; hour < to; hour += hourMs) {
        for (const minute of inHour) {
          const start = hour + minute;
          if (start < freeFrom || start >= to) continue;
          const takenUntil = taken(start - before, start + length + after);
          if (takenUntil === free) offer(start);
          else freeFrom = takenUntil + before;
        }
      }
      freeFrom = Math.max(freeFrom, to);
    }
  };
}

/**
 * Lays out sessions one after another from the start of the interval, with a break between each blocked range and the
 * next: 9:00-12:00 with 50 minutes and a break of 15 gives 9:00, 10:05 and 11:10. Busy time counts as a session, so the
 * break applies on both sides of it and the sequence resumes after it; booking one of the offered times therefore does
 * not move the others. Starts fall on whole minutes. When hours cross midnight, the part after 0:00 is laid out
 * separately, so that a day's times never depend on the previous day.
 */
function timeBetween(gap: number, length: number, before: number, after: number): Lay {
  const step = before + length + after + gap;
  return (open, dayEnd, close, taken, offer) => {
    let start = open;
    while (start < dayEnd && start + length <= close) {
      const takenUntil = taken(start - before - gap, start + length + after + gap);
      if (takenUntil === free) {
        offer(start);
        start += step;
      } else {
        start = Math.ceil((takenUntil + gap + before) / MINUTE) * MINUTE;
      }
    }
  };
}
