import type { en } from "./messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  frame: {
    sentFor: "Envoyé par Anteroom pour {practice}.",
    reply: "Merci de ne pas inclure de renseignements de santé dans une réponse.",
    noReply: "Les réponses à ce courriel ne sont pas lues.",
    orCode: "Ou entrez ce code à six chiffres là où vous avez demandé ce courriel\u00a0:",
    copyLink: "Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur\u00a0:",
  },
  day: "Le {day}",
  hello: "Bonjour {name},",
  reach: "Pour modifier ou annuler, ou pour toute question, appelez {practice} au <tel>{phone}</tel>.",
  reachNoPhone: "Pour modifier ou annuler, ou pour toute question, communiquez avec {practice}.",
  facts: {
    when: "Quand",
    where: "Où",
    with: "Avec",
    service: "Service",
    price: "Prix",
    from: "Réservée par",
    state: "État",
    client: "Client",
    note: "Son mot",
    now: "Maintenant",
    before: "Avant",
    whereBefore: "Ancien lieu",
  },
  ask: "Pour toute question, appelez {practice} au <tel>{phone}</tel>.",
  askNoPhone: "Pour toute question, communiquez avec {practice}.",
  openCalendar: "Ouvrir le calendrier",
  seeSession: "Voir votre séance",
  place: { in_person: "En personne", video: "Par vidéo", phone: "Par téléphone" },
  paidAtSession: "{price}, à payer à la séance",
  policy: {
    both: "Modifiez ou annulez <link>en ligne</link> jusqu’au {when}. Ensuite, le prix de la séance ({price}) peut vous être facturé.",
    apart:
      "Annulez sans frais <link>en ligne</link> jusqu’au {when}, et changez l’heure jusqu’au {moving}. Après le {when}, le prix de la séance ({price}) peut vous être facturé.",
    free: "Vous pouvez la modifier ou l’annuler <link>en ligne</link>, sans frais.",
  },
  callsYouAt: "Par téléphone; {therapist} vous appelle au <tel>{phone}</tel>",
  callsYou: "Par téléphone; {therapist} vous appellera au numéro à votre dossier",
};
