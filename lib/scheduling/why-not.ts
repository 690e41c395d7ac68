/**
 * Every reason for which a therapist's time is not offered: none where it is. Made of the very pieces that `offers`
 * is made of, so that the two cannot part; a property test compares them minute by minute.
 */
import type { Calendar, Length } from "./calendar";
import { dateOf, dayAt, dayNumber, type LocalDate } from "./dates";
import { closingTime, hoursOf, openIntervals } from "./hours";
import { FREE, busyCursor, toBusy, type Interval } from "./intervals";
import { bookingWindow } from "./offers";
import { startGenerator } from "./starts";
import { DAY, MINUTE } from "./units";
import { toInstants } from "./zones";

/** What takes time, in ms: the blocked range, and inside it what is there itself, without its buffers. */
export type BusyTime = Interval & { kind: "session" | "time_off"; startsAt: number; endsAt: number };

export type Reason =
  /** `over_hours`: it begins in open hours and ends after them. */
  | { code: "past" | "notice" | "online_off" | "full_day" | "closed_day" | "outside_hours" | "over_hours" | "off_grid" }
  | { code: "not_open_yet" | "too_far"; date: LocalDate }
  /** `buffer`: only the times kept free round the two meet. */
  | { code: "session" | "time_off" | "buffer"; startsAt: number; endsAt: number };

/** One instant at which the clock shows the time asked for, and why it is not offered. */
export type WhyNotAnswer = { start: number; reasons: Reason[] };

/** A wall time of a local day: no instant where the clock skips it, two where it shows it twice. */
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

/** Why `offers` has no such start (ms); empty where it has it. A length of no minutes throws a RangeError. */
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

/** What of the taken time is in the way. */
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

/** Whether the session would lie in open hours, and begin where sessions begin. */
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
  const stretch = openIntervals(zone, hours, day).find(({ from, to }) => from <= start && start < to);
  if (!stretch) return [{ code: "outside_hours" }];
  const close = closingTime(stretch, openIntervals(zone, hours, day + 1)[0]);
  const end = start + length.minutes * MINUTE;
  const over: Reason[] = end > close ? [{ code: "over_hours" }] : [];
  // One after another, sessions begin where those before leave them: only a free time can be off that grid.
  if (!free && starts.mode === "time_between") return over;
  const begins: number[] = [];
  const around = starts.mode === "time_between" ? busyCursor(toBusy(taken), (day - 7) * DAY) : () => FREE;
  // As if the hours went on for it: what else is in its way does not depend on them.
  startGenerator(starts, length, zone)(stretch.from, stretch.to, Math.max(close, end), around, (begin) =>
    begins.push(begin),
  );
  return begins.includes(start) ? over : [...over, { code: "off_grid" }];
}
