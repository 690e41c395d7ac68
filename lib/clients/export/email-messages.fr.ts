import type { en } from "./email-messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  labels: {
    practice_exported: "Avis d’exportation, à un propriétaire",
  },
  practiceExported: {
    subject: "Toutes les données de {practice} ont été exportées",
    title: "Toutes les données de votre cabinet ont été exportées",
    intro: "{name} a demandé un fichier de tous les clients, séances et messages le {when}.",
    else: "Si vous ne vous y attendiez pas, désactivez l’accès de cette personne, puis changez votre mot de passe.",
    button: "Voir le personnel",
    why: "Chaque propriétaire du cabinet reçoit ce courriel.",
  },
};
