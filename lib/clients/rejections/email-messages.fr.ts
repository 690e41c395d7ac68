import type { en } from "./email-messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  labels: {
    not_a_client: "Message à une personne qui n’est pas un client",
  },
  notAClient: {
    subject: "À propos de votre compte chez {practice}",
    title: "Nous ne pouvons pas vous offrir de suivi pour le moment",
    intro:
      "Merci de votre confiance envers {practice}. Nous regrettons de ne pas pouvoir vous offrir de séances pour le moment. Cela ne dit rien de vous ni de ce que vous cherchez.",
    closed: "Nous avons fermé votre compte en ligne. Vous n’avez rien à faire.",
    sessions:
      "{count, plural, one {La séance que vous aviez réservée est annulée. Un autre courriel le confirmera.} other {Les # séances que vous aviez réservées sont annulées. Un courriel confirmera chacune.}}",
    ask: "Si vous avez une question, ou si vous croyez qu’il s’agit d’une erreur, appelez {practice} au {phone}.",
    askNoPhone: "Si vous avez une question, ou si vous croyez qu’il s’agit d’une erreur, communiquez avec {practice}.",
    urgent: "Si vous avez besoin d’aide immédiatement, appelez les services d’urgence de votre région.",
  },
};
