import type { en } from "./email-messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  labels: {
    account_closed: "Avis qu’un compte a été fermé",
  },
  accountClosed: {
    title: "Votre compte est fermé",
    intro: "Vous avez fermé votre compte chez {practice}. Il ne permet plus de se connecter.",
    record: "Le cabinet conserve votre dossier aussi longtemps que la loi l’exige.",
    kept: "{count, plural, one {Votre séance à venir est toujours réservée.} other {Vos # séances à venir sont toujours réservées.}}",
    again: "Vous pouvez créer un nouveau compte avec cette adresse en tout temps.",
    button: "Réserver une séance",
    notYours: "Si ce n’est pas vous qui l’avez fait, appelez {practice} au {phone}.",
    notYoursNoPhone: "Si ce n’est pas vous qui l’avez fait, avisez {practice}.",
  },
};
