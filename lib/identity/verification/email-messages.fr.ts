import type { en } from "./email-messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  labels: {
    verify: "Lien pour vérifier le courriel",
  },
  verify: {
    subject: "Veuillez vérifier votre adresse courriel",
    title: "Veuillez vérifier votre adresse courriel",
    intro: "Vous avez créé un compte chez {practice} avec cette adresse. Veuillez confirmer qu’elle est à vous.",
    introStaff: "{practice} vous a créé un compte avec cette adresse. Veuillez confirmer qu’elle est à vous.",
    existing:
      "Vous avez déjà un compte chez {practice} avec cette adresse. Après la vérification, la séance que vous venez de réserver y sera transférée. Connectez-vous-y comme d’habitude.",
    code: "Entrez ce code dans la page qui le demande\u00a0:",
    link: "Cette page est fermée? Utilisez plutôt ce bouton.",
    button: "Vérifier mon courriel",
    expires:
      "Le code et le lien sont valables 24\u00a0heures. Vous pouvez en demander de nouveaux depuis Votre compte.",
    booked: "Votre séance est réservée",
    requested: "Votre demande",
    staysRequested:
      "Veuillez vérifier votre courriel d’ici une journée pour que nous puissions vous garder cette heure. Tant que votre courriel n’est pas vérifié, votre compte ne peut avoir qu’une seule séance.",
    stays:
      "Veuillez vérifier votre courriel d’ici une journée pour que nous puissions vous garder cette heure. Tant que votre courriel n’est pas vérifié, votre compte ne peut avoir qu’une seule séance réservée.",
    sentTo: "Ce courriel est destiné à {name}, à l’adresse {email}.",
    ignore:
      "Si vous n’avez pas créé ce compte, ignorez ce courriel. Votre adresse a sans doute été saisie par erreur, et personne ne peut voir vos renseignements.",
  },
};
