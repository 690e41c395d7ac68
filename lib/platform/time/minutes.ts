import type { Locale } from "@/lib/platform/i18n/locales";

/** No-break space: a number stays with its unit. */
export const NB = "\u00a0";

/** Minutes of the day: "09:05", « 9 h 05 ». Apart from the other formats, whose zone data no browser should load. */
export function formatMinutes(minutes: number, locale: Locale): string {
  const hour = Math.floor(minutes / 60);
  const minute = twoDigits(minutes % 60);
  if (locale === "en") return `${twoDigits(hour)}:${minute}`;
  return minute === "00" ? `${hour}${NB}h` : `${hour}${NB}h${NB}${minute}`;
}

export function twoDigits(n: number): string {
  return String(n).padStart(2, "0");
}

/** Returns minutes of the day as forms and addresses carry them: "09:05". */
export function clockOf(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
