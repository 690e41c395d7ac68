"use server";

import { edited } from "@/lib/platform/input/edits";
import { practiceAction } from "@/lib/platform/access/actions";
import type { Likely } from "@/lib/clients/duplicates/queries";
import * as commands from "./commands";
import { clientsMessages } from "./messages";
import { createInput, editInput, statusInput } from "./schema";

export const createClient = practiceAction({
  can: "clients.create",
  messages: clientsMessages,
  input: createInput,
  handler: commands.createClient,
  errorDetails: (duplicate: Likely) => duplicate,
  revalidate: () => ["/clients", "/clients/prospects"],
  redirectTo: ({ client }, { back }) =>
    back ? `${back}${back.includes("?") ? "&" : "?"}client=${client}` : `/clients/${client}`,
});

export const editClient = practiceAction({
  can: "clients.edit",
  messages: clientsMessages,
  input: edited(editInput),
  handler: commands.editClient,
  revalidate: ({ client }) => ["/calendar", "/clients", "/clients/prospects", `/clients/${client}`],
  redirectTo: ({ client }) => `/clients/${client}/contact?saved=1`,
});

export const setClientStatus = practiceAction({
  can: "clients.edit",
  messages: clientsMessages,
  input: statusInput,
  handler: commands.setClientStatus,
  revalidate: () => ["/clients"],
  redirectTo: ({ changed, status }) => `/clients?status=${status}&changed=${changed}`,
});
