import type { en } from "./messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  title: "Changer de courriel",
  now: "Vous vous connectez avec <b>{email}</b>.",
  lead: "Nous enverrons un lien et un code à six chiffres à la nouvelle adresse. Rien ne change tant que vous n’avez pas utilisé l’un ou l’autre.",
  email: "Nouveau courriel",
  password: "Votre mot de passe",
  send: "Envoyer le lien",
  sending: "Envoi en cours",
  waiting: "Nous avons envoyé un lien à <b>{email}</b>",
  waitingText:
    "Il fonctionne pendant 24\u00a0heures. Regardez aussi dans les indésirables. D’ici là, connectez-vous avec votre adresse actuelle.",
  code: "Code à six chiffres du courriel",
  another: "Utiliser une autre adresse, ou renvoyer",
  confirmTitle: "Confirmez votre nouvelle adresse courriel",
  confirmLead:
    "Appuyez sur le bouton pour vous connecter désormais avec {email}. Toutes vos autres connexions prendront fin.",
  confirmPassword: "Vous avez fait cette demande dans un autre navigateur. Entrez votre mot de passe.",
  confirm: "Confirmer",
  confirming: "Confirmation",
  expiredTitle: "Ce lien a expiré",
  expiredText:
    "Un lien fonctionne pendant 24\u00a0heures, et seul le plus récent est valide. Nous pouvons en envoyer un nouveau à la même adresse.",
  sendFresh: "Envoyer un nouveau lien",
  sentFresh: "Si l’adresse en a encore besoin, nous avons envoyé un nouveau lien.",
  overTitle: "Ce lien ne fonctionne plus",
  overText: "Il a peut-être déjà servi, ou l’adresse est incomplète. Connectez-vous pour vérifier votre compte.",
  signIn: "Se connecter",
  undoTitle: "Ce n’était pas vous?",
  undoLead:
    "Choisissez un nouveau mot de passe. Votre compte retrouve {email}, et toutes les autres connexions prennent fin.",
  undoOldTitle: "Ce lien a expiré",
  undoOldText: "Vous aviez 7\u00a0jours pour reprendre votre adresse. Communiquez avec le cabinet.",
  errors: {
    email_same: "C’est déjà votre adresse courriel. Entrez-en une autre.",
    link_used: "Ce lien ne fonctionne plus. Demandez-en un autre.",
    link_expired: "Ce lien a expiré. Demandez-en un nouveau.",
  },
};
