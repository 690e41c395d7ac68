import type { en } from "./email-messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  labels: {
    requested_client: "Demande reçue",
    requested_therapist: "Nouvelle demande, à l’intention du ou de la thérapeute",
    accepted_client: "Demande acceptée",
    accepted_therapist: "Demande acceptée, à l’intention du ou de la thérapeute",
    reopened_client: "Demande de nouveau ouverte",
    declined_client: "Demande déclinée",
    expired_client: "Demande restée sans réponse",
    withdrawn_client: "Demande retirée",
    withdrawn_therapist: "Demande retirée, à l’intention du ou de la thérapeute",
  },
  requestedClient: {
    subject: "Demande reçue\u00a0: le {day} à {time}",
    title: "Nous avons votre demande",
    intro:
      "Ce moment vous est gardé, mais il n’est pas encore confirmé. {practice} répond à chaque demande, et nous vous écrirons dès qu’il y aura une réponse.",
    attached: "Le fichier de calendrier joint indique ce moment comme provisoire.",
    unverified:
      "Nous vous avons envoyé un second courriel pour vérifier votre adresse. Veuillez le faire d’ici une journée pour que nous puissions vous garder cette heure. Tant que votre courriel n’est pas vérifié, votre compte ne peut avoir qu’une seule séance.",
  },
  acceptedClient: {
    subject: "Confirmée\u00a0: le {day} à {time}",
    title: "Votre séance est confirmée",
    intro: "{practice} a accepté votre demande. Au plaisir de vous rencontrer. Voici les détails de votre séance.",
    attached: "Le fichier de calendrier joint confirme la séance dans votre calendrier.",
  },
  reopenedClient: {
    subject: "Pas encore confirmée\u00a0: le {day} à {time}",
    title: "Votre demande est de nouveau ouverte",
    intro:
      "{practice} est revenu sur sa confirmation. Nous sommes désolés de ce va-et-vient. Ce moment vous est toujours gardé, et nous vous écrirons dès qu’il y aura une réponse.",
    attached: "Le fichier de calendrier joint indique de nouveau ce moment comme provisoire.",
  },
  declinedClient: {
    subject: "Votre demande pour le {day} à {time}",
    title: "Ce moment n’est pas possible",
    intro:
      "Merci de votre demande. Nous sommes désolés\u00a0: {practice} ne peut pas vous offrir ce moment. Vous pouvez en choisir un autre.",
    note: "Un mot de {practice}\u00a0: {note}",
    button: "Voir d’autres moments",
  },
  expiredClient: {
    subject: "Sans réponse\u00a0: votre demande pour le {day} à {time}",
    title: "Votre demande est restée sans réponse",
    intro:
      "Nous sommes désolés. {practice} n’a pas répondu à temps, et la séance n’aura pas lieu. Veuillez choisir un autre moment.",
    button: "Voir d’autres moments",
  },
  withdrawnClient: {
    subject: "Retirée\u00a0: votre demande pour le {day} à {time}",
    title: "Votre demande est retirée",
    intro: "Vous avez retiré votre demande. Le cabinet en est avisé.",
    button: "Voir d’autres moments",
  },
  requestedTherapist: {
    subject: "Nouvelle demande de séance",
    title: "Nouvelle demande",
    intro:
      "Une personne demande cette séance avec vous. L’heure est gardée jusqu’à votre réponse ou jusqu’au début de la séance.",
    button: "Accepter ou décliner",
  },
  acceptedTherapist: {
    subject: "Demande acceptée",
    title: "Demande acceptée",
    intro: "Le cabinet a accepté cette demande. La séance est dans votre calendrier.",
  },
  withdrawnTherapist: {
    subject: "Demande retirée\u00a0: le {day} à {time}",
    title: "Demande retirée",
    intro: "La personne a retiré cette demande. Ce moment est de nouveau libre.",
  },
};
