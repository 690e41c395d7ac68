import type { en } from "./messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  title: "À votre sujet",
  leadRecord: "Voici ce que le cabinet a au dossier. Ce que vous changez ici y change aussi.",
  lead: "Voici ce que vous avez indiqué au cabinet à l’inscription.",
  firstName: "Prénom",
  lastName: "Nom",
  phone: "Téléphone cellulaire",
  birthDate: "Date de naissance",
  birthDateHint: "Par exemple 1990-04-23.",
  save: "Enregistrer",
  saving: "Enregistrement",
  saved: "C’est enregistré.",
};
