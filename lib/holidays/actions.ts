"use server";

import { practiceAction } from "@/lib/access/actions";
import { sessionLines } from "@/lib/displaced/rules";
import * as commands from "./commands";
import { holidaysInput } from "./schema";

export const saveHolidays = practiceAction({
  can: "availability.edit",
  words: "holidays",
  input: holidaysInput,
  run: commands.saveHolidays,
  revalidate: () => ["/settings/availability", "/calendar"],
  next: (_, { therapist, closes }) =>
    `/settings/availability/holidays?${new URLSearchParams({ therapist, closes, saved: "1" })}`,
  explain: sessionLines,
});
