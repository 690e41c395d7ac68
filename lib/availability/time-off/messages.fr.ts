import { fr as displaced } from "@/lib/availability/displaced/messages.fr";
import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  title: "Congé",
  about:
    "Aucune heure n’est offerte pendant un congé. Les séances déjà réservées restent jusqu’à ce que vous les déplaciez ou les annuliez.",
  none: "Aucun congé à venir.",
  addTitle: "Bloquer du temps",
  therapist: "Thérapeute",
  from: "Premier jour",
  until: "Dernier jour (inclus)",
  fromTime: "De, le premier jour",
  untilTime: "À, le dernier jour",
  timeHint: "Laissez vide pour toute la journée",
  note: "Note",
  noteHint: "Visible par le personnel seulement",
  save: "Enregistrer",
  busy: "Enregistrement",
  remove: "Retirer ce congé",
  removeAbout: "Ces heures pourront de nouveau être réservées. Les séances annulées le restent.",
  removed: "Retiré.",
  back: "Retour au calendrier",
  saved: "Le congé est enregistré\u00a0: {what}",
  wholeDay: "{day}, toute la journée",
  wholeDays: "du {from} au {until}, journées entières",
  hours: "du {from}, {fromTime}, au {until}, {untilTime}",
  hoursOneDay: "{from}, de {fromTime} à {untilTime}",
  errors: {
    ...displaced.errors,
    changed_meanwhile:
      "Le congé ou l’une de ses séances a changé entre-temps. Rien n’a été enregistré. Vérifiez, puis réessayez.",
    time_invalid: "Entrez une heure, p. ex. 15\u00a0h.",
    date_invalid: "Entrez une date valide, p. ex. 2027-01-15.",
    until_before_from: "La dernière date ne peut pas précéder la première.",
    hours_reversed: "La fin doit venir après le début.",
  },
};
