import type { en } from "./messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  title: "Vos connexions",
  lead: "Votre connexion prend fin après {minutes}\u00a0minutes d’inactivité, et au plus tard après 12\u00a0heures. Si vous ne reconnaissez pas un appareil, déconnectez-le et changez votre mot de passe.",
  name: "{browser} sur {system}",
  browser: {
    edge: "Edge",
    opera: "Opera",
    samsung: "Samsung Internet",
    firefox: "Firefox",
    chrome: "Chrome",
    safari: "Safari",
    other: "Un navigateur",
  },
  system: {
    iphone: "iPhone",
    ipad: "iPad",
    android: "Android",
    chromebook: "Chromebook",
    windows: "Windows",
    mac: "Mac",
    linux: "Linux",
    other: "un autre appareil",
  },
  here: "Cet appareil",
  seen: "{minutes, plural, =0 {Active en ce moment} one {Utilisée il y a une minute} other {Utilisée il y a # minutes}}",
  since: "Connexion du {when}",
  end: "Déconnecter",
  endNamed: "Déconnecter {device}",
  endOthers: "Déconnecter tous les autres appareils",
  busy: "Déconnexion en cours",
  alone: "Vous n’avez aucune autre connexion.",
  ended: "C’est fait. Il faudra se connecter de nouveau sur cet appareil.",
};
