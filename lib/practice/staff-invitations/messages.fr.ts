import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  title: "Se joindre à {practice}",
  lead: "Choisissez un mot de passe pour {email}. Vous vous connecterez avec les deux.",
  firstName: "Prénom",
  lastName: "Nom",
  password: "Mot de passe",
  passwordHint: "Au moins 12 caractères. Plusieurs mots à la suite se retiennent mieux.",
  accept: "Accepter l’invitation",
  accepting: "Acceptation",
  overTitle: "Cette invitation ne fonctionne plus",
  overText:
    "Elle a peut-être été acceptée ou annulée, ou l’adresse est incomplète. Si vous l’avez acceptée, connectez-vous.",
  expiredTitle: "Cette invitation a expiré",
  expiredText:
    "Un lien d’invitation fonctionne pendant 7 jours, et seul le plus récent est valide. Nous pouvons en envoyer un nouveau à la même adresse.",
  sendFresh: "Envoyer un nouveau lien",
  sending: "Envoi",
  sentFresh: "Si l’invitation est toujours valide, nous avons envoyé un nouveau lien.",
  welcome: "Bienvenue. Connectez-vous avec votre courriel et le mot de passe que vous venez de choisir.",
  errors: {
    link_used: "Cette invitation ne fonctionne plus. Demandez-en une autre au cabinet.",
    link_expired: "Cette invitation a expiré. Demandez un nouveau lien.",
    address_taken:
      "Cette adresse a déjà un compte du personnel sur Anteroom, et une adresse ne sert qu’à un seul cabinet. Rien n’a été modifié. Demandez au cabinet de vous inviter à une autre adresse.",
  },
};
