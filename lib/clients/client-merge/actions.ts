"use server";

import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { clientMergeMessages } from "./messages";
import { mergeInput, unmergeInput } from "./schema";

export const mergeClients = practiceAction({
  can: "clientMerge.merge",
  messages: clientMergeMessages,
  input: mergeInput,
  handler: commands.mergeClients,
  revalidate: () => ["/calendar", "/clients", "/clients/prospects"],
  redirectTo: ({ client }) => `/clients/${client}?merged=1`,
});

export const unmergeClients = practiceAction({
  can: "clientMerge.merge",
  messages: clientMergeMessages,
  input: unmergeInput,
  handler: commands.unmergeClients,
  revalidate: () => ["/calendar", "/clients", "/clients/prospects"],
  redirectTo: ({ client }) => `/clients/${client}?unmerged=1`,
});
