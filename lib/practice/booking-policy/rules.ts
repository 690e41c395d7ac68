/** Minutes per unit in which a reminder's time is entered and shown. */
export const REMINDER_UNITS = { minutes: 1, hours: 60, days: 1440 } as const;

/** A reminder is useful from four weeks to ten minutes before a session. */
export const SOONEST = 10;
export const MOST_AHEAD = 28 * 1440;

/** The most reminders of one session. */
export const MOST_REMINDERS = 5;

/** Formats minutes as people say them: 2880 is 48 hours, 4320 is 3 days, 90 is 90 minutes. */
export function reminderAmount(minutes: number): { n: number; unit: keyof typeof REMINDER_UNITS } {
  if (minutes >= 72 * 60 && minutes % 1440 === 0) return { n: minutes / 1440, unit: "days" };
  return minutes % 60 === 0 ? { n: minutes / 60, unit: "hours" } : { n: minutes, unit: "minutes" };
}

/** The longest time after booking in which it can be cancelled and moved for free, in minutes. */
export const LONGEST_GRACE = 120;

/** Returns whether a session may be booked so late that cancelling it is never free, but for the grace after booking. */
export function feeFromBooking({
  noticeMinutes,
  cancelNoticeMinutes,
}: {
  noticeMinutes: number;
  cancelNoticeMinutes: number;
}): boolean {
  return noticeMinutes < cancelNoticeMinutes;
}

/** The furthest ahead that booking may be open, in days. */
export const LONGEST_HORIZON = 730;
