import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  title: "Rappels de rendez-vous",
  about: "Par courriel, à l’adresse du compte qui a réservé, sinon à celle du client.",
  choice: "Lesquels",
  practice: "Ceux du cabinet\u00a0: {times}",
  practiceNone: "Ceux du cabinet\u00a0: aucun pour le moment",
  none: "Aucun",
  own: "D’autres moments",
  hours: "Heures avant une séance",
  hoursHint: "Pour d’autres moments\u00a0: 5 au plus, comme 48, 2 ou 0.5",
  turnedOff:
    "Dans le portail, une personne qui agit pour ce client a désactivé les rappels. Ses séances ne sont pas rappelées.",
  hour: "{n, plural, one {# heure} other {# heures}}",
  day: "{n, plural, one {# jour} other {# jours}}",
  minute: "{n, plural, one {# minute} other {# minutes}}",
  before: "{times} avant",
  save: "Enregistrer",
  busy: "Enregistrement",
  saved: "Enregistré. Cela vaut aussi pour les séances déjà réservées.",
  wanted: "Me rappeler mes séances par courriel",
  wantedDetail: "Le cabinet vous rappelle une séance {times}.",
  nobody: "Le cabinet ne vous envoie pas de rappels pour le moment.",
  errors: { reminders_invalid: "Tapez d’un à cinq nombres d’heures, de 10 minutes (0.17) à quatre semaines (672)." },
};
