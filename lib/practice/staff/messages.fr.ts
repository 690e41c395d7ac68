import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  title: "Personnel",
  lead: "Qui travaille ici, et les rôles.",
  invite: "Inviter",
  inviteTitle: "Inviter un membre du personnel",
  inviteLead:
    "Un courriel avec un lien valable 7 jours lui est envoyé. La personne choisit un mot de passe et se connecte.",
  send: "Envoyer l’invitation",
  sending: "Envoi",
  back: "Personnel",
  firstName: "Prénom",
  lastName: "Nom",
  email: "Courriel",
  emailHint: "Il servira à se connecter.",
  language: "Sa langue",
  roleLegend: "Rôle",
  role: { owner: "Propriétaire", admin: "Administration", therapist: "Thérapeute", frontdesk: "Réception" },
  roleDetail: {
    owner: "Tout, y compris gérer les propriétaires",
    admin: "Tout, sauf gérer les propriétaires",
    therapist: "Son calendrier, ses disponibilités et les clients que vous lui laissez voir",
    frontdesk: "Calendrier, clients et prospects",
  },
  seesClients: "Reçoit des clients",
  seesClientsDetail: "Crée un profil de thérapeute. Les thérapeutes en ont toujours un.",
  therapistTag: "Reçoit des clients",
  disabledTag: "Désactivé",
  you: "Vous",
  change: "Modifier",
  changeLabel: "Modifier {name}",
  changeTitle: "Modifier {name}",
  saveRole: "Enregistrer",
  busy: "Enregistrement",
  roleAbout: "Si vous changez le rôle, la personne est déconnectée et doit se connecter de nouveau.",
  clientAccess: {
    title: "Clients que voient les thérapeutes",
    about:
      "S’applique dès le prochain clic à toutes les personnes qui ont le rôle Thérapeute. Les propriétaires, l’administration et la réception voient tous les clients.",
    memberTitle: "Clients visibles",
    memberAbout: "S’applique dès le prochain clic de {name}.",
    sees: {
      practice: "Comme pour les autres thérapeutes ({now})",
      own: "Seulement ses propres clients",
      all: "Tous les clients de la clinique",
    },
    detail: {
      own: "Les clients qui lui sont attribués et ceux avec qui il y a, ou il y a eu, une séance. Les heures occupées des collègues sont visibles, mais aucun nom, service ni note.",
      all: "Et tout ce qui figure aux calendriers des collègues",
    },
  },
  therapist: {
    title: "Profil du thérapeute",
    about:
      "{name} ne reçoit pas de clients. Un nouveau profil commence du lundi au vendredi, de 9\u00a0h à 17\u00a0h, avec tous les services. Les clients le voient une fois Utiliser le portail client activé.",
    make: "Créer le profil",
    has: "{name} reçoit des clients.",
    open: "Profil du thérapeute",
  },
  access: {
    title: "Accès",
    disable: "Désactiver",
    disableAbout:
      "Les connexions de {name} prennent fin immédiatement et aucune autre n’est possible. Les clients ne peuvent plus réserver en ligne avec cette personne. Les séances réservées restent.",
    enable: "Réactiver",
    enableAbout:
      "{name} ne peut pas se connecter. Utiliser le portail client reste désactivé jusqu’à ce qu’on l’active de nouveau.",
  },
  secondStep: {
    title: "Validation en deux étapes",
    about:
      "{name} utilise la validation en deux étapes. En cas de perte du téléphone et des codes de secours, vous pouvez la désactiver\u00a0: toutes ses connexions prennent fin, un courriel l’en avise, puis le mot de passe suffit jusqu’à une nouvelle configuration. Assurez-vous d’abord que la demande vient bien de cette personne.",
    currentPassword: "Votre mot de passe",
    code: "Votre propre code à six chiffres de l’application, ou un code de secours",
    reset: "Désactiver la validation en deux étapes",
  },
  ownersOnly: "Seul un propriétaire peut modifier ceci.",
  invitations: "Invitations",
  none: "Aucune invitation en attente.",
  expires: "Expire le {date}",
  expired: "Lien expiré",
  resend: "Renvoyer",
  resendLabel: "Renvoyer l’invitation à {name}",
  revoke: "Annuler l’invitation",
  revokeLabel: "Annuler l’invitation de {name}",
  done: {
    secondStep: "La validation en deux étapes est désactivée. Nous avons avisé la personne par courriel.",
    invited: "Nous avons envoyé l’invitation.",
    resent: "Nous avons envoyé un nouveau lien. Le précédent ne fonctionne plus.",
    saved: "Enregistré.",
    therapist: "Le profil de thérapeute est créé. Remplissez-le, puis activez Utiliser le portail client.",
  },
  errors: {
    own_second_step: "Désactivez votre propre validation en deux étapes dans Paramètres > Connexion et sécurité.",
    second_step_off: "La validation en deux étapes de cette personne est déjà désactivée.",
    owners_only: "Seul un propriétaire peut faire ceci.",
    last_owner: "Il n’y a qu’un propriétaire. Nommez d’abord une autre personne propriétaire.",
    already_staff: "Un membre du personnel utilise déjà cette adresse.",
    already_invited: "Cette adresse a déjà une invitation. Renvoyez-la, ou annulez-la.",
  },
};
