import type { BookingLinks } from "@/components/sessions/booking/links";
import { parseTime } from "@/lib/platform/time/hours";
import { clockOf } from "@/lib/platform/time/minutes";
import { instant } from "@/lib/platform/input/fields";
import { optionKey } from "@/lib/practice/locations/schema";
import { readOneDate } from "@/lib/platform/input/written-dates";
import { dayNumber, localDateAt, localMinutesAt, parseLocalDate, type LocalDate } from "@/lib/scheduling/dates";
import { DAY, MINUTE } from "@/lib/scheduling/units";
import { countUntil, EVERY_WEEKS, MOST } from "@/lib/sessions/series/rules";
import { toInstants } from "@/lib/scheduling/zones";
import { idOf, one, type Query } from "../../../query";

/** Query parameters of New session: `typed` as submitted, the rest as parsed. */
export type NewSessionParams = {
  q: string;
  client: string | null;
  therapist: string | null;
  service: string | null;
  place: string | null;
  date: LocalDate | null;
  /** Minutes of the day. */
  minute: number | null;
  /** The instant, if a link specifies it; date and time follow from it. */
  start: number | null;
  /** The day for which offered times are shown. */
  day: LocalDate | null;
  /** Interval in weeks; 0 for a single session. */
  everyWeeks: number;
  typed: { date: string; time: string; repeats: string; count: string; until: string };
};

export function readAsked(query: Awaited<Query>, zone: string): NewSessionParams {
  const text = (name: string) => one(query[name])?.trim().slice(0, 40) ?? "";
  const start = instant.safeParse(one(query.start)).data ?? null;
  const wall =
    start === null
      ? { date: text("date"), time: text("time") }
      : { date: localDateAt(zone, start), time: clockOf(localMinutesAt(zone, start)) };
  const typed = { ...wall, repeats: text("repeats"), count: text("count"), until: text("until") };
  const minute = parseTime(typed.time);
  return {
    q: one(query.q)?.trim().slice(0, 100) ?? "",
    client: idOf(query.client),
    therapist: idOf(query.therapist),
    service: idOf(query.service),
    place: optionKey.safeParse(one(query.place)).data ?? null,
    date: readOneDate(typed.date),
    minute: minute === 1440 ? null : minute,
    start,
    day: parseLocalDate(text("day")),
    everyWeeks: EVERY_WEEKS.find((weeks) => String(weeks) === typed.repeats) ?? 0,
    typed,
  };
}

/** Returns the number of sessions in the series, from an end date or a count; null unless it is from 2 to 52. */
export function countOf({ date, everyWeeks, typed }: NewSessionParams): number | null {
  const until = typed.until ? readOneDate(typed.until) : null;
  if (typed.until && !until) return null;
  const count =
    until && date ? countUntil(date, everyWeeks, until) : Number(/^\d{1,2}$/.test(typed.count) ? typed.count : NaN);
  return count >= 2 && count <= MOST ? count : null;
}

/**
 * Returns the instants (ms) at which the clock shows the requested time: none in a gap, two if it is repeated. Null if
 * no time is given.
 */
export function instantsOf({ date, minute }: NewSessionParams, zone: string): number[] | null {
  return date === null || minute === null ? null : toInstants(zone, dayNumber(date) * DAY + minute * MINUTE);
}

/** Builds this page's links: the same page with another day shown, or another time in place of the one typed. */
export function offerLinks({ date, time, ...others }: Record<string, string>): BookingLinks {
  return (change) => {
    const { day, start } = change;
    const typed = { ...(date && { date }), ...(time && { time }) };
    return `?${new URLSearchParams({ ...others, ...("start" in change ? {} : typed), ...(day && { day }), ...(start && { start }) })}`;
  };
}
