import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  title: "Tableau de bord",
  today: "Séances d’aujourd’hui",
  count: "{n, plural, =0 {Aucune séance aujourd’hui} one {# séance} other {# séances}}",
  nothing: "Aucune séance aujourd’hui. Le calendrier montre les jours à venir.",
  turn: { now: "En cours", next: "Prochaine" },
  openCalendar: "Ouvrir le calendrier",
  open: "Ouvrir",
  openOf: "Ouvrir la séance avec {name}, {when}",
  stuck:
    "Aucun courriel ne peut encore quitter ce serveur. {n, plural, =0 {} one {# courriel attend.} other {# courriels attendent.}} Les clients ne reçoivent ni confirmation ni lien de vérification tant que l’administration du serveur n’a pas défini RESEND_API_KEY et EMAIL_FROM. Les courriels encore utiles partiront alors d’eux-mêmes.",
  first: {
    title: "Premières étapes",
    about: "Ce qu’un nouveau cabinet prépare d’habitude avant de partager sa page de réservation.",
    done: "Fait",
    steps: {
      profile: "Ajouter une photo ou quelques mots sur vous",
      hours: "Définir vos heures de la semaine",
      services: "Vérifier vos services et vos prix",
      page: "Essayer la page de réservation, comme un client ou une cliente",
      website: "Ajouter la page de réservation à votre site Web",
      secondStep: "Activer la validation en deux étapes",
    },
    hide: "Masquer les premières étapes",
    hiding: "Masquage",
  },
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
