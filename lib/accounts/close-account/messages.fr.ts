import type { en } from "./messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  title: "Fermer mon compte",
  lead: "Toutes vos connexions prendront fin, et ce compte ne permettra plus de se connecter.",
  record: "Le cabinet conserve votre dossier aussi longtemps que la loi l’exige. Fermer le compte ne le supprime pas.",
  again: "Vous pouvez créer un nouveau compte avec cette adresse en tout temps.",
  sessions: "Séances à venir",
  late: "L’annuler maintenant compte comme une annulation tardive.",
  started: "Elle a commencé et ne peut pas être annulée ici.",
  choice: "Que voulez-vous en faire?",
  keep: "Les garder",
  keepDetail: "Elles restent réservées, et vous recevrez encore les rappels par courriel.",
  cancel: "Les annuler",
  cancelDetail: "Les heures redeviennent libres. Vous et vos thérapeutes recevrez un courriel.",
  some: "Pour n’en annuler que certaines, allez d’abord dans <link>Vos séances</link>.",
  password: "Votre mot de passe",
  submit: "Fermer mon compte",
  busy: "Fermeture en cours",
  keepOpen: "Garder mon compte",
  closedTitle: "Votre compte est fermé",
  closedText: "Nous vous avons envoyé un courriel de confirmation. Vous pouvez créer un nouveau compte en tout temps.",
  errors: {
    choice_needed: "Choisissez de garder ou d’annuler vos séances.",
    changed_meanwhile: "Vos séances ont changé entre-temps. Vérifiez la liste ci-dessous, puis décidez.",
  },
};
