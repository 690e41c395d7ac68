import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  reason: {
    skipped: "On avance l’heure\u00a0: cette heure n’existe pas ce jour-là.",
    past: "Cette heure est passée.",
    notice: "Le préavis minimal est de {n, plural, one {# heure} other {# heures}}.",
    online_off: "La réservation en ligne est désactivée.",
    not_open_yet: "La réservation ouvre le {date}.",
    too_far: "C’est trop loin\u00a0: aujourd’hui, les clients peuvent réserver jusqu’au {date}.",
    too_far_until: "C’est trop loin\u00a0: la réservation est ouverte jusqu’au {date}.",
    closed_day: "Le cabinet est fermé, ou cette personne ne travaille pas\u00a0: {names}.",
    full_day: "La journée a déjà le maximum de séances ({n}).",
    outside_hours: "C’est en dehors des heures d’ouverture.",
    over_hours: "La séance finirait après les heures d’ouverture.",
    off_grid: "Aucune séance ne débute à cette heure (voir Début des séances).",
    session: "Une séance est réservée à {time}.",
    buffer: "Trop près de la réservation de {time}, à cause des marges ou des pauses.",
    time_off: "Congé, du {from} au {until}.",
    session_cap: "Le client a déjà le maximum de {n, plural, one {# séance} other {# séances}} à venir.",
    not_given: "Ce service n’est pas offert par ce ou cette thérapeute.",
    new_only: "Ce service est pour les nouveaux clients.",
    existing_only: "Ce service est pour les clients existants.",
  },
};
