import type { en } from "./messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  title: "Configurer votre cabinet",
  lead: "Ce lien ne fonctionne qu’une fois. Vous pourrez tout modifier plus tard.",
  practice: "Le cabinet",
  name: "Nom du cabinet",
  slug: "Adresse de la page de réservation",
  slugHint: "Minuscules, chiffres et traits d’union. Vos clients verront {url}",
  zone: "Fuseau horaire",
  zoneHint: "Les séances ont lieu, et sont affichées, dans ce fuseau horaire.",
  language: "Langue du cabinet",
  you: "Vous, propriétaire",
  firstName: "Prénom",
  lastName: "Nom",
  email: "Courriel",
  emailHint: "Il sert à vous connecter et reçoit les nouvelles réservations.",
  password: "Mot de passe",
  passwordHint: "Au moins 12 caractères. Plusieurs mots à la suite se retiennent mieux.",
  submit: "Enregistrer",
  busy: "Enregistrement",
  usedTitle: "Ce lien a déjà servi",
  usedText:
    "Votre cabinet est déjà configuré, ou il existe un lien plus récent. Connectez-vous, ou regardez ce que le serveur a affiché à son dernier démarrage.",
  errors: {
    slug_invalid: "N’utilisez que des minuscules, des chiffres et des traits d’union, p. ex. rue-des-erables.",
    slug_taken: "Un autre cabinet a cette adresse. Choisissez-en une autre.",
    zone_unknown: "Choisissez un fuseau horaire dans la liste.",
    link_used:
      "Ce lien a déjà servi, ou n’est pas valide. Regardez ce que le serveur a affiché à son dernier démarrage.",
  },
};
