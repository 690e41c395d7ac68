import type { BookingLinks } from "@/components/sessions/booking/links";
import { parseTime } from "@/lib/platform/time/hours";
import { clockOf } from "@/lib/platform/time/minutes";
import { instant } from "@/lib/platform/input/fields";
import { optionKey } from "@/lib/practice/locations/schema";
import { dayNumber, localDateAt, localMinutesAt, parseLocalDate, type LocalDate } from "@/lib/scheduling/dates";
import { DAY, MINUTE } from "@/lib/scheduling/units";
import { countUntil, EVERY_WEEKS, MOST } from "@/lib/sessions/series/rules";
import { toInstants } from "@/lib/scheduling/zones";
import { idOf, one, type Query } from "../../../query";

/** What the address of New session asks for: `typed` as it is there, the rest as it can be read. */
export type NewSessionParams = {
  q: string;
  client: string | null;
  therapist: string | null;
  service: string | null;
  place: string | null;
  date: LocalDate | null;
  /** Minutes of the day. */
  minute: number | null;
  /** The instant itself, where a link names it: date and time follow from it. */
  start: number | null;
  /** The day whose offered times are shown. */
  day: LocalDate | null;
  /** Every so many weeks; 0 for one session alone. */
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
    date: parseLocalDate(typed.date),
    minute: minute === 1440 ? null : minute,
    start,
    day: parseLocalDate(text("day")),
    everyWeeks: EVERY_WEEKS.find((weeks) => String(weeks) === typed.repeats) ?? 0,
    typed,
  };
}

/** How many sessions the series has: up to a date, or a number; null where what was typed gives none from 2 to 52. */
export function countOf({ date, everyWeeks, typed }: NewSessionParams): number | null {
  const until = typed.until ? parseLocalDate(typed.until) : null;
  if (typed.until && !until) return null;
  const count =
    until && date ? countUntil(date, everyWeeks, until) : Number(/^\d{1,2}$/.test(typed.count) ? typed.count : NaN);
  return count >= 2 && count <= MOST ? count : null;
}

/** The instants (ms) at which the clock shows the time asked for: none in a gap, two where it does so twice. Null while there is none. */
export function instantsOf({ date, minute }: NewSessionParams, zone: string): number[] | null {
  return date === null || minute === null ? null : toInstants(zone, dayNumber(date) * DAY + minute * MINUTE);
}

/** The links of this page: each is the page with another day shown, or another time chosen in place of the one typed. */
export function offerLinks({ date, time, ...kept }: Record<string, string>): BookingLinks {
  return (change) => {
    const { day, start } = change;
    const typed = { ...(date && { date }), ...(time && { time }) };
    return `?${new URLSearchParams({ ...kept, ...("start" in change ? {} : typed), ...(day && { day }), ...(start && { start }) })}`;
  };
}
