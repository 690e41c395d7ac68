import { MOST_AHEAD, MOST_REMINDERS, SOONEST } from "@/lib/practice/booking-policy/rules";
import { MINUTE } from "@/lib/scheduling/units";

/** Minutes of hours as people type them, "48, 2" or "0.5; 24", the earliest reminder first; null for what is none, or too many. */
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

/** The queue of reminders that are to be written. */
export const REMINDERS = "reminders";

/** What a reminder's job knows: the session, and the beginning that it was made for. Whatever else is read when it runs. */
export type ReminderData = { sessionId: string; start: string; minutes: number };

/** The jobs that remind of a session, each so many minutes before it; those whose moment has passed are left out. */
export function reminderJobs(sessionId: string, start: number, reminderMinutes: readonly number[], now: Date) {
  return reminderMinutes
    .map((minutes) => ({
      queue: REMINDERS,
      data: { sessionId, start: new Date(start).toISOString(), minutes } satisfies ReminderData,
      startAfter: new Date(start - minutes * MINUTE),
    }))
    .filter(({ startAfter }) => startAfter > now);
}
