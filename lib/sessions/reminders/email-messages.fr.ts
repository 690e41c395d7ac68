import type { en } from "./email-messages.en";
import type { Shape } from "@/lib/platform/i18n/shape";

export const fr: Shape<typeof en> = {
  labels: {
    reminder: "Rappel d’une séance",
  },
  reminder: {
    subject: "Rappel\u00a0: le {day} à {time}",
    title: "Votre séance approche",
    intro: "Un rappel de votre séance. Au plaisir de vous voir.",
  },
};
