import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  title: "Vos séances dans d’autres calendriers",
  lead: "Voyez vos séances dans le calendrier de Google, d’Apple ou d’Outlook, au moyen d’une adresse secrète. Ne la communiquez à personne.",
  busy: "Occupé",
  with: "{what} · {therapist}",
  shows: "Ce que montre chaque séance",
  initials: "Les initiales du client",
  initialsDetail: "«\u00a0Séance, AO\u00a0», avec le lieu. Jamais le nom complet.",
  busyOnly: "«\u00a0Occupé\u00a0» seulement",
  busyDetail: "Ni initiales ni lieu.",
  whose: "Quelles séances",
  everybody: "Tous les thérapeutes",
  make: "Créer l’adresse",
  again: "Créer une nouvelle adresse",
  againAbout:
    "Votre adresse actuelle cesse immédiatement de fonctionner, et il faut vous réabonner dans chaque application.",
  change: "Enregistrer",
  saving: "Enregistrement",
  saved: "Enregistré. Les applications le montreront à leur prochaine mise à jour.",
  revoke: "Retirer l’adresse",
  revoked: "Retirée. L’adresse ne fonctionne plus.",
  made: "Votre adresse n’est affichée qu’une fois. Copiez-la maintenant.",
  copy: "Copier",
  copyName: "Copier l’adresse de votre calendrier",
  copied: "Copiée",
  state: "Créée le {made}.",
  fetched: "Dernière lecture par une application\u00a0: {when}.",
  never: "Aucune application ne l’a encore lue.",
  none: "Aucune adresse pour l’instant.",
  window:
    "Elle contient les 90 derniers jours et l’année à venir. Les séances annulées en sont retirées automatiquement.",
  how: "Comment s’abonner",
  google: "Calendrier de Google",
  googleHow:
    "Sur un ordinateur, ouvrez calendar.google.com. À côté des autres calendriers, appuyez sur +, puis «\u00a0À partir de l’URL\u00a0». Collez l’adresse et confirmez l’ajout. Google la met à jour toutes les quelques heures, au plus une fois par jour.",
  apple: "Calendrier d’Apple",
  appleHow:
    "Sur un Mac\u00a0: Fichier > Nouvel abonnement à un calendrier, collez l’adresse, S’abonner; choisissez «\u00a0Actualiser\u00a0: toutes les 15 minutes\u00a0». Sur un iPhone\u00a0: Paramètres > Apps > Calendrier > Comptes Calendrier > Ajouter un compte > Autre > Ajouter un calendrier avec abonnement.",
  outlook: "Outlook",
  outlookHow:
    "Dans Outlook sur le Web ou le nouvel Outlook\u00a0: Calendrier > Ajouter un calendrier > S’abonner à partir du web. Collez l’adresse, donnez-lui un nom et appuyez sur «\u00a0Importer\u00a0». Outlook la met à jour toutes les quelques heures.",
  errors: {},
};
