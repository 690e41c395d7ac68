import type { en } from "./messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  title: "Fermer mon compte",
  lead: "Vous êtes déconnecté partout, et plus personne ne peut se connecter à ce compte.",
  record:
    "Le cabinet conserve votre dossier de client aussi longtemps que la loi l’exige. Fermer le compte ne le supprime pas.",
  again: "Vous pouvez créer de nouveau un compte avec cette adresse quand vous le souhaitez.",
  sessions: "Séances à venir",
  late: "Annulée maintenant, c’est une annulation tardive.",
  started: "Elle a commencé, et ne peut pas être annulée ici.",
  choice: "Que deviennent-elles\u00a0?",
  keep: "Les garder",
  keepDetail: "Elles restent réservées, et le cabinet vous attend. Les rappels arrivent encore par courriel.",
  cancel: "Les annuler",
  cancelDetail:
    "Les heures redeviennent libres pour d’autres. Les thérapeutes en reçoivent un courriel, et vous aussi.",
  some: "Pour n’en annuler que certaines, faites-le d’abord dans <link>Vos séances</link>.",
  password: "Votre mot de passe",
  submit: "Fermer mon compte",
  busy: "Fermeture en cours",
  keepOpen: "Garder mon compte",
  closedTitle: "Votre compte est fermé",
  closedText: "Un courriel le confirme. Vous pouvez créer de nouveau un compte quand vous le souhaitez.",
  errors: {
    choice_needed: "Choisissez ce que deviennent vos séances.",
    changed_meanwhile: "Vos séances ont changé entre-temps. Lisez ci-dessous où elles en sont, puis décidez.",
  },
};
