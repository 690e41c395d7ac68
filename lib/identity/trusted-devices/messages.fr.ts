import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  trust: "Faire confiance à cet appareil pendant {days}\u00a0jours",
  trustDetail:
    "Nous n’y demanderons plus de code, seulement votre mot de passe. Ne cochez pas sur un ordinateur partagé.",
  title: "Appareils de confiance",
  about:
    "Votre mot de passe suffit pour vous connecter sur ces appareils. Changer de mot de passe ou modifier la validation en deux étapes y met fin partout.",
  here: "Cet appareil",
  until: "De confiance jusqu’au {date}",
  end: "Retirer la confiance",
  endNamed: "Retirer la confiance\u00a0: {device}",
  busy: "Un instant",
  ended: "C’est fait. Un code sera de nouveau demandé sur cet appareil.",
};
