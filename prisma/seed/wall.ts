import { dateOf, dayAt } from "@/lib/scheduling/dates";
import { DAY, MINUTE } from "@/lib/scheduling/units";
import { openingAt } from "@/lib/scheduling/zones";

/** Parses "HH:MM" to minutes of the day. */
export function wallMinutes(at: string): number {
  const [hours = 0, minutes = 0] = at.split(":").map(Number);
  return hours * 60 + minutes;
}

/** Returns the instant (ms) of a time of day, `days` days from the local date at `now`. */
export function wallInstant(zone: string, now: number, days: number, at: string): number {
  return openingAt(zone, (dayAt(zone, now) + days) * DAY + wallMinutes(at) * MINUTE);
}

/** Returns the local date `days` days from that at `now`. */
export function dateIn(zone: string, now: number, days: number): string {
  return dateOf(dayAt(zone, now) + days);
}
