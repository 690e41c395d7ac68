import type { en } from "./email-messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  labels: {
    booked_client: "Confirmation d’une séance",
    booked_therapist: "Nouvelle séance, à l’intention du ou de la thérapeute",
  },
  moment: "{day} à {time}",
  bookedClient: {
    subject: "C’est réservé\u00a0: le {day} à {time}",
    title: "Votre séance est réservée",
    intro: "Au plaisir de vous rencontrer. Voici les détails de votre séance.",
    attached: "Le fichier joint permet d’ajouter la séance à votre calendrier.",
    unverified:
      "Nous vous avons envoyé un second courriel pour vérifier votre adresse. Veuillez le faire d’ici une journée pour que nous puissions vous garder cette heure. Tant que votre courriel n’est pas vérifié, votre compte ne peut avoir qu’une seule séance réservée.",
  },
  bookedTherapist: {
    subject: "Nouvelle réservation en ligne",
    title: "Nouvelle réservation en ligne",
    intro: "Une séance a été réservée avec vous en ligne. Elle est dans votre calendrier.",
    prospects: "Voir les prospects",
    state: {
      unverified: "Non vérifiée",
      unassociated: "Non associé",
      account_closed: "Compte fermé",
      from_portal: "Depuis le portail",
    },
    means: {
      unverified: "L’adresse courriel n’est pas encore vérifiée. Vous pouvez la vérifier dans Prospects.",
      unassociated:
        "Le compte n’est pas encore associé à un client. Créez le client, ou associez le compte à un client existant.",
      account_closed: "La personne a fermé son compte. La séance reste réservée.",
      from_portal: "Le compte est associé à un client du cabinet.",
    },
  },
  bookedTherapistByStaff: {
    subject: "Nouvelle séance réservée pour vous",
    title: "Une séance a été réservée pour vous",
    intro: "Le cabinet a réservé cette séance avec vous. Elle est dans votre calendrier.",
  },
};
