import type { en } from "./email-messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  labels: {
    invite: "Invitation à se joindre au personnel",
  },
  invite: {
    subject: "{practice} vous invite sur Anteroom",
    title: "Invitation à vous joindre au cabinet",
    intro:
      "{practice} vous demande de vous joindre à son personnel, à titre de\u00a0: {role}. Ouvrez la page ci-dessous et choisissez un mot de passe, puis vous pourrez vous connecter.",
    role: { owner: "propriétaire", admin: "administration", therapist: "thérapeute", frontdesk: "accueil" },
    button: "Accepter l’invitation",
    expires: "Le lien fonctionne 7 jours, et une seule fois. Un plus récent le remplace.",
    ignore: "Si vous ne connaissez pas {practice}, ignorez ce courriel\u00a0: il ne se passe rien.",
  },
};
