import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  title: "Cabinet",
  lead: "Ce que les clients en voient et en lisent.",
  details: {
    title: "Nom et adresse",
    about: "Sur la page de réservation, dans les courriels et dans les fichiers de calendrier.",
    name: "Nom du cabinet",
    address: "Adresse",
    addressNote: "Précision sur l’adresse",
    addressNoteHint: "Par exemple\u00a0: deuxième étage, sonnez à «\u00a0Rivage\u00a0»",
    phone: "Téléphone",
    locale: "Langue du cabinet",
    welcomeEn: "Texte d’accueil en anglais",
    welcomeFr: "Texte d’accueil en français",
  },
  logo: {
    title: "Logo",
    about: "En tête des pages des clients, d’environ 40 pixels de haut.",
    label: "Image",
    hint: "PNG, JPEG ou WebP, d’au plus 5\u00a0Mo et 8\u00a0000 pixels de côté",
    alt: "Le logo actuel",
    remove: "Retirer le logo",
  },
  accent: {
    title: "Couleur d’accent",
    about:
      "Pour les boutons et les liens des pages des clients. Elle est assombrie là où des mots blancs n’y seraient pas lisibles.",
    label: "Couleur",
    hint: "Six chiffres comme #2D5F7B",
    pick: "Choisir une couleur",
    sample: "Réserver",
    kept: "Le blanc sur cette couleur a un contraste de {picked}:1. Les pages emploient {used}, à {ratio}:1.",
    changed:
      "Le blanc sur cette couleur a un contraste de {picked}:1, trop faible pour être lu. Les pages emploient plutôt {used}, à {ratio}:1.",
  },
  slug: {
    title: "Adresse de la page de réservation",
    about:
      "Les liens vers une adresse que vous abandonnez restent valables\u00a0: ils mènent à la nouvelle, et aucun autre cabinet ne peut la prendre.",
    label: "Adresse",
    hint: "Minuscules, chiffres et traits d’union, après {before}",
    old: "{n, plural, one {Cette adresse mène aussi ici\u00a0: {addresses}} other {Ces adresses mènent aussi ici\u00a0: {addresses}}}",
  },
  zone: {
    title: "Fuseau horaire",
    about: "Les séances ont lieu, et sont affichées, dans ce fuseau.",
    label: "Fuseau horaire",
    sure: "Changer le fuseau horaire",
    sureDetail:
      "Les disponibilités gardent leurs heures, à la nouvelle horloge. Les congés et les séances restent au moment convenu, et se lisent donc autrement. {n, plural, =0 {Aucune séance à venir.} one {# séance à venir.} other {# séances à venir.}}",
  },
  errors: {
    slug_invalid: "N’employez que des minuscules, des chiffres et des traits d’union, comme rue-des-erables.",
    slug_taken: "Un autre cabinet a, ou avait, cette adresse. Choisissez-en une autre.",
    zone_unknown: "Choisissez un fuseau dans la liste.",
    zone_sure: "Cochez cette case une fois que vous avez lu ce qui change.",
    accent_invalid: "Entrez six chiffres de 0 à 9 et de A à F, comme #2D5F7B.",
  },
};
