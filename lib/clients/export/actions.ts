"use server";

import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { exportingMessages } from "./messages";
import { clientInput, practiceInput } from "./schema";

export const exportClient = practiceAction({
  can: "exporting.client",
  messages: exportingMessages,
  input: clientInput,
  run: commands.exportClient,
  next: ({ client, ticket }) => `/clients/${client}/export?ready=${ticket}`,
});

export const exportPractice = practiceAction({
  can: "exporting.practice",
  messages: exportingMessages,
  input: practiceInput,
  run: commands.exportPractice,
  next: ({ ticket }) => `/settings/export?ready=${ticket}`,
});
