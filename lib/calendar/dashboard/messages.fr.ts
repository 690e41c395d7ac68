import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  title: "Tableau de bord",
  today: "Séances d’aujourd’hui",
  count: "{n, plural, =0 {Aucune séance aujourd’hui} one {# séance} other {# séances}}",
  nothing: "Personne n’a de séance aujourd’hui. Le calendrier montre les jours à venir.",
  openCalendar: "Ouvrir le calendrier",
  open: "Ouvrir",
  waiting: "En attente de vous",
  nothingWaits: "Rien ne vous attend.",
  unassociated:
    "{n, plural, one {# compte vérifié à associer à un client} other {# comptes vérifiés à associer à un client}}",
  unverified:
    "{n, plural, one {# compte dont le courriel n’est pas vérifié} other {# comptes dont le courriel n’est pas vérifié}}",
  prospects: "Voir les prospects",
  requests: "Demandes de séance",
  requestsAbout: "Le moment de chacune est gardé jusqu’à ce que vous répondiez, ou jusqu’à ce qu’il arrive.",
  requestsMore: "{n, plural, one {et # autre, plus tard} other {et # autres, plus tard}}",
  answerOf: "Répondre à la demande de {name}, {when}",
  toMark: "Séances à consigner",
  toMarkAbout: "Elles sont terminées et restent inscrites comme réservées\u00a0: présence ou absence\u00a0?",
  mark: "Consigner",
  markOf: "Consigner la séance de {name}, {when}",
  failed: "Courriels qui n’ont pas pu être remis",
  failedAbout:
    "Vérifiez l’adresse avec la personne\u00a0; ce que vous corrigez dans son dossier servira la prochaine fois.",
  sendAgain: "Renvoyer",
  sending: "Envoi en cours",
  sendAgainTo: "Renvoyer à {recipient}\u00a0: {what}",
};
