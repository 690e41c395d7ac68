"use server";

import { sessionLines } from "@/lib/availability/displaced/rules";
import { practiceAction } from "@/lib/platform/access/actions";
import { edited } from "@/lib/platform/input/edits";
import * as commands from "./commands";
import { timeOffMessages } from "./messages";
import { removeTimeOffInput, timeOffInput } from "./schema";

const edit = {
  can: "timeOff.edit",
  messages: timeOffMessages,
  revalidate: () => ["/settings/availability", "/calendar"],
} as const;

export const saveTimeOff = practiceAction({
  ...edit,
  input: edited(timeOffInput),
  handler: commands.saveTimeOff,
  redirectTo: ({ entry, decided }, { from }) =>
    decided > 0 ? `/calendar/time-off?entry=${entry}&saved=1` : `/calendar?date=${from}`,
  errorDetails: sessionLines,
});

export const removeTimeOff = practiceAction({ ...edit, input: removeTimeOffInput, handler: commands.removeTimeOff });
