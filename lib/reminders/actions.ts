"use server";

import { portalAction, practiceAction } from "@/lib/access/actions";
import * as commands from "./commands";
import { clientRemindersInput, ownRemindersInput } from "./schema";

export const saveClientReminders = practiceAction({
  can: "clients.edit",
  words: "reminders",
  input: clientRemindersInput,
  run: commands.saveClientReminders,
  revalidate: (_, { client }) => [`/clients/${client}/contact`],
});

export const saveOwnReminders = portalAction({
  can: "portal.notices",
  words: "reminders",
  input: ownRemindersInput,
  run: commands.saveOwnReminders,
});
