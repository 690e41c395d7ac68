import type { Shape } from "@/lib/i18n/shape";
import type { en } from "./messages.en";

export const fr: Shape<typeof en> = {
  title: "Règles de réservation",
  lead: "Elles valent pour tous les thérapeutes. Le personnel peut réserver et déplacer des séances quoi qu’elles disent.",
  save: "Enregistrer",
  busy: "Enregistrement",
  saved: "Enregistré.",
  booking: { title: "Réserver et modifier en ligne", about: "Les séances déjà réservées restent telles quelles." },
  cap: "Limite de séances",
  capHint: "Séances à venir qu’une même personne peut réserver, de 1 à 50",
  notice: "Préavis pour réserver, en heures",
  noticeHint: "De 0 à 720",
  horizon: "Jusqu’où, en jours",
  horizonHint: "De 1 à 730",
  until: "Ou jusqu’à une date",
  untilHint: "Comme 2027-06-30. Tant qu’elle est indiquée, les jours ne comptent pas",
  cancelNotice: "Préavis pour annuler, en heures",
  cancelNoticeHint: "Passé ce délai, c’est une annulation tardive. De 0 à 720",
  rescheduleNotice: "Préavis pour déplacer, en heures",
  rescheduleNoticeHint: "Passé ce délai, les clients ne déplacent plus une séance eux-mêmes. De 0 à 720",
  reminders: {
    title: "Rappels",
    about:
      "Courriels envoyés au client avant chaque séance. Une modification vaut pour les séances réservées ou déplacées à partir de maintenant.",
    none: "Aucun rappel n’est envoyé.",
    before: {
      minutes: "{n, plural, one {# minute} other {# minutes}} avant",
      hours: "{n, plural, one {# heure} other {# heures}} avant",
      days: "{n, plural, one {# jour} other {# jours}} avant",
    },
    remove: "Retirer",
    removeLabel: "Retirer le rappel {when}",
    amount: "En envoyer un de plus",
    unit: "Unité",
    units: { minutes: "minutes avant", hours: "heures avant", days: "jours avant" },
    add: "Ajouter un rappel",
  },
  errors: {
    until_range: "Choisissez une date dans les 730 prochains jours.",
    reminder_range: "Entre 10 minutes et 28 jours avant la séance.",
    reminder_there: "Il y a déjà un rappel à ce moment.",
    reminders_most: "Cinq rappels, c’est le maximum. Retirez-en un d’abord.",
  },
};
