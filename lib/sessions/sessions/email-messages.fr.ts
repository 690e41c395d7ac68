import type { en } from "./email-messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  labels: {
    cancelled_client: "Séance annulée",
    cancelled_therapist: "Séance annulée, à l’intention du ou de la thérapeute",
    restored_client: "Séance rétablie",
    restored_therapist: "Séance rétablie, à l’intention du ou de la thérapeute",
  },
  status: { cancelled: "Annulée", late_cancelled: "Annulation tardive" },
  cancelledClient: {
    subject: "Annulée\u00a0: le {day} à {time}",
    title: "Votre séance est annulée",
    byYou: "Vous avez annulé cette séance.",
    byPractice: "{practice} a annulé cette séance.",
    note: "Un mot de {practice}\u00a0: {note}",
    late: "Il s’agit d’une annulation tardive\u00a0: le prix de la séance peut vous être facturé.",
    button: "Réserver une autre séance",
    attached: "Le fichier joint retire la séance de votre calendrier.",
  },
  cancelledTherapist: {
    subject: "Séance annulée\u00a0: le {day} à {time}",
    title: "Une séance est annulée",
    byClient: "La personne a annulé cette séance. L’heure est de nouveau libre.",
    byPractice: "Le cabinet a annulé cette séance. L’heure est de nouveau libre.",
    attached: "Le fichier joint retire la séance de votre propre calendrier.",
  },
  restoredClient: {
    subject: "Rétablie\u00a0: le {day} à {time}",
    title: "Votre séance est rétablie",
    intro: "{practice} a rétabli votre séance annulée, à la même heure.",
    attached: "Le fichier joint remet la séance dans votre calendrier.",
  },
  restoredTherapist: {
    subject: "Séance rétablie",
    title: "Une séance annulée est rétablie",
    intro: "Elle est de retour à votre calendrier, à la même heure.",
  },
};
