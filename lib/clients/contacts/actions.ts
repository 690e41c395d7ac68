"use server";

import { edited } from "@/lib/platform/input/edits";
import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { contactsMessages } from "./messages";
import { addContactInput, removeContactInput, saveContactInput } from "./schema";

const edit = {
  can: "clients.edit",
  messages: contactsMessages,
  revalidate: ({ client }: { client: string }) => [`/clients/${client}`],
} as const;

export const addContact = practiceAction({
  ...edit,
  input: addContactInput,
  handler: commands.addContact,
  redirectTo: ({ client }) => `/clients/${client}/contacts?done=added`,
});

export const saveContact = practiceAction({
  ...edit,
  input: edited(saveContactInput),
  handler: commands.saveContact,
  redirectTo: ({ client }) => `/clients/${client}/contacts?done=saved`,
});

export const removeContact = practiceAction({
  ...edit,
  input: removeContactInput,
  handler: commands.removeContact,
  redirectTo: ({ client }) => `/clients/${client}/contacts?done=removed`,
});
