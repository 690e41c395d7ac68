"use server";

import { practiceAction } from "@/lib/access/actions";
import * as commands from "./commands";
import { settingsInput } from "./schema";

export const saveCalendarSettings = practiceAction({
  can: "calendar.settings",
  words: "calendar",
  input: settingsInput,
  run: commands.saveCalendarSettings,
  revalidate: () => ["/calendar", "/settings/calendar"],
});
