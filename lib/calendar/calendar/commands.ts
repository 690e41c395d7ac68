import type { Allowed } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { transaction } from "@/lib/platform/db/client";
import { ok, type Result } from "@/lib/platform/result/result";
import type { SettingsInput } from "./schema";

/** Saves the first hour that the practice's calendar shows, and the weekdays that it hides. */
export function saveCalendarSettings(
  scope: Allowed<"calendar.settings">,
  { firstHour, hiddenDays }: SettingsInput,
): Promise<Result> {
  return transaction(async (tx) => {
    await tx.practice.update({
      where: { id: scope.practiceId },
      data: { calendarFirstHour: firstHour, calendarHiddenDays: hiddenDays },
    });
    await audit(tx, scope, "calendar.settings", `practice:${scope.practiceId}`, { firstHour, hiddenDays });
    return ok();
  });
}
