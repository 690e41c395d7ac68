import type { en } from "./messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  title: "Détails du compte",
  since: "Client depuis",
  therapist: "Thérapeute",
  noTherapist: "Non assigné",
  language: "Langue",
  languages: { en: "Anglais", fr: "Français" },
  settings: "Paramètres du portail client",
  about: "Dès l’enregistrement, {name} peut se connecter et réserver. L’adresse courriel sert de nom d’utilisateur.",
  edit: "Modifier",
  editLabel: "Modifier les paramètres du portail client",
  none: "{name} n’a pas encore de compte du portail.",
  accounts: "Comptes du portail de {name}",
  columns: { email: "Adresse courriel", state: "État", password: "Mot de passe", act: "Actions" },
  state: { verified: "Vérifié", unverified: "Non vérifié" },
  password: {
    own: "Choisi par la personne",
    until: "Défini par vous, valide jusqu’au {when}",
    expired: "Défini par vous, expiré",
  },
  verify: "Vérifier",
  verifyLabel: "Vérifier {email}",
  email: "Adresse courriel",
  emailHint: "Pour créer un autre compte, entrez une adresse qui n’est pas dans la liste ci-dessous.",
  newPassword: "Mot de passe",
  newPasswordHint:
    "Au moins 12 caractères. Affiché une seule fois, après l’enregistrement. Il fonctionne pendant 72\u00a0heures; la personne choisit le sien à la première connexion.",
  replaces:
    "Si l’adresse a déjà un compte ci-dessous, son mot de passe est remplacé et toutes ses connexions prennent fin.",
  suggest: "Proposer un mot de passe",
  save: "Enregistrer",
  busy: "Enregistrement",
  cancel: "Annuler",
  saved: "C’est enregistré. {name} peut maintenant se connecter.",
  give: "Transmettez ces renseignements à {name}",
  how: "En personne, par téléphone ou dans un message fiable.",
  copyTitle: "Texte à copier",
  copy: "Copier",
  copyLabel: "Copier le texte",
  copied: "Copié",
  once: "Vous ne reverrez pas ce mot de passe après avoir quitté cette page. S’il se perd, définissez-en un nouveau ici.",
  done: "Terminé",
  text: "Votre compte en ligne chez {practice}\n\nAdresse de réservation en ligne\u00a0: {url}\nCourriel\u00a0: {email}\nMot de passe\u00a0: {password}\n\nLe mot de passe fonctionne pendant 72\u00a0heures. À votre première connexion, vous choisirez le vôtre. Pour le changer plus tard, utilisez «\u00a0Mot de passe oublié?\u00a0» à l’écran de connexion.",
  associate: "Associer",
  seeRecord: "Ouvrir le dossier de {name}",
  errors: {
    not_found: "Ce client n’existe plus. Rechargez la page.",
    email_blocked:
      "Cette adresse est bloquée. Débloquez-la d’abord, dans Prospects, sous «\u00a0Non-clients et bloqués\u00a0».",
    email_has_account:
      "Cette adresse a déjà un compte vérifié, qui n’est associé à aucun client. Associez plutôt ce compte à ce client.",
    email_other_client:
      "Cette adresse a déjà un compte vérifié, associé à un autre client. Utilisez une autre adresse, ou consultez d’abord le dossier de ce client.",
  },
};
