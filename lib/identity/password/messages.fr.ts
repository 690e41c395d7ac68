import type { en } from "./messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  forgot: "Mot de passe oublié?",
  forgotLead:
    "Entrez le courriel avec lequel vous vous connectez. S’il a un compte ici, nous vous enverrons un lien pour choisir un nouveau mot de passe.",
  email: "Courriel",
  send: "Envoyer le lien",
  sending: "Envoi en cours",
  sent: "Si cette adresse a un compte ici, nous vous avons envoyé un lien. Il fonctionne pendant 30\u00a0minutes. Regardez aussi dans les indésirables.",
  codeTitle: "Consultez vos courriels",
  codeSent:
    "Si l’adresse que vous avez entrée a un compte ici, nous vous avons envoyé un lien. Il fonctionne pendant 30\u00a0minutes. Regardez aussi dans les indésirables.",
  codeLead: "Ouvrez le lien, ou entrez ici, dans ce navigateur, le code à six chiffres du courriel.",
  code: "Code à six chiffres du courriel",
  again: "Rien reçu? Renvoyer",
  back: "Retour à la connexion",
  newTitle: "Choisissez un nouveau mot de passe",
  newLead: "Il remplace l’ancien. Toutes vos autres connexions prendront fin.",
  password: "Nouveau mot de passe",
  passwordHint: "Au moins 12 caractères. Plusieurs mots à la suite se retiennent mieux.",
  save: "Enregistrer",
  saving: "Enregistrement",
  overTitle: "Ce lien ne fonctionne plus",
  overText:
    "Il a peut-être déjà servi, ou l’adresse est incomplète. S’il vous faut encore un nouveau mot de passe, demandez un autre lien.",
  expiredTitle: "Ce lien a expiré",
  expiredText:
    "Un lien fonctionne pendant 30\u00a0minutes, et seul le plus récent est valide. Nous pouvons en envoyer un nouveau à la même adresse.",
  sendFresh: "Envoyer un nouveau lien",
  sentFresh: "Si l’adresse a un compte ici, nous avons envoyé un nouveau lien.",
  chooseTitle: "Choisissez votre propre mot de passe",
  chooseLead:
    "Vous avez utilisé un mot de passe donné par le cabinet. Choisissez-en un que personne d’autre ne connaît pour continuer.",
  changeTitle: "Changer le mot de passe",
  changeLead: "Votre connexion ici demeure. Toutes les autres prendront fin.",
  current: "Mot de passe actuel",
  change: "Changer le mot de passe",
  changed: "Votre mot de passe a été changé.",
  changedStaff: "Votre mot de passe a été changé. Connectez-vous avec le nouveau.",
  errors: {
    link_used: "Ce lien ne fonctionne plus. Demandez-en un autre.",
    link_expired: "Ce lien a expiré. Demandez-en un nouveau.",
    password_same: "C’est déjà votre mot de passe. Choisissez-en un autre.",
  },
};
