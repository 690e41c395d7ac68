import type { en } from "./email-messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  labels: {
    change_email: "Lien pour confirmer une nouvelle adresse courriel",
    email_changed: "Avis qu’une adresse courriel a été changée",
  },
  changeEmail: {
    title: "Confirmez votre nouvelle adresse courriel",
    intro:
      "Nous avons reçu une demande pour utiliser cette adresse avec un compte chez {practice}. Si elle vient de vous, ouvrez la page ci-dessous et appuyez sur Confirmer. D’ici là, rien ne change.",
    button: "Confirmer cette adresse",
    expires: "Le lien fonctionne pendant 24\u00a0heures, une seule fois. Un lien plus récent le remplace.",
    ignore: "Sinon, ignorez ce courriel. Votre adresse a sans doute été saisie par erreur, et rien ne changera.",
    takenTitle: "Cette adresse a déjà un compte",
    taken:
      "Nous avons reçu une demande pour utiliser cette adresse avec un autre compte chez {practice}. Elle y a déjà un compte\u00a0: rien n’a changé. Si la demande vient de vous, connectez-vous à ce compte.",
  },
  emailChanged: {
    title: "Votre adresse courriel a été changée",
    intro:
      "Votre compte chez {practice} utilise maintenant une autre adresse courriel. Les courriels au sujet de vos séances y seront envoyés.",
    yours: "Si ce changement vient de vous, vous n’avez rien à faire.",
    button: "Ce n’était pas moi",
    notYours:
      "Sinon, appuyez sur le bouton d’ici 7\u00a0jours\u00a0: le compte retrouve cette adresse, toutes les connexions prennent fin, et vous choisissez un nouveau mot de passe.",
  },
};
