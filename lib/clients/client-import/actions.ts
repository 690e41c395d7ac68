"use server";

import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { clientImportMessages } from "./messages";
import { discardInput, planInput, runInput, startInput } from "./schema";

export const startImport = practiceAction({
  can: "clientImport.run",
  messages: clientImportMessages,
  input: startInput,
  upload: "file",
  handler: commands.startImport,
  redirectTo: ({ import: id }) => `/clients/import/${id}`,
});

export const planImport = practiceAction({
  can: "clientImport.run",
  messages: clientImportMessages,
  input: planInput,
  handler: commands.planImport,
  redirectTo: ({ import: id }) => `/clients/import/${id}/check`,
});

export const runImport = practiceAction({
  can: "clientImport.run",
  messages: clientImportMessages,
  input: runInput,
  handler: commands.runImport,
  revalidate: ({ done }) => (done ? ["/clients", "/clients/prospects"] : []),
  redirectTo: ({ import: id, done }, { page }) =>
    done ? `/clients/import/${id}/result` : `/clients/import/${id}/check?show=alike&page=${page}&kept=1`,
});

export const discardImport = practiceAction({
  can: "clientImport.run",
  messages: clientImportMessages,
  input: discardInput,
  handler: commands.discardImport,
  redirectTo: () => "/clients/import?discarded=1",
});
