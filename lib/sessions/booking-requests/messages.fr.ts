import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  title: "Répondre à cette demande",
  about: "L’heure est gardée jusqu’à votre réponse ou jusqu’au début de la séance. La personne recevra un courriel.",
  accept: "Accepter",
  decline: "Décliner",
  busy: "Enregistrement",
  note: "Message à la personne",
  noteHint: "Ajouté au courriel de refus, avec un lien vers d’autres moments.",
  done: {
    booked: "{name}\u00a0: demande acceptée. Nous envoyons le courriel.",
    declined: "{name}\u00a0: demande déclinée. Le courriel part dans une minute.",
    undone: "C’est défait. La demande attend de nouveau votre réponse.",
  },
  own: {
    title: "Votre demande a été envoyée",
    held: "Demandée, pas encore confirmée",
    text: "Ce moment vous est gardé. {practice} répond à chaque demande, et nous vous écrirons dès qu’il y aura une réponse.",
    file: "Pour toute application de calendrier. Ce moment y est indiqué comme provisoire.",
    change: "Si vous changez d’avis",
    changeText: "Vous pouvez retirer votre demande à tout moment avant le début de la séance, sans frais.",
    withdraw: "Retirer la demande",
    withdrawTitle: "Retirer cette demande?",
    withdrawText: "C’est sans frais.",
    withdrawing: "Retrait",
    keep: "Garder la demande",
    next: "Demande, {days, plural, =0 {aujourd’hui} one {demain} other {dans # jours}}",
  },
  book: {
    about:
      "{practice} confirme chaque réservation. Envoyez une demande\u00a0: nous vous gardons l’heure et vous envoyons la réponse par courriel.",
    submit: "Demander cette séance",
    busy: "Envoi",
    also: "Une demande sera aussi envoyée pour la séance du {when}.",
  },
  errors: {
    note_invalid: "Écrivez au plus 300 caractères, sur une seule ligne.",
    not_yours:
      "Cette séance est avec une autre personne. Seuls cette personne, la réception et l’administration peuvent répondre.",
    changed_meanwhile:
      "Cette demande a reçu une réponse ou a été retirée entre-temps. Rechargez la page pour voir où elle en est.",
    not_now: "On ne peut plus répondre à cette demande.",
  },
};
