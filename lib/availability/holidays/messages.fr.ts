import { fr as displaced } from "@/lib/availability/displaced/messages.fr";
import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  title: "Jours fériés",
  about:
    "Des jours sans disponibilité, chaque année. Cochez un jour férié une seule fois\u00a0: sa date se met à jour d’année en année.",
  none: "Aucun jour férié n’est coché.",
  change: "Cocher des jours fériés",
  next: "{name}\u00a0: {date}",
  country: "Pays",
  region: "Province, territoire ou État",
  wholeCountry: "Tout le pays",
  show: "Voir ses jours fériés",
  closes: "Qui est en congé",
  practice: "Tout le cabinet",
  tickAll: "Cocher tous les jours fériés légaux",
  statutory: "Jours fériés légaux ici",
  other: "Autres jours",
  dates: "{first}, puis {second}",
  closedAlready: "Tout le cabinet est fermé",
  save: "Enregistrer",
  busy: "Enregistrement",
  saved: "Enregistré. Les jours cochés sont fermés dans le calendrier et sur la page de réservation.",
  source:
    "Dates du paquet libre date-holidays, en partie d’après Wikipédia (CC BY). Vérifiez celles qui comptent pour vous.",
  unknown: "Nous n’avons pas de jours fériés pour ce lieu.",
  errors: {
    ...displaced.errors,
  },
};
