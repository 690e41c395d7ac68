import type { en } from "./messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  forgot: "Mot de passe oublié\u00a0?",
  forgotLead:
    "Entrez l’adresse avec laquelle vous vous connectez. Si elle a un compte ici, nous lui envoyons un lien pour choisir un nouveau mot de passe.",
  email: "Courriel",
  send: "Envoyer le lien",
  sending: "Envoi en cours",
  sent: "Si cette adresse a un compte ici, un lien est en route. Il fonctionne pendant 30\u00a0minutes. Regardez aussi dans les indésirables.",
  codeTitle: "Consultez vos courriels",
  codeSent:
    "Si l’adresse que vous avez entrée a un compte ici, un lien est en route. Il fonctionne pendant 30\u00a0minutes. Regardez aussi dans les indésirables.",
  codeLead: "Ouvrez le lien, ou tapez ici, dans ce navigateur, les six chiffres qui l’accompagnent.",
  code: "Les six chiffres du courriel",
  again: "Rien reçu\u00a0? Demandez de nouveau",
  back: "Retour à la connexion",
  newTitle: "Choisissez un nouveau mot de passe",
  newLead: "Ce sera désormais le seul. Toutes les autres connexions du compte prennent fin.",
  password: "Nouveau mot de passe",
  passwordHint: "Au moins 12 caractères. Plusieurs mots à la suite se retiennent mieux.",
  save: "Enregistrer",
  saving: "Enregistrement",
  overTitle: "Ce lien ne fonctionne plus",
  overText:
    "Il a déjà servi, ou il a été coupé en chemin. S’il vous faut encore un nouveau mot de passe, demandez un autre lien.",
  expiredTitle: "Ce lien est trop ancien",
  expiredText:
    "Un lien fonctionne pendant 30\u00a0minutes, et seul le plus récent est valide. Nous pouvons en envoyer un nouveau à la même adresse.",
  sendFresh: "Envoyer un nouveau lien",
  sentFresh: "Si l’adresse a un compte ici, un nouveau lien est en route.",
  chooseTitle: "Choisissez votre propre mot de passe",
  chooseLead:
    "Le cabinet vous a donné le mot de passe que vous venez d’utiliser. Choisissez-en un que personne d’autre ne connaît, puis vous pourrez continuer.",
  changeTitle: "Changer le mot de passe",
  changeLead: "Ce navigateur reste connecté. Tous les autres sont déconnectés.",
  current: "Votre mot de passe actuel",
  change: "Changer le mot de passe",
  changed: "Votre mot de passe est changé.",
  changedStaff: "Votre mot de passe est changé. Connectez-vous avec le nouveau.",
  errors: {
    link_used: "Ce lien ne fonctionne plus. Demandez-en un autre.",
    link_expired: "Ce lien est trop ancien. Faites-en envoyer un nouveau.",
    password_same: "Choisissez un autre mot de passe que celui que vous avez.",
  },
};
