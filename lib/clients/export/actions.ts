"use server";

import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { exportMessages } from "./messages";
import { clientInput, practiceInput } from "./schema";

export const exportClient = practiceAction({
  can: "export.client",
  messages: exportMessages,
  input: clientInput,
  handler: commands.exportClient,
  redirectTo: ({ client, ticket }) => `/clients/${client}/export?ready=${ticket}`,
});

export const exportPractice = practiceAction({
  can: "export.practice",
  messages: exportMessages,
  input: practiceInput,
  handler: commands.exportPractice,
  redirectTo: ({ ticket }) => `/organization/export?ready=${ticket}`,
});
