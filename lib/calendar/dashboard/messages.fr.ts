import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  title: "Tableau de bord",
  today: "Séances d’aujourd’hui",
  count: "{n, plural, =0 {Aucune séance aujourd’hui} one {# séance} other {# séances}}",
  nothing: "Aucune séance aujourd’hui. Le calendrier montre les jours à venir.",
  openCalendar: "Ouvrir le calendrier",
  open: "Ouvrir",
  openOf: "Ouvrir la séance avec {name}, {when}",
  waiting: "À traiter",
  nothingWaits: "Tout est à jour.",
  unassociated:
    "{n, plural, one {# compte vérifié à associer à un client} other {# comptes vérifiés à associer à un client}}",
  unverified:
    "{n, plural, one {# compte dont le courriel n’est pas vérifié} other {# comptes dont le courriel n’est pas vérifié}}",
  prospects: "Voir les prospects",
  requests: "Demandes de séance",
  requestsAbout: "L’heure est gardée jusqu’à votre réponse ou jusqu’au début de la séance.",
  requestsMore: "{n, plural, one {et # autre, plus tard} other {et # autres, plus tard}}",
  answerOf: "Répondre à la demande de {name}, {when}",
  toMark: "{n, plural, one {# séance à noter} other {# séances à noter}}",
  attendedOf: "A eu lieu\u00a0: {name}, {when}",
  acceptOf: "Accepter la demande de {name}, {when}",
  toMarkAbout: "Ces séances sont terminées. La personne était-elle présente?",
  markOf: "Mettre à jour la séance de {name}, {when}",
  failed: "Courriels qui n’ont pas pu être remis",
  failedAbout:
    "Vérifiez l’adresse avec la personne. Si vous la corrigez au dossier, la nouvelle servira la prochaine fois.",
  sendAgain: "Renvoyer",
  sending: "Envoi en cours",
  sendAgainTo: "Renvoyer à {recipient}\u00a0: {what}",
};
