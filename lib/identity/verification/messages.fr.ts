import type { en } from "./messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  title: "Vérifiez votre courriel",
  lead: "Appuyez sur le bouton pour confirmer que {email} est bien à vous.",
  submit: "Vérifier mon courriel",
  busy: "Vérification en cours",
  newPasswordLead:
    "Ce n’est pas le navigateur dans lequel le compte a été créé. Choisissez un mot de passe\u00a0: ce sera désormais le seul, et toutes les autres connexions du compte prennent fin.",
  password: "Nouveau mot de passe",
  passwordHint: "Au moins 12 caractères. Plusieurs mots à la suite se retiennent mieux.",
  usedTitle: "Ce lien a déjà servi",
  usedText: "L’adresse courriel est vérifiée, ou le lien a déjà été utilisé. Connectez-vous pour continuer.",
  expiredTitle: "Ce lien est trop ancien",
  expiredText:
    "Un lien fonctionne pendant 24 heures, et seul le plus récent est valide. Nous pouvons en envoyer un nouveau à la même adresse.",
  unknownTitle: "Ce lien n’est pas valide",
  unknownText:
    "Il a peut-être été coupé en chemin. Copiez l’adresse entière depuis le courriel, ou connectez-vous et faites-le renvoyer.",
  sendFresh: "Envoyer un nouveau lien",
  sendingFresh: "Envoi en cours",
  sentFresh: "Si l’adresse en a encore besoin, un nouveau lien est en route.",
  noticeTitle: "Vérifiez votre courriel pour réserver plus d’une séance",
  noticeText:
    "Nous avons envoyé un lien à <b>{email}</b>. Tant que l’adresse n’est pas vérifiée, votre compte ne peut avoir qu’une seule séance réservée.",
  noticeBooked:
    "Nous avons envoyé un lien à <b>{email}</b>. Cette séance est à vous dans tous les cas. Tant que l’adresse n’est pas vérifiée, votre compte ne peut avoir qu’une seule séance réservée.",
  code: "Ou tapez les six chiffres du courriel",
  codeSubmit: "Vérifier",
  resend: "Renvoyer",
  resending: "Envoi en cours",
  resent: "Renvoyé à {email}.",
  signIn: "Se connecter",
  errors: {
    link_used: "Ce lien a déjà servi, ou n’est pas valide. Connectez-vous pour continuer.",
    link_expired: "Ce lien est trop ancien. Faites-en envoyer un nouveau.",
    password_needed: "Choisissez un mot de passe pour continuer.",
  },
};
