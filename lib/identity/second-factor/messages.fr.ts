import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  security: "Connexion et sécurité",
  securityLead: "Votre mot de passe, la validation en deux étapes et vos connexions.",
  passwordTitle: "Mot de passe",
  passwordAbout: "Le changer met fin à toutes vos autres connexions.",
  passwordChanged: "Votre mot de passe a été changé.",
  devicesTitle: "Vos connexions",
  title: "Validation en deux étapes",
  about:
    "Après votre mot de passe, vous entrez un code à six chiffres de votre téléphone. Un mot de passe volé ne suffit donc pas pour se connecter.",
  off: "La validation en deux étapes est désactivée.",
  on: "La validation en deux étapes est activée depuis le {date}.",
  codesLeft:
    "{n, plural, =0 {Il ne reste aucun code de secours. Créez-en de nouveaux.} one {Il reste # code de secours.} other {Il reste # codes de secours.}}",
  currentPassword: "Votre mot de passe",
  begin: "Configurer la validation en deux étapes",
  scanTitle: "Balayez ce code avec une application d’authentification",
  scan: "Toute application de codes à usage unique convient\u00a0: 1Password, Google Authenticator, Microsoft Authenticator, Aegis ou celle du téléphone.",
  qr: "Code QR pour l’application d’authentification",
  byHand: "Impossible de balayer? Entrez cette clé dans l’application\u00a0:",
  code: "Code à six chiffres de l’application",
  codeOrRecovery: "Code à six chiffres de l’application, ou code de secours",
  confirm: "Activer",
  again: "Recommencer avec une autre clé",
  codesTitle: "Conservez ces codes de secours",
  codesAbout:
    "Si vous perdez votre téléphone, chaque code permet une connexion. Ils ne sont affichés que maintenant\u00a0: imprimez-les ou enregistrez-les dans votre gestionnaire de mots de passe.",
  copy: "Copier les codes",
  copied: "Copiés",
  kept: "Je les ai conservés",
  renew: "Créer de nouveaux codes de secours",
  renewAbout: "Les anciens ne fonctionneront plus.",
  turnOff: "Désactiver la validation en deux étapes",
  busy: "Un instant",
  enterTitle: "Encore une étape",
  enterLead: "Entrez le code à six chiffres que votre application d’authentification affiche pour Anteroom.",
  enterHint: "Téléphone perdu? Entrez plutôt un code de secours.",
  enter: "Se connecter",
  notYou: "Utiliser un autre compte",
  errors: {
    code_wrong: "Ce code n’est pas le bon. Vérifiez l’heure de votre téléphone et entrez le code le plus récent.",
    password_wrong: "Ce n’est pas votre mot de passe. Réessayez.",
    already_on: "La validation en deux étapes est déjà activée.",
    not_begun: "La validation en deux étapes n’est pas activée. Rechargez cette page.",
  },
};
