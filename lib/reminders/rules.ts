import { MINUTE } from "@/lib/scheduling/units";

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
