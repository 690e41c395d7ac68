import type { en } from "./messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  title: "Vérifiez votre courriel",
  lead: "Appuyez sur le bouton pour confirmer que {email} est bien à vous.",
  submit: "Vérifier mon courriel",
  busy: "Vérification en cours",
  chosenLead:
    "La page où vous avez créé votre compte est encore ouverte? Il suffit d’y entrer les six chiffres du courriel. Sinon, entrez le mot de passe que vous avez choisi.",
  chosen: "Le mot de passe que vous avez choisi",
  forgotten: "Oublié? Choisissez-en un nouveau",
  newPasswordLead:
    "Choisissez un nouveau mot de passe\u00a0: il remplace celui qui a été choisi avant, et toutes vos autres connexions prendront fin.",
  password: "Nouveau mot de passe",
  passwordHint: "Au moins 12 caractères. Plusieurs mots à la suite se retiennent mieux.",
  usedTitle: "Ce lien a déjà servi",
  usedText:
    "Votre adresse courriel est déjà vérifiée, ou ce lien a déjà servi. Si ce n’est pas déjà fait, connectez-vous pour continuer.",
  expiredTitle: "Ce lien a expiré",
  expiredText:
    "Un lien fonctionne pendant 24 heures, et seul le plus récent est valide. Nous pouvons en envoyer un nouveau à la même adresse.",
  unknownTitle: "Ce lien n’est pas valide",
  unknownText:
    "Il manque peut-être une partie de l’adresse. Copiez l’adresse entière depuis le courriel, ou connectez-vous et faites renvoyer le lien.",
  sendFresh: "Envoyer un nouveau lien",
  sendingFresh: "Envoi en cours",
  sentFresh: "Si l’adresse en a encore besoin, nous avons envoyé un nouveau lien.",
  noticeTitle: "Vérifiez votre courriel pour réserver plus d’une séance",
  noticeText:
    "Nous avons envoyé un code à six chiffres à <b>{email}</b>. Entrez-le ici, ou ouvrez le lien du même courriel. Tant que votre courriel n’est pas vérifié, votre compte ne peut avoir qu’une seule séance réservée.",
  noticeFirstTitle: "Vérifiez votre courriel, puis réservez cette heure",
  noticeFirst:
    "Votre compte est prêt. Nous avons envoyé un code à six chiffres à <b>{email}</b>. Beaucoup de nouvelles personnes réservent ici en ce moment\u00a0: veuillez d’abord vérifier votre courriel. Réservez ensuite l’heure choisie.",
  noticeBookedTitle: "Confirmez votre courriel",
  noticeBooked:
    "Nous avons envoyé six chiffres à <b>{email}</b>. Entrez-les d’ici une journée, pour que nous puissions vous garder cette heure. Le lien du même courriel fonctionne aussi.",
  code: "Code à six chiffres du courriel",
  codeSubmit: "Vérifier",
  resend: "Renvoyer",
  resending: "Envoi en cours",
  resent: "Renvoyé à {email}.",
  signIn: "Se connecter",
  errors: {
    link_used: "Ce lien a déjà servi, ou n’est pas valide. Connectez-vous pour continuer.",
    link_expired: "Ce lien a expiré. Demandez-en un nouveau.",
    password_needed: "Entrez votre mot de passe pour continuer.",
    password_wrong: "Ce n’est pas le mot de passe que vous avez choisi. Réessayez, ou choisissez-en un nouveau.",
  },
};
