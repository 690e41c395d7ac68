"use server";

import { edited } from "@/lib/platform/input/edits";
import { portalAction, practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { remindersMessages } from "./messages";
import { clientRemindersInput, ownRemindersInput } from "./schema";

export const saveClientReminders = practiceAction({
  can: "clients.edit",
  messages: remindersMessages,
  input: edited(clientRemindersInput),
  handler: commands.saveClientReminders,
  revalidate: (_, { client }) => [`/clients/${client}/contact`],
});

export const saveOwnReminders = portalAction({
  can: "portal.notices",
  messages: remindersMessages,
  input: edited(ownRemindersInput),
  handler: commands.saveOwnReminders,
});
