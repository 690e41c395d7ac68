import type { en } from "./email-messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  labels: {
    practice_exported: "Avis d’exportation, à un propriétaire",
  },
  practiceExported: {
    subject: "Tout ce qui concerne {practice} a été exporté",
    title: "Tout ce qui concerne votre cabinet a été exporté",
    intro: "{name} a demandé un fichier de tous les clients, séances et messages le {when}.",
    else: "Si personne à votre cabinet n’aurait dû le faire, désactivez cette personne, puis changez votre propre mot de passe.",
    button: "Voir le personnel",
    why: "Ce courriel est envoyé à chaque propriétaire du cabinet.",
  },
};
