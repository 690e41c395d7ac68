"use server";

import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { calendarMessages } from "./messages";
import { settingsInput } from "./schema";

export const saveCalendarSettings = practiceAction({
  can: "calendar.settings",
  messages: calendarMessages,
  input: settingsInput,
  handler: commands.saveCalendarSettings,
  revalidate: () => ["/calendar", "/settings/calendar"],
});
