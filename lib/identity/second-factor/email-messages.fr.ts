import type { en } from "./email-messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  labels: {
    second_step_reset: "Avis qu’une deuxième étape a été désactivée",
  },
  secondStepReset: {
    title: "Votre deuxième étape a été désactivée",
    intro:
      "Une personne qui administre {practice} sur Anteroom a désactivé la deuxième étape de votre connexion et mis fin à vos connexions sur tous vos appareils. Vos codes de secours ne fonctionnent plus.",
    again: "Connectez-vous avec votre mot de passe, puis configurez de nouveau la deuxième étape.",
    button: "La configurer de nouveau",
    notYours:
      "Si vous ne l’avez pas demandé, avisez aussitôt un propriétaire de {practice} et changez votre mot de passe.",
  },
};
