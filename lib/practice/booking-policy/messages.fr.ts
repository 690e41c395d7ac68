import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  title: "Règles de réservation",
  lead: "Elles s’appliquent à tous les thérapeutes. Le personnel peut tout de même réserver ou déplacer des séances en dehors de ces règles.",
  save: "Enregistrer",
  busy: "Enregistrement",
  saved: "Enregistré.",
  booking: { title: "Réserver et modifier en ligne", about: "Les séances déjà réservées ne changent pas." },
  cap: "Maximum de séances à venir",
  capHint: "Par client, de 1 à 50",
  notice: "Préavis minimal pour réserver, en heures",
  noticeHint: "De 0 à 720",
  horizon: "Réservation ouverte d’avance, en jours",
  horizonHint: "De 1 à 730",
  until: "Ou jusqu’à une date",
  untilHint: "Si elle est indiquée, elle remplace le nombre de jours.",
  cancelNotice: "Préavis minimal pour annuler, en heures",
  cancelNoticeHint: "Une annulation plus tard compte comme tardive. De 0 à 720",
  rescheduleNotice: "Préavis minimal pour déplacer, en heures",
  rescheduleNoticeHint: "Passé ce délai, les clients ne peuvent plus déplacer une séance eux-mêmes. De 0 à 720",
  grace: "Délai de grâce après la réservation, en minutes",
  graceHint: "La personne qui vient de réserver peut encore annuler ou déplacer sans frais. De 0 à 120",
  length: {
    minutes: "{n, plural, one {# minute} other {# minutes}}",
    hours: "{n, plural, one {# heure} other {# heures}}",
    days: "{n, plural, one {# jour} other {# jours}}",
  },
  feeFromBooking: {
    title: "Le prix pourrait être dû dès la réservation",
    text: "Le préavis pour réserver ({book}) est plus court que le préavis pour annuler ({cancel}). Une personne qui réserve entre les deux et change d’avis peut se voir facturer le prix de la séance, jusqu’à {price}.",
    grace:
      "Le délai de grâce l’adoucit\u00a0: l’annulation reste sans frais pendant {n, plural, one {# minute} other {# minutes}} après la réservation.",
    noGrace: "Un délai de grâce l’adoucirait. Il est réglé à 0.",
  },
  reminders: {
    title: "Rappels",
    about:
      "Courriels envoyés aux clients avant chaque séance. Les changements s’appliquent aux séances réservées ou déplacées à partir de maintenant.",
    none: "Aucun rappel n’est envoyé.",
    before: {
      minutes: "{n, plural, one {# minute} other {# minutes}} avant",
      hours: "{n, plural, one {# heure} other {# heures}} avant",
      days: "{n, plural, one {# jour} other {# jours}} avant",
    },
    remove: "Retirer",
    removeLabel: "Retirer le rappel {when}",
    amount: "Ajouter un rappel",
    unit: "Unité",
    units: { minutes: "minutes avant", hours: "heures avant", days: "jours avant" },
    add: "Ajouter un rappel",
  },
  askFirst: {
    title: "Me demander d’abord",
    nobody: "Non",
    nobodyDetail: "Les réservations en ligne sont confirmées immédiatement.",
    new_clients: "Pour les nouveaux clients",
    new_clientsDetail: "Les comptes non associés à un client envoient une demande, que vous acceptez ou déclinez.",
    everybody: "Pour tous les clients",
    everybodyDetail: "Chaque réservation en ligne est une demande. Déplacer une séance réservée n’en exige pas.",
  },
  reasonRequired: "Exiger une raison hors de ces règles",
  reasonRequiredHint:
    "Quand le personnel réserve ou déplace une séance hors de ces règles. Sinon, la raison est facultative.",
  errors: {
    until_range: "Choisissez une date dans les 730 prochains jours.",
    reminder_range: "Choisissez un moment de 10 minutes à 28 jours avant la séance.",
    reminder_there: "Il y a déjà un rappel à ce moment. Choisissez un autre moment.",
    reminders_most: "Vous pouvez avoir au plus cinq rappels. Retirez-en un d’abord.",
  },
};
