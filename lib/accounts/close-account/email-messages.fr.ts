import type { en } from "./email-messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  labels: {
    account_closed: "Avis qu’un compte a été fermé",
  },
  accountClosed: {
    title: "Votre compte est fermé",
    intro: "Vous avez fermé votre compte chez {practice}. Plus personne ne peut s’y connecter.",
    record: "Le cabinet conserve votre dossier de client aussi longtemps que la loi l’exige.",
    kept: "{count, plural, one {Une séance à venir reste réservée.} other {# séances à venir restent réservées.}} Le cabinet vous attend.",
    again: "Vous pouvez créer de nouveau un compte avec cette adresse quand vous le souhaitez.",
    button: "Réserver une séance",
    notYours: "Si ce n’était pas vous, appelez {practice} au {phone}.",
    notYoursNoPhone: "Si ce n’était pas vous, avisez {practice}.",
  },
};
