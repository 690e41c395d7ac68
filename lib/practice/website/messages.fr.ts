import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  title: "Partage",
  lead: "Amenez les visiteurs de votre site Web à votre page de réservation.",
  openBooking: "Ouvrir la page de réservation",
  bookSession: "Réserver une séance",
  pictureLine: "Réservez une séance en ligne",
  frameTitle: "Réserver une séance – {practice}",

  url: {
    title: "Adresse de réservation en ligne",
    about:
      "L’adresse de votre page de réservation, pour votre signature de courriel, les répertoires ou vos cartes professionnelles.",
    copy: "Copier",
    copyLabel: "Copier l’adresse de réservation en ligne",
    copied: "Copié",
    qr: "Code QR de l’adresse de réservation en ligne",
    qrAbout: "Pour l’imprimé\u00a0: le balayer avec un téléphone ouvre votre page de réservation.",
    svg: "Télécharger en SVG",
    png: "Télécharger en PNG",
  },
  website: {
    title: "Sur votre site Web",
    about:
      "Choisissez ce qu’il faut montrer, copiez le code et collez-le à l’endroit voulu. Il ne dépose aucun témoin et ne suit personne.",
    kind: "Ce qu’il faut montrer",
    frame: "Les heures libres",
    button: "Un bouton",
    link: "Un lien",
    therapist: "Thérapeute",
    allTherapists: "Tous les thérapeutes",
    service: "Service",
    allServices: "Tous les services",
    language: "Langue",
    auto: "Celle de la page Web",
    autoHint: "Si la page Web n’indique pas sa langue, celle du cabinet est utilisée.",
    colour: "Couleur du bouton",
    practiceColour: "Celle du cabinet",
    websiteColour: "Celle du site Web",
    colourHint: "La couleur actuelle du cabinet\u00a0: si vous la changez, copiez le code de nouveau.",
    show: "Mettre le code à jour",
    script: "Avec un script",
    scriptAbout:
      "Recommandé\u00a0: la hauteur s’ajuste à ce qui est montré, la langue et la couleur suivent les vôtres.",
    plain: "Sans script",
    plainAbout:
      "Pour les outils de création de sites qui retirent les scripts. La hauteur est fixe et le contenu défile.",
    linkCode: "Le lien",
    address: "Adresse du cadre",
    addressAbout: "Pour les outils de création de sites qui demandent une adresse au lieu d’un code.",
    see: "Aperçu du cadre",
    copy: "Copier",
    copyLabel: "Copier\u00a0: {what}",
    copied: "Copié",
    noWebsite: "Aucun site Web ne peut encore montrer les heures",
    noWebsiteAbout:
      "Ajoutez le vôtre sous «\u00a0Sites Web qui peuvent montrer les heures\u00a0», sinon le cadre y restera vide.",
  },
  steps: {
    title: "Étape par étape",
    wordpress: {
      name: "WordPress",
      one: "Ouvrez la page dans l’éditeur, choisissez +, puis HTML personnalisé.",
      two: "Collez le code avec la balise de script.",
      three: "Prévisualisez, puis publiez. Si WordPress retire le script, collez plutôt le code sans script.",
    },
    squarespace: {
      name: "Squarespace",
      one: "Modifiez la page, choisissez Ajouter un bloc, puis Code.",
      two: "Laissez HTML choisi, effacez ce qui s’y trouve et collez le code avec la balise de script.",
      three:
        "Enregistrez. Si votre forfait n’a pas de bloc Code, ajoutez un bloc Bouton et donnez-lui comme lien votre adresse de réservation en ligne.",
    },
    wix: {
      name: "Wix",
      one: "Dans l’éditeur, choisissez Ajouter des éléments, Intégrer un code, puis Intégrer un site. (Intégrer du HTML mettrait autour du cadre une page de Wix, qui n’est pas sur votre liste.)",
      two: "Choisissez Saisir l’adresse du site et collez l’adresse du cadre. Donnez-lui environ 760 pixels de hauteur.",
      three:
        "Pour un bouton, ajoutez-en un de Wix et liez-le à votre adresse de réservation en ligne. Publiez ensuite.",
    },
  },
  websites: {
    title: "Sites Web qui peuvent montrer les heures",
    about: "Les navigateurs refusent le cadre sur tout autre site. Un bouton ou un lien fonctionne partout.",
    none: "Aucun pour l’instant.",
    origin: "Adresse de votre site Web",
    originHint:
      "Telle qu’elle paraît dans la barre d’adresse, jusqu’à la première barre oblique simple\u00a0: https://www.exemple.com. Si le site s’ouvre avec et sans www, ajoutez les deux.",
    add: "Ajouter",
    busy: "Enregistrement",
    remove: "Retirer",
    removeLabel: "Retirer {website}",
  },
  errors: {
    website_invalid: "Entrez l’adresse d’un site Web, p. ex. https://www.exemple.com.",
    website_https: "L’adresse doit commencer par https://. Ce qui passe par http peut être modifié en chemin.",
    website_path: "Entrez seulement le début de l’adresse, p. ex. https://www.exemple.com, sans ce qui suit.",
    website_known: "Ce site Web est déjà sur la liste.",
    websites_full: "La liste est pleine. Retirez d’abord un site Web.",
    not_found: "Ce site Web n’est plus sur la liste.",
  },
};
