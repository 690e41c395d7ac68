import type { BookingLinks } from "@/components/booking/links";
import { parseTime } from "@/lib/availability/rules";
import { instant } from "@/lib/input/fields";
import { dateOf, dayAt, dayNumber, localMinutesAt, parseLocalDate, type LocalDate } from "@/lib/scheduling/dates";
import { DAY, MINUTE } from "@/lib/scheduling/units";
import { toInstants } from "@/lib/scheduling/zones";
import { isAmbiguous } from "@/lib/time/format";
import { isoOf } from "@/lib/time/iso";
import { idOf, one, type Query } from "../../../query";

/** What the address of New session asks for: `typed` as it is there, the rest as it can be read. */
export type Asked = {
  q: string;
  client: string | null;
  therapist: string | null;
  service: string | null;
  date: LocalDate | null;
  /** Minutes of the day. */
  minute: number | null;
  /** Which of the two, where the clock shows the time twice. */
  start: number | null;
  /** The day whose offered times are shown. */
  day: LocalDate | null;
  typed: { date: string; time: string };
};

export function readAsked(query: Awaited<Query>): Asked {
  const text = (name: string) => one(query[name])?.trim().slice(0, 40) ?? "";
  const typed = { date: text("date"), time: text("time") };
  const minute = parseTime(typed.time);
  return {
    q: one(query.q)?.trim().slice(0, 100) ?? "",
    client: idOf(query.client), therapist: idOf(query.therapist), service: idOf(query.service),
    date: parseLocalDate(typed.date), minute: minute === 1440 ? null : minute,
    start: instant.safeParse(one(query.start)).data ?? null,
    day: parseLocalDate(text("day")),
    typed,
  };
}

/** The instants (ms) at which the clock shows the time asked for: none in a gap, two where it does so twice. Null while there is none. */
export function instantsOf({ date, minute }: Asked, zone: string): number[] | null {
  return date === null || minute === null ? null : toInstants(zone, dayNumber(date) * DAY + minute * MINUTE);
}

/** What the address says of an instant (ms): wall time, and which of two. */
export function wallParams(zone: string, start: number): Record<string, string> {
  const minutes = localMinutesAt(zone, start);
  const time = `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  return { date: dateOf(dayAt(zone, start)), time, ...(isAmbiguous(zone, start) && { start: isoOf(start) }) };
}

/** The links of the offered times: each is this page with another day shown, or another time chosen. */
export function offerLinks(kept: Record<string, string>, zone: string): BookingLinks {
  return ({ day, start }) => {
    const more = start ? wallParams(zone, Date.parse(start)) : {};
    return `?${new URLSearchParams({ ...kept, ...more, ...(day && { day }) })}`;
  };
}
