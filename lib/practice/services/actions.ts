"use server";

import { edited } from "@/lib/platform/input/edits";
import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { servicesMessages } from "./messages";
import { createServiceInput, moveServiceInput, saveServiceInput, serviceInput } from "./schema";

const edit = {
  can: "services.edit",
  messages: servicesMessages,
  revalidate: () => ["/organization/services", "/settings/availability"],
} as const;
const back = () => "/organization/services?saved=1";

export const createService = practiceAction({
  ...edit,
  input: createServiceInput,
  handler: commands.createService,
  redirectTo: back,
});
export const saveService = practiceAction({
  ...edit,
  input: edited(saveServiceInput),
  handler: commands.saveService,
  redirectTo: back,
});
export const moveService = practiceAction({ ...edit, input: moveServiceInput, handler: commands.moveService });
export const archiveService = practiceAction({
  ...edit,
  input: serviceInput,
  handler: (scope, { service }) => commands.setArchived(scope, service, true),
});
export const restoreService = practiceAction({
  ...edit,
  input: serviceInput,
  handler: (scope, { service }) => commands.setArchived(scope, service, false),
});
