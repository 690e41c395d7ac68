import type { en } from "./messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  title: "Vos renseignements",
  leadRecord: "Vos modifications mettent à jour votre dossier au cabinet.",
  lead: "Voici ce que vous avez indiqué à l’inscription.",
  firstName: "Prénom",
  lastName: "Nom",
  oneName: "Un seul nom? Laissez l’autre champ vide.",
  phone: "Téléphone cellulaire",
  birthDate: "Date de naissance",
  birthDateHint: "p. ex. 1990-04-23 ou 23 avril 1990",
  save: "Enregistrer",
  saving: "Enregistrement",
  saved: "C’est enregistré.",
};
