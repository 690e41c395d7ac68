import { z } from "zod";
import { id } from "@/lib/platform/input/fields";
import { parseReminders } from "./rules";

/** `hours` is used with the choice "own" only, and parsed to minutes. */
export const clientRemindersInput = z
  .strictObject({
    client: id,
    choice: z.enum(["practice", "none", "own"], { error: "required" }),
    hours: z.string({ error: "required" }).max(100, "too_long:100"),
  })
  .transform(({ hours, ...input }, context) => {
    const minutes = input.choice === "own" ? parseReminders(hours) : [];
    if (!minutes) context.addIssue({ code: "custom", path: ["hours"], message: "reminders_invalid" });
    return { ...input, hours: minutes ?? [] };
  });

/** Browsers submit nothing for an unchecked box. */
export const ownRemindersInput = z.strictObject({
  practice: z.string(),
  wanted: z
    .literal("on", { error: "invalid" })
    .optional()
    .transform((value) => value === "on"),
});
