"use server";

import { edited } from "@/lib/platform/input/edits";
import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { bookingPolicyMessages } from "./messages";
import { addReminderInput, removeReminderInput, rulesInput } from "./schema";

const edit = {
  can: "bookingPolicy.edit",
  messages: bookingPolicyMessages,
  revalidate: () => ["/organization/rules", "/settings/availability"],
} as const;

export const saveRules = practiceAction({ ...edit, input: edited(rulesInput), handler: commands.saveRules });
export const addReminder = practiceAction({ ...edit, input: addReminderInput, handler: commands.addReminder });
export const removeReminder = practiceAction({ ...edit, input: removeReminderInput, handler: commands.removeReminder });
