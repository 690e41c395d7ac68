import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  title: "Répondre à cette demande",
  about:
    "Le moment est gardé jusqu’à ce que vous répondiez, ou jusqu’à ce qu’il arrive. La personne reçoit un courriel.",
  accept: "Accepter",
  decline: "Décliner",
  busy: "Enregistrement",
  note: "Une phrase à la personne",
  noteHint: "Elle accompagne le courriel qui décline, avec un lien vers d’autres moments.",
  done: {
    booked: "{name} : acceptée. Le courriel est en route.",
    declined: "{name} : déclinée. Le courriel part dans une minute.",
    undone: "Annulé. La demande attend de nouveau votre réponse.",
  },
  own: {
    title: "Votre demande est envoyée",
    held: "Demandée, pas encore confirmée",
    text: "Ce moment vous est gardé. {practice} répond à chaque demande, et un courriel vous le dira dès qu’il y aura une réponse.",
    file: "Un fichier pour tout calendrier. Il note ce moment comme provisoire.",
    change: "Si vous changez d’avis",
    changeText: "Vous pouvez retirer votre demande à tout moment avant le début. Rien n’est facturé.",
    withdraw: "Retirer la demande",
    withdrawTitle: "Retirer cette demande ?",
    withdrawText: "Rien n’est facturé.",
    withdrawing: "Retrait",
    keep: "Garder la demande",
    next: "Demande, {days, plural, =0 {aujourd’hui} one {demain} other {dans # jours}}",
  },
  book: {
    about:
      "{practice} confirme chaque réservation : vous envoyez une demande, le moment vous est gardé, et un courriel apporte la réponse.",
    submit: "Demander cette séance",
    busy: "Envoi",
    create: "Créer un compte pour demander",
    also: "Cela demande aussi {when}.",
  },
  errors: {
    note_invalid: "Écrivez une ligne, de 300 caractères au plus.",
    not_yours:
      "Cette séance est avec un autre thérapeute. Lui seul, l’accueil et les administrateurs peuvent répondre.",
    changed_meanwhile:
      "Cette demande a reçu une réponse ou a été retirée entre-temps. Rechargez la page pour voir où elle en est.",
    not_now: "On ne peut plus répondre à cette demande.",
  },
};
