import type { en } from "./email-messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  labels: {
    requested_client: "Demande reçue",
    requested_therapist: "Nouvelle demande, au thérapeute",
    accepted_client: "Demande acceptée",
    accepted_therapist: "Demande acceptée, au thérapeute",
    reopened_client: "Demande de nouveau ouverte",
    declined_client: "Demande déclinée",
    expired_client: "Demande restée sans réponse",
    withdrawn_client: "Demande retirée",
    withdrawn_therapist: "Demande retirée, au thérapeute",
  },
  requestedClient: {
    subject: "Demande reçue : le {day} à {time}",
    title: "Nous avons votre demande",
    intro:
      "Ce moment vous est gardé, mais il n’est pas encore confirmé. {practice} répond à chaque demande, et un courriel vous le dira dès qu’il y aura une réponse.",
    attached: "Le fichier de calendrier joint note ce moment comme provisoire.",
    unverified:
      "Un second courriel vous demande de vérifier votre adresse. Votre demande tient dans tous les cas. Tant que votre courriel n’est pas vérifié, votre compte ne peut avoir qu’une seule séance.",
  },
  acceptedClient: {
    subject: "Confirmée : le {day} à {time}",
    title: "Votre séance est confirmée",
    intro:
      "{practice} a accepté votre demande. Au plaisir de vous rencontrer. Voici tout ce qu’il faut savoir sur votre séance.",
    attached: "Le fichier de calendrier joint confirme la séance dans votre calendrier.",
  },
  reopenedClient: {
    subject: "Pas encore confirmée : le {day} à {time}",
    title: "Votre demande est de nouveau ouverte",
    intro:
      "{practice} est revenu sur sa confirmation. Nous sommes désolés de ce va-et-vient. Ce moment vous est toujours gardé, et un courriel vous le dira dès qu’il y aura une réponse.",
    attached: "Le fichier de calendrier joint note de nouveau ce moment comme provisoire.",
  },
  declinedClient: {
    subject: "Votre demande pour le {day} à {time}",
    title: "Ce moment n’est pas possible",
    intro:
      "Merci de votre demande. Nous sommes désolés : {practice} ne peut pas vous offrir ce moment. Un autre conviendra peut-être à tout le monde.",
    note: "Un mot de {practice} : {note}",
    button: "Voir d’autres moments",
  },
  expiredClient: {
    subject: "Sans réponse : votre demande pour le {day} à {time}",
    title: "Votre demande est restée sans réponse",
    intro:
      "Nous sommes désolés : {practice} n’a pas répondu avant ce moment, et la séance n’a donc pas lieu. Veuillez choisir un autre moment.",
    button: "Voir d’autres moments",
  },
  withdrawnClient: {
    subject: "Retirée : votre demande pour le {day} à {time}",
    title: "Votre demande est retirée",
    intro: "Vous avez retiré votre demande. Le cabinet en est informé, et ce moment est de nouveau libre.",
    button: "Voir d’autres moments",
  },
  requestedTherapist: {
    subject: "Nouvelle demande, qui attend votre réponse",
    title: "Nouvelle demande",
    intro:
      "Quelqu’un demande cette séance avec vous. Le moment est gardé jusqu’à ce que vous acceptiez ou décliniez, ou jusqu’à ce qu’il arrive.",
    button: "Accepter ou décliner",
  },
  acceptedTherapist: {
    subject: "Demande acceptée",
    title: "Une demande est acceptée",
    intro: "Le cabinet a accepté cette demande. La séance est à votre calendrier.",
  },
  withdrawnTherapist: {
    subject: "Demande retirée : le {day} à {time}",
    title: "Une demande est retirée",
    intro: "La personne a retiré cette demande. Ce moment est de nouveau libre.",
  },
};
