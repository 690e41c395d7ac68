import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

/** Les séances réservées pendant un congé ou un jour férié à venir. */
export const fr: Translation<typeof en> = {
  title: "{n, plural, one {Une séance est réservée} other {# séances sont réservées}} pendant ce temps",
  about:
    "Rien ne change tout seul. Pour chaque séance, déplacez-la, annulez-la ou indiquez qu’elle reste, puis enregistrez.",
  what: "Que devient {name}, {when}",
  choose: "Choisir",
  keep: "Reste comme prévu",
  cancel: "Annuler la séance",
  move: "Déplacer",
  moveLabel: "Déplacer\u00a0: {name}, {when}",
  note: "Un mot aux clients dont la séance est annulée",
  noteHint: "Il figure dans leur courriel, dans vos mots",
  requested: "Demandée",
  keepAll: "{n, plural, one {Enregistrer et la garder} other {Enregistrer et tout garder}}",
  cancelAll: "{n, plural, one {Enregistrer et l’annuler} other {Enregistrer et tout annuler}}",
  busy: "Enregistrement",
  settled: "Voici ce que sont devenues les séances qui y étaient réservées\u00a0:",
  stays: "Reste comme prévu",
  wasCancelled: "Annulée",
  told: "Les clients et les thérapeutes des séances annulées l’apprennent par courriel d’ici une minute. D’ici là, chaque annulation peut être défaite dans le calendrier.",
};
