import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  title: "Cabinet",
  lead: "Ce que les clients voient de votre cabinet.",
  details: {
    title: "Nom et adresse",
    about: "Sur la page de réservation, dans les courriels et dans les fichiers de calendrier.",
    name: "Nom du cabinet",
    address: "Adresse",
    addressNote: "Comment s’y rendre",
    addressNoteHint: "p. ex. deuxième étage, sonnez à «\u00a0Rivage\u00a0»",
    phone: "Téléphone",
    locale: "Langue du cabinet",
    welcomeEn: "Texte d’accueil en anglais",
    welcomeFr: "Texte d’accueil en français",
    privacyOfficer: "Personne responsable de la protection des renseignements personnels",
    privacyContact: "Comment la joindre à ce sujet",
    privacyContactHint: "Un courriel, un téléphone ou une adresse",
  },
  logo: {
    title: "Logo",
    about: "En haut des pages des clients, environ 40 pixels de hauteur.",
    label: "Image",
    hint: "PNG, JPEG ou WebP, au plus 5\u00a0Mo et 8\u00a0000 pixels de côté",
    alt: "Le logo actuel",
    remove: "Retirer le logo",
  },
  idle: {
    title: "Déconnexion automatique",
    about:
      "Le personnel est déconnecté après un temps sans activité, pour que personne d’autre ne puisse lire un écran laissé sans surveillance. Choisissez un délai court si d’autres ont accès à vos ordinateurs.",
    label: "Déconnecter le personnel après",
    minutes: "{n} minutes d’inactivité",
    hours: "{n, plural, one {# heure d’inactivité} other {# heures d’inactivité}}",
  },
  accent: {
    title: "Couleur d’accent",
    about:
      "Pour les boutons et les liens des pages des clients. Elle est foncée si du texte blanc y serait difficile à lire.",
    label: "Couleur",
    hint: "Six chiffres, p. ex. #2D5F7B",
    pick: "Choisir une couleur",
    sample: "Réserver",
    kept: "Le texte blanc sur cette couleur a un contraste de {picked}:1. Les pages utilisent {used}, à {ratio}:1.",
    changed:
      "Le texte blanc sur cette couleur a un contraste de {picked}:1, trop faible pour être lu. Les pages utilisent plutôt {used}, à {ratio}:1.",
  },
  slug: {
    title: "Adresse de la page de réservation",
    about:
      "Les liens vers votre ancienne adresse fonctionnent encore et ouvrent la nouvelle. Aucun autre cabinet ne peut l’utiliser.",
    label: "Adresse",
    hint: "Minuscules, chiffres et traits d’union, après {before}",
    old: "{n, plural, one {Cette adresse ouvre aussi votre page de réservation\u00a0: {addresses}} other {Ces adresses ouvrent aussi votre page de réservation\u00a0: {addresses}}}",
  },
  zone: {
    title: "Fuseau horaire",
    about: "Les séances ont lieu, et sont affichées, dans ce fuseau horaire.",
    label: "Fuseau horaire",
    sure: "Changer le fuseau horaire",
    sureDetail:
      "Les disponibilités gardent les mêmes heures dans le nouveau fuseau. Les congés et les séances restent au moment convenu\u00a0: l’heure affichée change. {n, plural, =0 {Aucune séance à venir.} one {# séance à venir.} other {# séances à venir.}}",
  },
  errors: {
    slug_invalid: "N’utilisez que des minuscules, des chiffres et des traits d’union, p. ex. rue-des-erables.",
    slug_taken: "Cette adresse appartient, ou a appartenu, à un autre cabinet. Choisissez-en une autre.",
    too_many_slugs:
      "Votre cabinet a déjà utilisé toutes les adresses possibles. Reprenez l’une des vôtres, indiquées ci-dessous.",
    zone_unknown: "Choisissez un fuseau horaire dans la liste.",
    zone_sure: "Lisez ce qui change, puis cochez cette case.",
    accent_invalid: "Entrez six chiffres de 0 à 9 et de A à F, p. ex. #2D5F7B.",
  },
};
