"use server";

import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { mergeMessages } from "./messages";
import { mergeInput, unmergeInput } from "./schema";

export const mergeClients = practiceAction({
  can: "merge.do",
  messages: mergeMessages,
  input: mergeInput,
  run: commands.mergeClients,
  revalidate: () => ["/calendar", "/clients", "/clients/prospects"],
  next: ({ client }) => `/clients/${client}?merged=1`,
});

export const unmergeClients = practiceAction({
  can: "merge.do",
  messages: mergeMessages,
  input: unmergeInput,
  run: commands.unmergeClients,
  revalidate: () => ["/calendar", "/clients", "/clients/prospects"],
  next: ({ client }) => `/clients/${client}?unmerged=1`,
});
