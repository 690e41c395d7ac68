"use server";

import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { importingMessages } from "./messages";
import { discardInput, planInput, runInput, startInput } from "./schema";

export const startImport = practiceAction({
  can: "importing.run",
  messages: importingMessages,
  input: startInput,
  upload: "file",
  run: commands.startImport,
  next: ({ import: id }) => `/clients/import/${id}`,
});

export const planImport = practiceAction({
  can: "importing.run",
  messages: importingMessages,
  input: planInput,
  run: commands.planImport,
  next: ({ import: id }) => `/clients/import/${id}/check`,
});

export const runImport = practiceAction({
  can: "importing.run",
  messages: importingMessages,
  input: runInput,
  run: commands.runImport,
  revalidate: ({ done }) => (done ? ["/clients", "/clients/prospects"] : []),
  next: ({ import: id, done }, { page }) =>
    done ? `/clients/import/${id}/result` : `/clients/import/${id}/check?show=alike&page=${page}&kept=1`,
});

export const discardImport = practiceAction({
  can: "importing.run",
  messages: importingMessages,
  input: discardInput,
  run: commands.discardImport,
  next: () => "/clients/import?discarded=1",
});
