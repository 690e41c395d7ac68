import { dateOf, dayAt, dayBounds } from "@/lib/scheduling/dates";

/** Days of the past and of the future that a feed holds. */
export const PAST_DAYS = 90;
export const FUTURE_DAYS = 366;

/** The instants (ms) of a feed's whole local days; `today` begins the day on which it is read. */
export function feedWindow(zone: string, now: number): { from: number; today: number; until: number } {
  const day = dayAt(zone, now);
  const start = (of: number) => dayBounds(zone, dateOf(of)).from;
  return { from: start(day - PAST_DAYS), today: start(day), until: start(day + FUTURE_DAYS + 1) };
}

/** Whether whoever fetched a feed has it as it is now (RFC 9110, 13.1): by its tag, else by when it last changed. */
export function isFresh(
  asked: { match: string | null; since: string | null },
  { tag, changed }: { tag: string; changed: Date },
): boolean {
  if (asked.match !== null)
    return asked.match.split(",").some((one) => one.trim().replace(/^W\//, "") === tag || one.trim() === "*");
  // HTTP dates have whole seconds.
  return asked.since !== null && Math.floor(changed.getTime() / 1000) * 1000 <= Date.parse(asked.since);
}
