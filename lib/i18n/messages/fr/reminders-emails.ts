import type { remindersEmails as en } from "../en/reminders-emails";
import type { Shape } from "../../shape";

export const remindersEmails: Shape<typeof en> = {
  labels: {
    reminder: "Rappel d’une séance",
  },
  reminder: {
    subject: "Rappel\u00a0: le {day} à {time}",
    title: "Votre séance approche",
    intro: "Un rappel de votre séance. Au plaisir de vous voir.",
  },
};
