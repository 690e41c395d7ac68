import type { en } from "./messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  summary: "{count, plural, one {Une réponse est à revoir} other {# réponses sont à revoir}}",
  whichDate: "De quelle date s’agit-il?",
  titleError: "Erreur\u00a0: ",
  afterLabel: "\u00a0: ",
  changedMeanwhile:
    "Quelqu’un d’autre a enregistré des changements entre-temps. Rien du vôtre n’est encore enregistré.",
  signInAgain: "Se connecter (dans un nouvel onglet)",
  choice: {
    question: "Que faut-il enregistrer?",
    now: "Ce qui s’y trouve maintenant",
    typed: "Ce que vous avez tapé",
    empty: "(vide)",
  },
  errors: {
    changed_meanwhile: "Quelqu’un d’autre a modifié ceci pendant que la page était ouverte chez vous.",
    choose_one: "Choisissez ce qu’il faut enregistrer.",
    required: "Veuillez remplir ce champ.",
    name_needed: "Entrez un prénom ou un nom. L’un des deux suffit.",
    too_long: "Ce texte est trop long. Raccourcissez-le à {n} caractères.",
    bad_characters:
      "Ce texte contient un caractère invisible. Effacez-le, puis tapez-le à la main au lieu de le coller.",
    email_invalid: "Entrez une adresse courriel, p. ex. nom@exemple.ca",
    phone_invalid: "Entrez un numéro de téléphone de 7 à 15 chiffres.",
    password_short: "Utilisez au moins 12 caractères. Celui-ci en compte {n}.",
    password_common:
      "Ce mot de passe est parmi les premiers qu’on essaierait, ou n’est guère plus qu’un nom ou une adresse. Trois ou quatre mots sans lien entre eux se retiennent bien et se devinent mal.",
    date_invalid: "Entrez une date avec les quatre chiffres de l’année, p. ex. 1990-04-23 ou 23 avril 1990.",
    date_unclear: "Cela peut vouloir dire le {first} ou le {second}. Choisissez la bonne date.",
    date_future: "Entrez une date passée.",
    password_wrong: "Ce n’est pas votre mot de passe actuel. Réessayez.",
    code_invalid: "Entrez le code à six chiffres du courriel.",
    code_wrong: "Ce code n’est pas le bon. Vérifiez-le, ou demandez un nouveau courriel.",
    number_range: "Entrez un nombre dans les limites indiquées.",
    image_none: "Choisissez d’abord une image.",
    image_large: "Ce fichier est trop volumineux. Choisissez-en un de 5\u00a0Mo au plus.",
    image_kind: "Ce fichier n’est pas une image PNG, JPEG ou WebP. Choisissez-en un autre.",
    image_broken: "Cette image ne s’ouvre pas. Enregistrez-la de nouveau en PNG ou en JPEG, puis réessayez.",
    image_sides: "Chaque côté doit avoir de 32 à 8\u00a0000 pixels. Choisissez une autre image.",
    image_pixels:
      "Cette image est trop détaillée pour être traitée. Enregistrez-la en plus petit, p. ex. 2\u00a0000 pixels de large, puis réessayez.",
    image_failed:
      "Cette image n’a pas pu être traitée pour l’instant. Réessayez, ou enregistrez-la d’abord en plus petit.",
    invalid: "Quelque chose ne va pas ici. Vérifiez vos réponses, puis réessayez.",
    not_found: "Cet élément n’existe plus. Rechargez la page.",
    signed_out:
      "Votre connexion a pris fin. Connectez-vous de nouveau, puis revenez à cette page\u00a0: ce que vous avez tapé est toujours là.",
    unavailable:
      "Le site ne peut pas répondre pour l’instant. Ce que vous avez tapé est toujours là\u00a0: réessayez dans une minute.",
    foreign_origin: "Ce formulaire ne vient pas de ce site. Ouvrez la page de nouveau et réessayez.",
    too_many: "Trop de tentatives. Attendez quelques minutes, puis réessayez.",
  },
};
