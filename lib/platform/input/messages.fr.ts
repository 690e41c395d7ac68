import type { en } from "./messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  summary: "{count, plural, one {Une réponse est à revoir} other {# réponses sont à revoir}}",
  errors: {
    required: "Veuillez remplir ce champ.",
    too_long: "Ce texte est trop long.",
    bad_characters: "Ce texte contient des caractères qui ne conviennent pas ici. Tapez-le de nouveau sans eux.",
    email_invalid: "Entrez une adresse courriel comme nom@exemple.ca",
    phone_invalid: "Entrez un numéro de téléphone de 7 à 15 chiffres.",
    password_short: "Utilisez au moins 12 caractères. Celui-ci en compte {n}.",
    date_invalid: "Entrez une date qui existe, comme 1990-04-23.",
    date_future: "Entrez une date passée.",
    password_wrong: "Ce n’est pas votre mot de passe actuel.",
    code_invalid: "Entrez les six chiffres du courriel.",
    code_wrong: "Ces chiffres ne fonctionnent pas. Vérifiez-les, ou faites envoyer un nouveau courriel.",
    number_range: "Entrez un nombre dans les limites indiquées.",
    image_none: "Choisissez d’abord une image.",
    image_large: "Ce fichier est trop volumineux. Choisissez-en un d’au plus 5\u00a0Mo.",
    image_kind: "Choisissez une image PNG, JPEG ou WebP. Ce fichier n’en est pas une, quoi qu’en dise son nom.",
    image_broken: "Cette image ne peut pas être lue. Enregistrez-la de nouveau en PNG ou en JPEG, puis réessayez.",
    image_sides: "Chaque côté doit avoir de 32 à 8\u00a0000 pixels.",
    invalid: "Quelque chose ne va pas ici. Vérifiez vos réponses, puis réessayez.",
    not_found: "Cet élément n’existe plus. Rechargez la page.",
    signed_out:
      "Votre session de travail est terminée. Connectez-vous de nouveau\u00a0: ce que vous avez tapé est toujours là.",
    foreign_origin:
      "Ce formulaire a été envoyé depuis une autre adresse que celle du site. Ouvrez la page de nouveau et réessayez.",
    too_many: "Trop de tentatives. Attendez quelques minutes, puis réessayez.",
  },
};
