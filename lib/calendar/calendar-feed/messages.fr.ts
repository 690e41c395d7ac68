import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  title: "Votre calendrier ailleurs",
  lead: "Vos séances dans Google Agenda, Calendrier d’Apple ou Outlook. Ils lisent une adresse secrète\u00a0; personne d’autre ne doit la connaître.",
  busy: "Occupé",
  with: "{what} · {therapist}",
  shows: "Ce qui est dit d’une séance",
  initials: "Les initiales du client",
  initialsDetail: "«\u00a0Séance, AO\u00a0», avec le lieu. Jamais un nom complet.",
  busyOnly: "«\u00a0Occupé\u00a0» seulement",
  busyDetail: "Ni initiales ni lieu.",
  whose: "Les séances de qui",
  everybody: "De tout le monde",
  make: "Créer l’adresse",
  again: "Créer une nouvelle adresse",
  againAbout:
    "Celle que vous avez cesse aussitôt de fonctionner\u00a0; vous vous abonnez de nouveau dans chaque programme.",
  change: "Enregistrer",
  saving: "Enregistrement",
  saved: "Enregistré. Les programmes le verront à leur prochaine lecture.",
  revoke: "Retirer l’adresse",
  revoked: "Retirée. Il n’y a plus rien à cette adresse.",
  made: "Votre adresse, affichée cette seule fois. Copiez-la maintenant.",
  copy: "Copier",
  copyName: "Copier l’adresse de votre calendrier",
  copied: "Copiée",
  state: "Une adresse existe depuis le {made}.",
  fetched: "Dernière lecture par un programme\u00a0: {when}.",
  never: "Aucun programme ne l’a encore lue.",
  none: "Il n’y a pas encore d’adresse.",
  window: "Elle contient les 90 derniers jours et l’année à venir. Le programme retire les séances annulées.",
  how: "Comment s’abonner",
  google: "Google Agenda",
  googleHow:
    "Sur un ordinateur, ouvrez calendar.google.com. À côté de «\u00a0Autres agendas\u00a0», appuyez sur +, puis «\u00a0À partir de l’URL\u00a0». Collez l’adresse et appuyez sur «\u00a0Ajouter un agenda\u00a0». Google relit l’adresse au bout de quelques heures, d’un jour au plus.",
  apple: "Calendrier d’Apple",
  appleHow:
    "Sur un Mac\u00a0: Fichier > Nouvel abonnement à un calendrier, collez l’adresse, S’abonner\u00a0; choisissez «\u00a0Actualiser\u00a0: toutes les 15 minutes\u00a0». Sur un iPhone\u00a0: Réglages > Apps > Calendrier > Comptes Calendrier > Ajouter un compte > Autre > Ajouter un calendrier avec abonnement.",
  outlook: "Outlook",
  outlookHow:
    "Dans Outlook sur le web ou le nouvel Outlook\u00a0: Calendrier > Ajouter un calendrier > S’abonner à partir du web. Collez l’adresse, donnez-lui un nom et appuyez sur «\u00a0Importer\u00a0». Outlook relit l’adresse au bout de quelques heures.",
  errors: {},
};
