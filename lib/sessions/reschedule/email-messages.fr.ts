import type { en } from "./email-messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  labels: {
    rescheduled_client: "Séance déplacée",
    rescheduled_therapist: "Séance déplacée, à l’intention du ou de la thérapeute",
    handed_over: "Séance confiée à une autre personne",
  },
  arrow: "{was} → {is}",
  rescheduledClient: {
    subject: {
      time: "Changement\u00a0: votre séance a lieu le {day} à {time}",
      length: "Changement\u00a0: votre séance du {day} à {time} se termine à {until}",
      place: "Changement\u00a0: le lieu de votre séance du {day} à {time}",
    },
    title: "Votre séance a changé",
    byYou: "Vous avez déplacé votre séance. Voici la nouvelle heure.",
    byPractice: "{practice} a modifié votre séance. Voici les nouveaux détails.",
    place: "{practice} a changé le lieu de votre séance. L’heure reste la même.",
    attached: "Le fichier joint met à jour la séance dans votre calendrier.",
    attachedPlace: "Le fichier joint met à jour le lieu dans votre calendrier.",
  },
  rescheduledTherapist: {
    subject: {
      time: "Séance déplacée au {day} à {time}",
      length: "La séance du {day} à {time} se termine à {until}",
      place: "Séance du {day} à {time}\u00a0: nouveau lieu",
    },
    title: {
      time: "Une séance a été déplacée",
      length: "Une séance a changé de durée",
      place: "Une séance a changé de lieu",
    },
    place: "La séance de {name} a un nouveau lieu. L’heure reste la même.",
    attachedPlace: "Le fichier joint met à jour le lieu dans votre propre calendrier.",
    intro: "La séance de {name} a changé. Voici les nouveaux détails.",
    attached: "Le fichier joint met à jour la séance dans votre propre calendrier.",
  },
  handedOver: {
    subject: "Séance confiée\u00a0: le {day} à {time}",
    title: "Une séance n’est plus la vôtre",
    intro: "La séance de {name} est maintenant avec une autre personne.",
    attached: "Le fichier joint retire la séance de votre propre calendrier.",
  },
};
