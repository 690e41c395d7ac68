import type { en } from "./email-messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  labels: {
    reminder: "Rappel de séance",
  },
  reminder: {
    subject: "Rappel\u00a0: le {day} à {time}",
    title: "Votre séance approche",
    intro: "Voici un rappel de votre séance. Au plaisir de vous voir.",
  },
};
