import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

/** Les séances réservées pendant un congé ou un jour férié à venir. */
export const fr: Translation<typeof en> = {
  title: "{n, plural, one {Une séance est réservée} other {# séances sont réservées}} pendant cette période",
  about: "Rien ne change tout seul. Déplacez, annulez ou gardez chaque séance, puis enregistrez.",
  what: "Que faire de {name}, {when}",
  choose: "Choisir",
  keep: "Garder telle quelle",
  cancel: "Annuler la séance",
  move: "Déplacer",
  moveLabel: "Déplacer\u00a0: {name}, {when}",
  note: "Message aux clients dont la séance est annulée",
  noteHint: "Ajouté à leur courriel",
  requested: "Demandée",
  keepAll: "{n, plural, one {Enregistrer et la garder} other {Enregistrer et tout garder}}",
  cancelAll: "{n, plural, one {Enregistrer et l’annuler} other {Enregistrer et tout annuler}}",
  busy: "Enregistrement",
  settled: "Voici ce qui a été fait des séances réservées pendant cette période\u00a0:",
  stays: "Gardée telle quelle",
  wasCancelled: "Annulée",
  told: "Les clients et les thérapeutes des séances annulées recevront un courriel dans environ une minute. D’ici là, vous pouvez défaire chaque annulation dans le calendrier.",
  /** Why sessions in a closed time could not be decided; time off and holidays share them. */
  errors: {
    sessions_booked: "Des séances sont réservées pendant cette période. Rien n’est encore enregistré.",
    decide: "Décidez quoi faire de chaque séance",
    changed_meanwhile: "Une de ces séances a été modifiée entre-temps. Rien n’est enregistré. Réessayez.",
    not_now: "Une de ces séances ne peut plus être annulée. Rien n’est enregistré.",
    not_yours: "Vous ne pouvez pas modifier une de ces séances. Rien n’est enregistré.",
    note_invalid: "Écrivez au plus 300 caractères, sur une seule ligne.",
  },
};
