import type { en } from "./messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  title: "Où vous êtes connecté",
  lead: "Une connexion prend fin d’elle-même après {minutes}\u00a0minutes sans activité, et au plus tard après douze heures. Si vous n’en reconnaissez pas une, déconnectez-la et changez votre mot de passe.",
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
  seen: "{minutes, plural, =0 {Utilisée en ce moment} one {Utilisée il y a une minute} other {Utilisée il y a # minutes}}",
  since: "Connexion du {when}",
  end: "Déconnecter",
  endNamed: "Déconnecter {device}",
  endOthers: "Déconnecter tous les autres appareils",
  busy: "Déconnexion en cours",
  alone: "Vous n’êtes connecté nulle part ailleurs.",
  ended: "C’est fait. Cet appareil devra se connecter de nouveau.",
};
