import type { en } from "./email-messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  labels: {
    announced_client: "Courriel non vérifié\u00a0: heure gardée encore un peu",
    announced_therapist: "Courriel non vérifié\u00a0: heure gardée encore un peu, à l’intention du ou de la thérapeute",
    released_client: "Courriel non vérifié\u00a0: heure libérée",
    released_therapist: "Courriel non vérifié\u00a0: heure libérée, à l’intention du ou de la thérapeute",
  },
  announcedClient: {
    subject: "Vérifiez votre courriel pour garder le {day} à {time}",
    title: "Souhaitez-vous garder cette heure?",
    intro:
      "Nous vous gardons encore cette séance. Pour la conserver, veuillez vérifier votre courriel d’ici le {day} à {time}. Sinon, l’heure sera offerte à d’autres.",
    button: "Vérifier mon courriel",
    after:
      "Ouvrez votre compte et choisissez «\u00a0Renvoyer\u00a0» pour recevoir un nouveau lien. Si vous n’avez pas réservé cette séance, vous pouvez ignorer ce courriel.",
  },
  announcedTherapist: {
    subject: "Pas encore vérifié\u00a0: le {day} à {time}",
    title: "Ce courriel n’est pas encore vérifié",
    intro:
      "La personne qui a réservé cette séance n’a pas vérifié son courriel. À moins qu’elle le fasse, ou que vous le vérifiiez pour elle, l’heure sera libérée le {day} à {time}.",
  },
  releasedClient: {
    subject: "Heure libérée\u00a0: le {day} à {time}",
    title: "Nous avons libéré cette heure",
    intro:
      "Votre courriel n’a pas été vérifié\u00a0: cette séance est annulée, sans frais. Vous pouvez réserver de nouveau quand vous le voudrez.",
    button: "Voir les heures libres",
    after: "Le fichier joint retire la séance de votre calendrier.",
  },
  releasedTherapist: {
    subject: "Heure libérée\u00a0: le {day} à {time}",
    title: "Cette heure est de nouveau libre",
    intro:
      "La personne qui a réservé cette séance n’a pas vérifié son courriel\u00a0: la séance est annulée et l’heure est de nouveau libre.",
  },
};
