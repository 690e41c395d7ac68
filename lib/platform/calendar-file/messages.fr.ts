import type { en } from "./messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  summary: "Séance avec {therapist}",
  summaryDiscreet: "Rendez-vous",
  summaryTherapist: "Séance, {initials}",
  description: "{when}, {zone}.",
};
