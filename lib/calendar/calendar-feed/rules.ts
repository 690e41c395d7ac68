import { dateOf, dayAt, dayBounds } from "@/lib/scheduling/dates";

/** Days of the past and of the future that a feed covers. */
const PAST_DAYS = 90;
const FUTURE_DAYS = 366;

/** Returns the bounds (ms) of a feed's local days; `today` is the start of the current day. */
export function feedWindow(zone: string, now: number): { from: number; today: number; until: number } {
  const day = dayAt(zone, now);
  const start = (of: number) => dayBounds(zone, dateOf(of)).from;
  return { from: start(day - PAST_DAYS), today: start(day), until: start(day + FUTURE_DAYS + 1) };
}

/** Returns whether the client's copy is current (RFC 9110, 13.1): by entity tag, else by modification date. */
export function isFresh(
  conditions: { match: string | null; since: string | null },
  { tag, changed }: { tag: string; changed: Date },
): boolean {
  if (conditions.match !== null)
    return conditions.match.split(",").some((one) => one.trim().replace(/^W\//, "") === tag || one.trim() === "*");
  // HTTP dates are in whole seconds.
  return conditions.since !== null && Math.floor(changed.getTime() / 1000) * 1000 <= Date.parse(conditions.since);
}
