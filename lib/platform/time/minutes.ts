import type { Locale } from "@/lib/platform/i18n/locales";

/** No-break space: keeps a number with its unit. */
export const NB = "\u00a0";

/**
 * Formats minutes of the day: "09:05", « 9 h 05 ». Separate from the other formats, whose zone data browsers should not
 * load.
 */
export function formatMinutes(minutes: number, locale: Locale): string {
  const hour = Math.floor(minutes / 60);
  const minute = twoDigits(minutes % 60);
  if (locale === "en") return `${twoDigits(hour)}:${minute}`;
  return minute === "00" ? `${hour}${NB}h` : `${hour}${NB}h${NB}${minute}`;
}

export function twoDigits(n: number): string {
  return String(n).padStart(2, "0");
}

/** Formats minutes of the day for forms and URLs: "09:05". */
export function clockOf(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
