"use server";

import { edited } from "@/lib/platform/input/edits";
import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { calendarMessages } from "./messages";
import { settingsInput } from "./schema";

export const saveCalendarSettings = practiceAction({
  can: "calendar.settings",
  messages: calendarMessages,
  input: edited(settingsInput),
  handler: commands.saveCalendarSettings,
  revalidate: () => ["/calendar", "/settings/calendar"],
});
