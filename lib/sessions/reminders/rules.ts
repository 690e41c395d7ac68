import { MOST_AHEAD, MOST_REMINDERS, SOONEST } from "@/lib/practice/booking-policy/rules";
import { DAY, MINUTE } from "@/lib/scheduling/units";
import { openingAt, toWall } from "@/lib/scheduling/zones";

/** Parses hours as typed, "48, 2" or "0.5; 24", into minutes, the earliest reminder first; null if invalid or too many. */
export function parseReminders(text: string): number[] | null {
  const typed = text.split(/[;,\s]+/).filter(Boolean);
  const minutes = [
    ...new Set(typed.map((one) => (/^\d{1,3}(\.\d{1,2})?$/.test(one) ? Math.round(Number(one) * 60) : NaN))),
  ];
  const fits =
    minutes.length > 0 &&
    minutes.length <= MOST_REMINDERS &&
    minutes.every((one) => one >= SOONEST && one <= MOST_AHEAD);
  return fits ? minutes.sort((a, b) => b - a) : null;
}

/** The queue of jobs that write reminders. */
export const REMINDERS = "reminders";

/** The data of a reminder job: the session, and the start that it was planned for. Everything else is read when it runs. */
export type ReminderData = { sessionId: string; start: string; minutes: number };

/**
 * Returns the reminder jobs of a session that starts at `start` (ms) in a zone, without those already past. Whole days
 * are days of the calendar: "3 days before" is the same time of day, whatever the clocks do in between.
 */
export function reminderJobs(
  sessionId: string,
  { zone, start }: { zone: string; start: number },
  reminderMinutes: readonly number[],
  now: Date,
) {
  const before = (minutes: number) =>
    (minutes * MINUTE) % DAY === 0 ? openingAt(zone, toWall(zone, start) - minutes * MINUTE) : start - minutes * MINUTE;
  return reminderMinutes
    .map((minutes) => ({
      queue: REMINDERS,
      data: { sessionId, start: new Date(start).toISOString(), minutes } satisfies ReminderData,
      startAfter: new Date(before(minutes)),
    }))
    .filter(({ startAfter }) => startAfter > now);
}
