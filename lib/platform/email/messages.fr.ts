import type { en } from "./messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  frame: {
    sentFor: "Envoyé par Anteroom pour {practice}. Merci de ne rien écrire de clinique dans une réponse.",
    orCode: "Ou tapez ces six chiffres là où vous avez demandé ce courriel\u00a0:",
    copyLink: "Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :",
  },
  day: "Le {day}",
  hello: "Bonjour {name},",
  reach: "Pour modifier ou annuler, ou pour toute question, appelez {practice} au {phone}.",
  reachNoPhone: "Pour modifier ou annuler, ou pour toute question, joignez {practice}.",
  facts: {
    when: "Quand",
    where: "Où",
    with: "Avec",
    service: "Service",
    price: "Prix",
    from: "Réservée par",
    state: "État",
    client: "Client",
    now: "Maintenant",
    before: "Avant",
    whereBefore: "Où, avant",
  },
  ask: "Pour toute question, appelez {practice} au {phone}.",
  askNoPhone: "Pour toute question, joignez {practice}.",
  openCalendar: "Ouvrir l’agenda",
  seeSession: "Voir votre séance",
  place: { in_person: "En personne", video: "Par vidéo", phone: "Par téléphone" },
  callsYou: "Par téléphone\u00a0; {therapist} vous appelle au numéro à votre dossier",
};
