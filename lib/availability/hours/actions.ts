"use server";

import { edited } from "@/lib/platform/input/edits";
import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { hoursMessages } from "./messages";
import { generalInput, onlineInput, removeInput, servicesInput, specificInput } from "./schema";

const PAGES = ["/settings/availability", "/calendar"];
const edit = { can: "availability.edit", messages: hoursMessages, revalidate: () => PAGES } as const;
const back = (_: unknown, { therapist }: { therapist: string }) => `/settings/availability?therapist=${therapist}`;

export const saveGeneral = practiceAction({ ...edit, input: edited(generalInput), handler: commands.saveGeneral });
export const saveOnline = practiceAction({ ...edit, input: edited(onlineInput), handler: commands.saveOnline });
export const saveServices = practiceAction({ ...edit, input: edited(servicesInput), handler: commands.saveServices });
export const saveSpecific = practiceAction({
  ...edit,
  input: edited(specificInput),
  handler: commands.saveSpecific,
  redirectTo: back,
});
export const removeSpecific = practiceAction({ ...edit, input: removeInput, handler: commands.removeSpecific });
