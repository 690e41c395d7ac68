import type { en } from "./email-messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  labels: {
    booked_client: "Confirmation d’une séance",
    booked_therapist: "Nouvelle séance, au thérapeute",
  },
  bookedClient: {
    subject: "C’est réservé : le {day} à {time}",
    title: "Votre séance est réservée",
    intro: "Au plaisir de vous rencontrer. Voici tout ce qu’il faut savoir sur votre séance.",
    attached: "Un fichier d’agenda est joint, pour l’ajouter à votre propre agenda.",
    unverified:
      "Un second courriel vous demande de vérifier votre adresse. Votre séance reste réservée dans tous les cas. Tant que votre adresse n’est pas vérifiée, votre compte ne peut avoir qu’une seule séance réservée.",
  },
  bookedTherapist: {
    subject: "Nouvelle réservation en ligne",
    title: "Nouvelle réservation en ligne",
    intro: "Une séance a été réservée avec vous en ligne. Elle figure à votre agenda.",
    prospects: "Voir les prospects",
    state: {
      unverified: "Non vérifiée",
      unassociated: "Non associé",
      account_closed: "Compte fermé",
      from_portal: "Depuis le portail",
    },
    means: {
      unverified:
        "L’adresse courriel n’est pas encore vérifiée. Vous pouvez la vérifier pour la personne, parmi les prospects.",
      unassociated:
        "Le compte n’est pas encore lié à un client. Créez le client, ou associez le compte à un client existant.",
      account_closed: "La personne a fermé son compte\u00a0; la séance reste réservée.",
      from_portal: "Le compte est lié à un client du cabinet.",
    },
  },
  bookedTherapistByStaff: {
    subject: "Nouvelle séance réservée pour vous",
    title: "Une séance a été réservée pour vous",
    intro: "Le cabinet a réservé cette séance avec vous. Elle est à votre calendrier.",
  },
};
