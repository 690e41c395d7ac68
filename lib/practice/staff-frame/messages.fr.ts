import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  nav: "Navigation principale",
  phoneNav: "Navigation principale, au pied",
  dashboard: "Tableau de bord",
  calendar: "Calendrier",
  clients: "Clients",
  settings: "Réglages",
  url: "Adresse de réservation en ligne",
  copy: "Copier",
  copyUrl: "Copier l’adresse de réservation en ligne",
  copied: "Copié",
  toasts: "Avis",
  waiting: "{n, plural, one {# prospect attend} other {# prospects attendent}}",
  role: { owner: "Propriétaire", admin: "Administration", therapist: "Thérapeute", frontdesk: "Accueil" },
};
