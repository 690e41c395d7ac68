import type { en } from "./messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  title: "Changer de courriel",
  now: "Vous vous connectez avec <b>{email}</b>.",
  lead: "Nous envoyons un lien et six chiffres à la nouvelle adresse. Rien ne change tant que vous n’avez pas utilisé l’un ou l’autre.",
  email: "Nouveau courriel",
  password: "Votre mot de passe",
  send: "Envoyer le lien",
  sending: "Envoi en cours",
  waiting: "Nous avons envoyé un lien à <b>{email}</b>",
  waitingText:
    "Il fonctionne pendant 24\u00a0heures. Regardez aussi dans les indésirables. D’ici là, vous vous connectez comme avant.",
  code: "Les six chiffres du courriel",
  another: "Une autre adresse, ou un nouvel envoi",
  confirmTitle: "Confirmez votre nouvelle adresse",
  confirmLead:
    "Appuyez sur le bouton, et vous vous connecterez désormais avec {email}. Toutes les autres connexions du compte prennent fin.",
  confirmPassword:
    "Ce n’est pas le navigateur dans lequel vous l’avez demandé\u00a0: nous avons donc besoin du mot de passe de votre compte.",
  confirm: "Confirmer",
  confirming: "Confirmation",
  expiredTitle: "Ce lien est trop ancien",
  expiredText:
    "Un lien fonctionne pendant 24\u00a0heures, et seul le plus récent est valide. Nous pouvons en envoyer un nouveau à la même adresse.",
  sendFresh: "Envoyer un nouveau lien",
  sentFresh: "Si l’adresse en a encore besoin, un nouveau lien est en route.",
  overTitle: "Ce lien ne fonctionne plus",
  overText: "Il a déjà servi, ou il a été coupé en chemin. Connectez-vous pour voir où en est votre compte.",
  signIn: "Se connecter",
  undoTitle: "Ce n’était pas vous\u00a0?",
  undoLead:
    "Choisissez un nouveau mot de passe. Votre compte retrouve {email}, et toute autre personne est déconnectée.",
  undoOldTitle: "Ce lien est trop ancien",
  undoOldText: "L’adresse pouvait être reprise pendant 7\u00a0jours. Veuillez joindre le cabinet.",
  errors: {
    email_same: "C’est l’adresse que vous avez déjà.",
    link_used: "Ce lien ne fonctionne plus. Demandez-en un autre.",
    link_expired: "Ce lien est trop ancien. Faites-en envoyer un nouveau.",
  },
};
