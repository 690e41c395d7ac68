import type { en } from "./email-messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  labels: {
    series_booked_client: "Confirmation de plusieurs séances",
    series_booked_therapist: "Nouvelles séances, à l’intention du ou de la thérapeute",
    series_cancelled_client: "Plusieurs séances annulées",
    series_cancelled_therapist: "Plusieurs séances annulées, à l’intention du ou de la thérapeute",
    series_changed_client: "Plusieurs séances déplacées",
    series_changed_therapist: "Plusieurs séances déplacées, à l’intention du ou de la thérapeute",
    series_handed_over: "Plusieurs séances confiées à une autre personne",
  },
  account: "Voir vos séances",
  attached: "Le fichier joint les ajoute toutes à votre calendrier.",
  attachedGone: "Le fichier joint les retire de votre calendrier.",
  bookedClient: {
    subject: "{n, plural, one {Votre séance est réservée} other {Vos # séances sont réservées}}",
    title: "Vos séances sont réservées",
    intro: "{practice} a réservé {n, plural, one {# séance} other {# séances}} pour vous. En voici la liste.",
  },
  bookedTherapist: {
    subject: "{n, plural, one {# séance réservée} other {# séances réservées}} pour vous",
    title: "Des séances ont été réservées pour vous",
    intro:
      "Le cabinet a réservé {n, plural, one {# séance} other {# séances}} avec vous pour {name}. Elles sont dans votre calendrier.",
  },
  cancelledClient: {
    subject: "{n, plural, one {Annulée\u00a0: # séance} other {Annulées\u00a0: # séances}}",
    title: "Vos séances sont annulées",
    intro: "{practice} a annulé {n, plural, one {cette séance} other {ces # séances}}.",
  },
  cancelledTherapist: {
    subject: "{n, plural, one {# séance annulée} other {# séances annulées}}",
    title: "Des séances sont annulées",
    intro:
      "Le cabinet a annulé {n, plural, one {cette séance} other {ces # séances}} avec {name}. Ces heures sont de nouveau libres.",
  },
  changedClient: {
    subject: "{n, plural, one {Changement\u00a0: # séance} other {Changement\u00a0: # séances}}",
    title: "Vos séances ont changé",
    intro: "{practice} a modifié {n, plural, one {cette séance} other {ces # séances}}. Voici les nouveaux détails.",
  },
  changedTherapist: {
    subject: "{n, plural, one {# séance déplacée} other {# séances déplacées}}",
    title: "Des séances ont changé",
    intro: "Les séances avec {name} ont changé. Voici les nouvelles heures.",
  },
  handedOver: {
    subject: "{n, plural, one {# séance confiée} other {# séances confiées}} à une autre personne",
    title: "Des séances ne sont plus les vôtres",
    intro: "Les séances avec {name} sont désormais avec une autre personne.",
  },
};
