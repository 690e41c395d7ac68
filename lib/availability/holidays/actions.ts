"use server";

import { edited } from "@/lib/platform/input/edits";
import { practiceAction } from "@/lib/platform/access/actions";
import { sessionLines } from "@/lib/availability/displaced/rules";
import * as commands from "./commands";
import { holidaysMessages } from "./messages";
import { holidaysInput } from "./schema";

export const saveHolidays = practiceAction({
  can: "availability.edit",
  messages: holidaysMessages,
  input: edited(holidaysInput),
  handler: commands.saveHolidays,
  revalidate: () => ["/settings/availability", "/calendar"],
  redirectTo: (_, { therapist, closes }) =>
    `/settings/availability/holidays?${new URLSearchParams({ therapist, closes, saved: "1" })}`,
  errorDetails: sessionLines,
});
