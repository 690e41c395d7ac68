import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  title: "Se joindre à {practice}",
  lead: "Choisissez un mot de passe pour {email}. Vous vous connecterez avec les deux.",
  firstName: "Prénom",
  lastName: "Nom",
  password: "Mot de passe",
  passwordHint: "Au moins 12 caractères. Plusieurs mots ensemble se retiennent le mieux.",
  accept: "Accepter l’invitation",
  accepting: "Acceptation",
  overTitle: "Cette invitation ne fonctionne plus",
  overText:
    "Elle a été acceptée ou retirée, ou le lien a été coupé en chemin. Si vous l’avez acceptée, connectez-vous.",
  expiredTitle: "Cette invitation est trop ancienne",
  expiredText:
    "Un lien fonctionne 7 jours, et seul le plus récent fonctionne. Nous pouvons en envoyer un nouveau à la même adresse.",
  sendFresh: "Envoyer un nouveau lien",
  sending: "Envoi",
  sentFresh: "Si l’invitation tient toujours, un nouveau lien est en route.",
  welcome: "Bienvenue. Connectez-vous avec votre adresse et le mot de passe que vous venez de choisir.",
  errors: {
    link_used: "Cette invitation ne fonctionne plus. Demandez-en une autre au cabinet.",
    link_expired: "Cette invitation est trop ancienne. Faites envoyer un nouveau lien.",
    address_taken:
      "Cette adresse se connecte déjà à Anteroom, et ne vaut que pour un cabinet à la fois. Rien n’a été modifié. Demandez au cabinet d’inviter une autre de vos adresses.",
  },
};
