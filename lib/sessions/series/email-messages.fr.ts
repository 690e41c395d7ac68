import type { en } from "./email-messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  labels: {
    series_booked_client: "Confirmation de plusieurs séances",
    series_booked_therapist: "Nouvelles séances, au thérapeute",
    series_cancelled_client: "Plusieurs séances annulées",
    series_cancelled_therapist: "Plusieurs séances annulées, au thérapeute",
    series_changed_client: "Plusieurs séances déplacées",
    series_changed_therapist: "Plusieurs séances déplacées, au thérapeute",
    series_handed_over: "Plusieurs séances confiées à un autre thérapeute",
  },
  account: "Voir vos séances",
  attached: "Un fichier d’agenda avec toutes ces séances est joint, pour votre propre agenda.",
  attachedGone: "Le fichier d’agenda joint les retire de votre propre agenda.",
  bookedClient: {
    subject: "{n, plural, one {Votre séance est réservée} other {Vos # séances sont réservées}}",
    title: "Vos séances sont réservées",
    intro: "{practice} a réservé {n, plural, one {# séance} other {# séances}} pour vous. Les voici toutes.",
  },
  bookedTherapist: {
    subject: "{n, plural, one {# séance réservée} other {# séances réservées}} pour vous",
    title: "Des séances ont été réservées pour vous",
    intro:
      "Le cabinet a réservé {n, plural, one {# séance} other {# séances}} avec vous pour {name}. Elles sont à votre calendrier.",
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
    intro:
      "{practice} a changé {n, plural, one {cette séance} other {ces # séances}}. Voici quand elles ont lieu maintenant, et avec qui.",
  },
  changedTherapist: {
    subject: "{n, plural, one {# séance déplacée} other {# séances déplacées}}",
    title: "Des séances ont changé",
    intro: "Les séances avec {name} ont changé. Voici quand elles ont lieu maintenant.",
  },
  handedOver: {
    subject: "{n, plural, one {# séance transmise} other {# séances transmises}}",
    title: "Des séances ne sont plus les vôtres",
    intro: "Les séances avec {name} sont désormais avec un autre thérapeute.",
  },
};
