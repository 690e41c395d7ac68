import type { Allowed } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { transaction } from "@/lib/platform/db/client";
import { merged, type Edited } from "@/lib/platform/input/edits";
import { ok, refuse, type Result } from "@/lib/platform/result/result";
import type { SettingsInput } from "./schema";

/** Saves what the sender changed of the first hour that the practice's calendar shows, and the weekdays that it hides. */
export function saveCalendarSettings(
  scope: Allowed<"calendar.settings">,
  input: Edited<SettingsInput>,
): Promise<Result<undefined, "invalid" | "one_day" | "changed_meanwhile">> {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM practice WHERE id = ${scope.practiceId}::uuid FOR NO KEY UPDATE`;
    const before = await tx.practice.findUniqueOrThrow({
      where: { id: scope.practiceId },
      select: { calendarFirstHour: true, calendarHiddenDays: true },
    });
    const edit = merged<SettingsInput>(
      input,
      { firstHour: before.calendarFirstHour, hiddenDays: before.calendarHiddenDays as SettingsInput["hiddenDays"] },
      ["hiddenDays"],
    );
    if (!edit.ok) return edit;
    const { firstHour } = edit.data;
    const hiddenDays = edit.data.hiddenDays.toSorted();
    if (hiddenDays.length === 7) return refuse("invalid", { hide1: "one_day" });
    await tx.practice.update({
      where: { id: scope.practiceId },
      data: { calendarFirstHour: firstHour, calendarHiddenDays: hiddenDays },
    });
    await audit(tx, scope, "calendar.settings", `practice:${scope.practiceId}`, { firstHour, hiddenDays });
    return ok();
  });
}
