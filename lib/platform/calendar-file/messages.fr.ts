import type { en } from "./messages.en";
import type { Shape } from "@/lib/platform/i18n/shape";

export const fr: Shape<typeof en> = {
  summary: "Séance avec {therapist}",
  summaryTherapist: "Séance, {initials}",
  description: "{when}, {zone}.",
};
