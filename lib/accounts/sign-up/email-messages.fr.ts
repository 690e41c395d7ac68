import type { en } from "./email-messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  labels: {
    account_linked: "Avis qu’un compte a été associé",
  },
  accountLinked: {
    subject: "Un changement à votre accès en ligne",
    title: "Un compte en ligne a été lié à votre dossier",
    intro:
      "{practice} a lié un compte en ligne à votre dossier. Toute personne qui s’y connecte peut voir vos séances et en réserver.",
    account: "Le compte utilise l’adresse {email}.",
    yours: "S’il est à vous, vous n’avez rien à faire.",
    notYours: "Sinon, appelez {practice} au {phone}, qui défera le lien.",
    notYoursNoPhone: "Sinon, avisez {practice}, qui défera le lien.",
  },
};
