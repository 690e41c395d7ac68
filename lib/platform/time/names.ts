/**
 * Names of dates and places, written by hand: Intl's differ between releases of Node and of browsers, and a page
 * rendered on the server must read the same in the browser.
 */
import type { Locale } from "@/lib/platform/i18n/locales";

/** By ISO weekday minus one: Monday first. */
export const WEEKDAYS: Record<Locale, readonly string[]> = {
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  fr: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
};

export const SHORT_WEEKDAYS: Record<Locale, readonly string[]> = {
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  fr: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
};

export const MONTHS: Record<Locale, readonly string[]> = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  fr: [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
  ],
};

export const SHORT_MONTHS: Record<Locale, readonly string[]> = {
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  fr: ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc."],
};

/** Cities that are spelled differently from the last part of their zone's name. */
const CITIES: Record<Locale, Readonly<Record<string, string>>> = {
  en: { St_Johns: "St. John’s", Sao_Paulo: "São Paulo" },
  fr: {
    Algiers: "Alger",
    Athens: "Athènes",
    Beirut: "Beyrouth",
    Brussels: "Bruxelles",
    Bucharest: "Bucarest",
    Cairo: "Le Caire",
    Copenhagen: "Copenhague",
    Dubai: "Dubaï",
    Havana: "La Havane",
    Jerusalem: "Jérusalem",
    Kathmandu: "Katmandou",
    Lisbon: "Lisbonne",
    London: "Londres",
    Mexico_City: "Mexico",
    Montreal: "Montréal",
    Moscow: "Moscou",
    Reunion: "La Réunion",
    Sao_Paulo: "São Paulo",
    Seoul: "Séoul",
    Singapore: "Singapour",
    St_Johns: "St. John’s",
    Vienna: "Vienne",
    Warsaw: "Varsovie",
  },
};

/** Returns the city that an IANA zone is named after; null for a mere offset, such as "UTC". */
export function cityOf(zone: string, locale: Locale): string | null {
  const parts = zone.split("/");
  const last = parts.at(-1)!;
  if (parts.length === 1 || parts[0] === "Etc") return null;
  return CITIES[locale][last] ?? last.replaceAll("_", " ");
}
