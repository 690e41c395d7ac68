"use server";

import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { servicesMessages } from "./messages";
import { createServiceInput, moveServiceInput, saveServiceInput, serviceInput } from "./schema";

const edit = {
  can: "services.edit",
  messages: servicesMessages,
  revalidate: () => ["/settings/services", "/settings/availability"],
} as const;
const back = () => "/settings/services?saved=1";

export const createService = practiceAction({
  ...edit,
  input: createServiceInput,
  run: commands.createService,
  next: back,
});
export const saveService = practiceAction({ ...edit, input: saveServiceInput, run: commands.saveService, next: back });
export const moveService = practiceAction({ ...edit, input: moveServiceInput, run: commands.moveService });
export const archiveService = practiceAction({
  ...edit,
  input: serviceInput,
  run: (scope, { service }) => commands.setArchived(scope, service, true),
});
export const restoreService = practiceAction({
  ...edit,
  input: serviceInput,
  run: (scope, { service }) => commands.setArchived(scope, service, false),
});
