/** Where sessions may begin inside one open stretch: the two ways of A17. */
import type { Length, Starts } from "./calendar";
import { FREE } from "./intervals";
import { HOUR, MINUTE } from "./units";
import { periodEnd, toWall } from "./zones";

// Held here, for each read through an import is a call: in the loops over times that would be a third of the time.
const [free, hourMs, endOfPeriod, wallOf] = [FREE, HOUR, periodEnd, toWall];

type Taken = (from: number, to: number) => number;
/** A session begins in [open, dayEnd) and ends by `close`, which is later where the hours cross midnight. */
type Lay = (open: number, dayEnd: number, close: number, taken: Taken, offer: (start: number) => void) => void;

/**
 * The way a calendar's sessions are laid out. It gives every free start (ms) of a stretch, in order, to `offer`.
 * A length of no minutes throws a RangeError.
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
 * At the given minutes of every hour that the clock shows: both times round where it repeats an hour, never where
 * it skips one.
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
 * One after another from the beginning of the stretch, a break between each blocked range and the next: with
 * 9:00-12:00, 50 minutes and a break of 15, at 9:00, 10:05 and 11:10. What is taken is a session like another, so
 * the break is kept on both sides of it and the laying goes on after it; booking one of the times offered
 * therefore leaves the others where they were. Begins on whole minutes. The night's part of hours that cross
 * midnight is laid afresh from 0:00, so that a day's times never depend on the day before.
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
