import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  reason: {
    skipped: "L’horloge saute cette heure ce jour-là.",
    past: "Elle est passée.",
    notice: "Elle vient avant le préavis minimal de {n, plural, one {# heure} other {# heures}}.",
    online_off: "La réservation en ligne est désactivée.",
    not_open_yet: "La réservation ouvre le {date}.",
    too_far: "Elle est trop loin\u00a0: le {date} est le dernier jour réservable aujourd’hui.",
    too_far_until: "Elle est trop loin\u00a0: la réservation est ouverte jusqu’au {date}.",
    closed_day: "Le cabinet ou le thérapeute est fermé\u00a0: {names}.",
    full_day: "La journée compte autant de séances qu’elle le peut ({n}).",
    outside_hours: "Elle est en dehors des heures d’ouverture.",
    over_hours: "La séance dépasserait les heures d’ouverture.",
    off_grid: "Aucune séance ne débute à cette heure (voir Début des séances).",
    session: "Une séance est réservée à {time}.",
    buffer: "Trop près de ce qui est à {time}\u00a0: les marges ou la pause entre les deux se toucheraient.",
    time_off: "Congé, du {from} au {until}.",
    session_cap:
      "La limite de séances est atteinte\u00a0: au plus {n, plural, one {# séance} other {# séances}} à venir par client.",
    not_given: "Le thérapeute n’offre pas ce service.",
    new_only: "Le service est pour les nouveaux clients.",
    existing_only: "Le service est pour les clients existants.",
  },
};
