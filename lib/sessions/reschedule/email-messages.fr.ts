import type { en } from "./email-messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  labels: {
    rescheduled_client: "Séance déplacée",
    rescheduled_therapist: "Séance déplacée, au thérapeute",
    handed_over: "Séance confiée à un autre thérapeute",
  },
  arrow: "{was} → {is}",
  rescheduledClient: {
    subject: {
      time: "Changement\u00a0: votre séance a lieu le {day} à {time}",
      length: "Changement\u00a0: votre séance du {day} à {time} se termine à {until}",
      place: "Changement\u00a0: l’endroit de votre séance du {day} à {time}",
    },
    title: "Votre séance a changé",
    byYou: "Vous avez déplacé votre séance. Voici quand elle a lieu désormais.",
    byPractice: "{practice} a modifié votre séance. Voici quand elle a lieu désormais, et avec qui.",
    place: "{practice} a changé l’endroit de votre séance. L’heure reste la même.",
    attached: "Le fichier d’agenda joint déplace la séance dans votre agenda.",
    attachedPlace: "Le fichier d’agenda joint change l’endroit dans votre agenda.",
  },
  rescheduledTherapist: {
    subject: {
      time: "Séance déplacée au {day} à {time}",
      length: "La séance du {day} à {time} se termine à {until}",
      place: "Séance du {day} à {time}\u00a0: un autre endroit",
    },
    title: {
      time: "Une séance a été déplacée",
      length: "Une séance a changé de durée",
      place: "Une séance a changé d’endroit",
    },
    place: "La séance de {name} a lieu ailleurs. L’heure reste la même.",
    attachedPlace: "Le fichier d’agenda joint change l’endroit dans votre propre agenda.",
    intro: "La séance de {name} a changé. Voici quand elle a lieu désormais, et avec qui.",
    attached: "Le fichier d’agenda joint déplace la séance dans votre propre agenda.",
  },
  handedOver: {
    subject: "Séance confiée\u00a0: le {day} à {time}",
    title: "Une séance n’est plus la vôtre",
    intro: "La séance de {name} est maintenant avec un autre thérapeute.",
    attached: "Le fichier d’agenda joint retire la séance de votre propre agenda.",
  },
};
