import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  title: "Rappels de rendez-vous",
  about: "Envoyés au compte qui a réservé, ou sinon au courriel du client.",
  choice: "Quand les envoyer",
  practice: "Réglage du cabinet\u00a0: {times}",
  practiceNone: "Réglage du cabinet\u00a0: aucun pour le moment",
  none: "Aucun",
  own: "D’autres moments",
  hours: "Heures avant une séance",
  hoursHint: "Pour d’autres moments\u00a0: 5 au plus, p. ex. 48, 2 ou 0,5",
  turnedOff: "Les rappels de ce client ont été désactivés dans le portail. Aucun ne sera envoyé.",
  hour: "{n, plural, one {# heure} other {# heures}}",
  day: "{n, plural, one {# jour} other {# jours}}",
  minute: "{n, plural, one {# minute} other {# minutes}}",
  before: "{times} avant",
  save: "Enregistrer",
  busy: "Enregistrement",
  saved: "Enregistré. Cela s’applique aussi aux séances déjà réservées.",
  wanted: "Me rappeler mes séances par courriel",
  wantedDetail: "Un rappel vous est envoyé {times} chaque séance.",
  nobody: "Le cabinet n’envoie pas de rappels pour le moment.",
  errors: { reminders_invalid: "Entrez d’un à cinq nombres d’heures, de 0,17 (10 minutes) à 672 (quatre semaines)." },
};
