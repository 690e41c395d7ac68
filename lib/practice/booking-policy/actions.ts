"use server";

import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { rulesMessages } from "./messages";
import { addReminderInput, removeReminderInput, rulesInput } from "./schema";

const edit = {
  can: "rules.edit",
  messages: rulesMessages,
  revalidate: () => ["/settings/rules", "/settings/availability"],
} as const;

export const saveRules = practiceAction({ ...edit, input: rulesInput, run: commands.saveRules });
export const addReminder = practiceAction({ ...edit, input: addReminderInput, run: commands.addReminder });
export const removeReminder = practiceAction({ ...edit, input: removeReminderInput, run: commands.removeReminder });
