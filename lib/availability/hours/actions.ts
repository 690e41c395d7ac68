"use server";

import { practiceAction } from "@/lib/platform/access/actions";
import { sessionLines } from "@/lib/availability/displaced/rules";
import * as commands from "./commands";
import { availabilityMessages } from "./messages";
import { generalInput, onlineInput, removeInput, servicesInput, specificInput, timeOffInput } from "./schema";

const PAGES = ["/settings/availability", "/calendar"];
const edit = { can: "availability.edit", messages: availabilityMessages, revalidate: () => PAGES } as const;
const back = (_: unknown, { therapist }: { therapist: string }) => `/settings/availability?therapist=${therapist}`;

export const saveGeneral = practiceAction({ ...edit, input: generalInput, run: commands.saveGeneral });
export const saveOnline = practiceAction({ ...edit, input: onlineInput, run: commands.saveOnline });
export const saveServices = practiceAction({ ...edit, input: servicesInput, run: commands.saveServices });
export const saveSpecific = practiceAction({ ...edit, input: specificInput, run: commands.saveSpecific, next: back });
export const removeSpecific = practiceAction({ ...edit, input: removeInput, run: commands.removeSpecific });
export const removeTimeOff = practiceAction({ ...edit, input: removeInput, run: commands.removeTimeOff });

export const addTimeOff = practiceAction({
  ...edit,
  input: timeOffInput,
  run: commands.addTimeOff,
  next: ({ entry }, { therapist }) => `/settings/availability/time-off?therapist=${therapist}&entry=${entry}`,
  explain: sessionLines,
});
