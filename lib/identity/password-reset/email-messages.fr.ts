import type { en } from "./email-messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  labels: {
    reset: "Lien pour choisir un nouveau mot de passe",
    reset_staff: "Lien pour choisir un nouveau mot de passe, au personnel",
  },
  reset: {
    subject: "Choisissez un nouveau mot de passe",
    title: "Choisissez un nouveau mot de passe",
    intro:
      "Nous avons reçu une demande de nouveau mot de passe pour votre compte chez {practice}. Si elle vient de vous, ouvrez la page ci-dessous.",
    button: "Choisir un nouveau mot de passe",
    expires: "Le lien fonctionne pendant 30\u00a0minutes, une seule fois. Un lien plus récent le remplace.",
    ignore: "Sinon, ignorez ce courriel. Votre mot de passe reste le même.",
  },
};
