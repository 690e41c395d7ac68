import { z } from "zod";
import { dateOrNone, hoursAsMinutes, tick, whole } from "@/lib/platform/input/fields";
import { LONGEST_GRACE, LONGEST_HORIZON, MOST_AHEAD, REMINDER_UNITS, SOONEST } from "./rules";

/** Up to a month, in hours. */
const notice = hoursAsMinutes(720);

/**
 * Notices are typed in hours and parsed to minutes; `grace` in minutes; `horizon` in days, unless `until` gives the last date; `cap` in
 * sessions.
 */
export const rulesInput = z.strictObject({
  cap: whole(1, 50),
  notice,
  horizon: whole(1, LONGEST_HORIZON),
  until: dateOrNone,
  cancelNotice: notice,
  rescheduleNotice: notice,
  grace: whole(0, LONGEST_GRACE),
  askFirst: z.enum(["nobody", "new_clients", "everybody"], "invalid"),
  reasonRequired: tick,
});

/** Time before a session, in minutes. Code: reminder_range. */
export const addReminderInput = z
  .strictObject({ amount: whole(1, 10_000), unit: z.enum(["minutes", "hours", "days"], { error: "invalid" }) })
  .transform(({ amount, unit }) => amount * REMINDER_UNITS[unit])
  .refine((minutes) => minutes >= SOONEST && minutes <= MOST_AHEAD, { message: "reminder_range", path: ["amount"] });

export const removeReminderInput = z.strictObject({ minutes: whole(1, MOST_AHEAD) });
