import type { en } from "./email-messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  labels: {
    second_step_reset: "Avis de désactivation de la validation en deux étapes",
  },
  secondStepReset: {
    title: "La validation en deux étapes a été désactivée",
    intro:
      "Une personne qui administre {practice} a désactivé votre validation en deux étapes et mis fin à toutes vos connexions. Vos codes de secours ne fonctionnent plus.",
    again: "Connectez-vous avec votre mot de passe, puis configurez de nouveau la validation en deux étapes.",
    button: "La configurer de nouveau",
    notYours:
      "Si vous ne l’avez pas demandé, avisez immédiatement un propriétaire de {practice} et changez votre mot de passe.",
  },
};
