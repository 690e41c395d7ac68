import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  nav: "Navigation principale",
  phoneNav: "Navigation principale, au bas de l’écran",
  dashboard: "Tableau de bord",
  calendar: "Calendrier",
  clients: "Clients",
  organization: "Organisation",
  settings: "Paramètres",
  url: "Adresse de réservation en ligne",
  copy: "Copier",
  copyUrl: "Copier l’adresse de réservation en ligne",
  copied: "Copié",
  toasts: "Avis",
  waiting: "{n, plural, one {# prospect à traiter} other {# prospects à traiter}}",
  role: { owner: "Propriétaire", admin: "Administration", therapist: "Thérapeute", frontdesk: "Réception" },
};
