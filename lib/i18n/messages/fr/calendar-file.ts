import type { calendarFile as en } from "../en/calendar-file";
import type { Shape } from "../../shape";

export const calendarFile: Shape<typeof en> = {
  summary: "Séance avec {therapist}",
  summaryTherapist: "Séance, {initials}",
  description: "{when}, {zone}.",
};
