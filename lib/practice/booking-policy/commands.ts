import type { z } from "zod";
import type { Allowed } from "@/lib/platform/access/scopes";
import type { Practice } from "@/lib/platform/db/generated/client";
import { transaction } from "@/lib/platform/db/client";
import { changePractice, lockPractice } from "@/lib/practice/practices/commands";
import { merged, type Edited } from "@/lib/platform/input/edits";
import { ok, refuse, type Result } from "@/lib/platform/result/result";
import { DAY } from "@/lib/scheduling/units";
import { LONGEST_HORIZON, MOST_REMINDERS } from "./rules";
import type { rulesInput } from "./schema";

type Rules = z.output<typeof rulesInput>;

/** Returns the rules as their form sends them. */
function inputOf(practice: Practice): Rules {
  return {
    cap: practice.sessionCap,
    notice: practice.noticeMinutes,
    horizon: practice.horizonDays,
    until: practice.horizonUntil?.toISOString().slice(0, 10) ?? null,
    cancelNotice: practice.cancelNoticeMinutes,
    rescheduleNotice: practice.rescheduleNoticeMinutes,
    grace: practice.graceMinutes,
    askFirst: practice.askFirst,
    reasonRequired: practice.overrideReasonRequired,
  };
}

/**
 * Saves what the sender changed of the session cap, how soon and how far ahead clients book, how late they may cancel
 * and reschedule online, whose bookings are requests, and whether staff give a reason outside these rules. Audited by changePractice. Field until: until_range if more than LONGEST_HORIZON days
 * ahead.
 */
export async function saveRules(
  scope: Allowed<"bookingPolicy.edit">,
  input: Edited<Rules>,
  now: Date,
): Promise<Result<undefined, "invalid" | "until_range" | "changed_meanwhile">> {
  return transaction(async (tx) => {
    const edit = merged(input, inputOf(await lockPractice(tx, scope)));
    if (!edit.ok) return edit;
    const { cap, notice, horizon, until, cancelNotice, rescheduleNotice, grace, askFirst, reasonRequired } = edit.data;
    if (until !== null && Date.parse(until) - now.getTime() > LONGEST_HORIZON * DAY)
      return refuse("invalid", { until: "until_range" });
    await changePractice(tx, scope, "rules.save", {
      sessionCap: cap,
      noticeMinutes: notice,
      horizonDays: horizon,
      horizonUntil: until === null ? null : new Date(until),
      cancelNoticeMinutes: cancelNotice,
      rescheduleNoticeMinutes: rescheduleNotice,
      graceMinutes: grace,
      askFirst,
      overrideReasonRequired: reasonRequired,
    });
    return ok();
  });
}

/** Adds a reminder to every session booked from now on. Audited by changePractice. */
export function addReminder(
  scope: Allowed<"bookingPolicy.edit">,
  minutes: number,
): Promise<Result<undefined, "invalid" | "reminder_there" | "reminders_most">> {
  return transaction(async (tx) => {
    const { reminderMinutes } = await lockPractice(tx, scope);
    if (reminderMinutes.includes(minutes)) return refuse("invalid", { amount: "reminder_there" });
    if (reminderMinutes.length >= MOST_REMINDERS) return refuse("invalid", { amount: "reminders_most" });
    await changePractice(tx, scope, "rules.addReminder", {
      reminderMinutes: [...reminderMinutes, minutes].sort((a, b) => b - a),
    });
    return ok();
  });
}

/** Removes a reminder. Audited by changePractice. Errors: not_found if a colleague has removed it. */
export function removeReminder(
  scope: Allowed<"bookingPolicy.edit">,
  { minutes }: { minutes: number },
): Promise<Result<undefined, "not_found">> {
  return transaction(async (tx) => {
    const { reminderMinutes } = await lockPractice(tx, scope);
    if (!reminderMinutes.includes(minutes)) return refuse("not_found");
    await changePractice(tx, scope, "rules.removeReminder", {
      reminderMinutes: reminderMinutes.filter((one) => one !== minutes),
    });
    return ok();
  });
}
