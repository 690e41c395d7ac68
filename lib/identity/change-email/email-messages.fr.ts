import type { en } from "./email-messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  labels: {
    change_email: "Lien pour prouver une autre adresse courriel",
    email_changed: "Avis qu’une adresse courriel a été changée",
  },
  changeEmail: {
    title: "Confirmez votre nouvelle adresse courriel",
    intro:
      "Une personne connectée à un compte chez {practice} souhaite utiliser cette adresse. Si c’était vous, ouvrez la page ci-dessous et appuyez sur Confirmer. D’ici là, rien ne change.",
    button: "Confirmer cette adresse",
    expires: "Le lien fonctionne pendant 24\u00a0heures, une seule fois. Un lien plus récent le remplace.",
    ignore:
      "Si ce n’était pas vous, ignorez ce courriel\u00a0: quelqu’un a saisi votre adresse par erreur, et rien ne se passe.",
    takenTitle: "Cette adresse a déjà un compte",
    taken:
      "Quelqu’un a voulu utiliser cette adresse pour un autre compte chez {practice}. Elle y a déjà un compte\u00a0: rien ne change. Si c’était vous, connectez-vous au compte que vous avez.",
  },
  emailChanged: {
    title: "Votre adresse courriel a été changée",
    intro:
      "Le compte chez {practice} auquel vous vous connectiez avec cette adresse en a maintenant une autre. Les courriels au sujet de vos séances y sont envoyés.",
    yours: "Si c’était vous, vous n’avez rien à faire.",
    button: "Ce n’était pas moi",
    notYours:
      "Sinon, appuyez sur le bouton d’ici 7\u00a0jours\u00a0: le compte retrouve cette adresse, tout le monde est déconnecté, et vous choisissez un nouveau mot de passe.",
  },
};
