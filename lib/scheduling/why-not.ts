/**
 * Returns every reason why a therapist's time is not offered, or none if it is. Built from the same pieces as `offers`,
 * so that the two cannot diverge; a property test compares them minute by minute.
 */
import type { Calendar, Length } from "./calendar";
import { dateOf, dayAt, dayNumber, type LocalDate } from "./dates";
import { closingTime, hoursOf, openIntervals } from "./hours";
import { FREE, busyCursor, toBusy, type Interval } from "./intervals";
import { bookingWindow } from "./offers";
import { startGenerator } from "./starts";
import { DAY, MINUTE } from "./units";
import { toInstants } from "./zones";

/** Busy time in ms: the blocked range, and within it the event itself without its buffers. */
export type BusyTime = Interval & { kind: "session" | "time_off"; startsAt: number; endsAt: number };

export type Reason =
  /** `over_hours`: begins within open hours but ends after them. */
  | { code: "past" | "notice" | "online_off" | "full_day" | "closed_day" | "outside_hours" | "over_hours" | "off_grid" }
  | { code: "not_open_yet" | "too_far"; date: LocalDate }
  /** `buffer`: only the buffers of the two overlap. */
  | { code: "session" | "time_off" | "buffer"; startsAt: number; endsAt: number };

/** An instant at which the clock shows the requested time, and why it is not offered. */
export type WhyNotAnswer = { start: number; reasons: Reason[] };

/** Evaluates a wall time of a local day: no answers if the clock skips it, two if the clock repeats it. */
export function whyNotAt(
  calendar: Calendar,
  length: Length,
  taken: readonly BusyTime[],
  date: LocalDate,
  minute: number,
  now: number,
): WhyNotAnswer[] {
  const instants = toInstants(calendar.zone, dayNumber(date) * DAY + minute * MINUTE);
  return instants.map((start) => ({ start, reasons: whyNot(calendar, length, taken, start, now) }));
}

/**
 * Returns why `offers` does not include this start (ms); empty if it does. A length of zero minutes throws a
 * RangeError.
 */
export function whyNot(
  calendar: Calendar,
  length: Length,
  taken: readonly BusyTime[],
  start: number,
  now: number,
): Reason[] {
  const { zone } = calendar;
  const day = dayAt(zone, start);
  const { earliest, first, last } = bookingWindow(calendar, now);
  const reasons: Reason[] = [];
  if (!calendar.online) reasons.push({ code: "online_off" });
  if (start < now) reasons.push({ code: "past" });
  else if (start < earliest) reasons.push({ code: "notice" });
  if (calendar.opensOn && day < first) reasons.push({ code: "not_open_yet", date: calendar.opensOn });
  if (day > last) reasons.push({ code: "too_far", date: dateOf(last) });
  if (calendar.fullDays.has(day)) reasons.push({ code: "full_day" });
  const met = meeting(calendar, length, taken, start);
  if (calendar.closedDays.has(day)) return [...reasons, { code: "closed_day" }, ...met];
  return [...reasons, ...met, ...inHours(calendar, length, taken, start, met.length === 0)];
}

/** Returns the busy times that conflict. */
function meeting(
  { starts }: Calendar,
  { minutes, bufferBefore, bufferAfter }: Length,
  taken: readonly BusyTime[],
  start: number,
): Reason[] {
  const gap = starts.mode === "time_between" ? starts.minutes : 0;
  const end = start + minutes * MINUTE;
  const from = start - (bufferBefore + gap) * MINUTE;
  const to = end + (bufferAfter + gap) * MINUTE;
  return taken
    .filter((one) => one.from < one.to && one.from < to && one.to > from)
    .map(({ kind, startsAt, endsAt }) => {
      const itself = startsAt < end && endsAt > start;
      return { code: itself ? kind : "buffer", startsAt, endsAt };
    });
}

/** Returns why the session does not fit the open hours and the start mode, if so. */
function inHours(
  calendar: Calendar,
  length: Length,
  taken: readonly BusyTime[],
  start: number,
  free: boolean,
): Reason[] {
  const { zone, starts } = calendar;
  const day = dayAt(zone, start);
  const hours = hoursOf(calendar);
  const interval = openIntervals(zone, hours, day).find(({ from, to }) => from <= start && start < to);
  if (!interval) return [{ code: "outside_hours" }];
  const close = closingTime(interval, openIntervals(zone, hours, day + 1)[0]);
  const end = start + length.minutes * MINUTE;
  const over: Reason[] = end > close ? [{ code: "over_hours" }] : [];
  // Sessions start wherever the previous ones end, so only a free time can be off that grid.
  if (!free && starts.mode === "time_between") return over;
  const begins: number[] = [];
  const around = starts.mode === "time_between" ? busyCursor(toBusy(taken), (day - 7) * DAY) : () => FREE;
  // Extends the hours as far as the session needs; other conflicts do not depend on them.
  startGenerator(starts, length, zone)(interval.from, interval.to, Math.max(close, end), around, (begin) =>
    begins.push(begin),
  );
  return begins.includes(start) ? over : [...over, { code: "off_grid" }];
}
