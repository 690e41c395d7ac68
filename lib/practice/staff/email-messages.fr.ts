import type { en } from "./email-messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  labels: {
    invite: "Invitation du personnel",
  },
  invite: {
    subject: "{practice} vous invite sur Anteroom",
    title: "Invitation à vous joindre au cabinet",
    intro:
      "{practice} vous invite à vous joindre à son personnel. Votre rôle\u00a0: {role}. Ouvrez la page ci-dessous et choisissez un mot de passe pour vous connecter.",
    role: { owner: "propriétaire", admin: "administration", therapist: "thérapeute", frontdesk: "réception" },
    button: "Accepter l’invitation",
    expires: "Le lien fonctionne pendant 7 jours, une seule fois. Un lien plus récent le remplace.",
    ignore: "Si vous ne connaissez pas {practice}, ignorez ce courriel.",
  },
};
