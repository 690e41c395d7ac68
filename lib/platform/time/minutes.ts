import type { Locale } from "@/lib/platform/i18n/locales";

/** No-break space: keeps a number with its unit. */
export const NB = "\u00a0";

/**
 * Formats minutes of the day: "9:05 am", « 9 h 05 »; 1440, the end of a day, is "midnight". Separate from the other
 * formats, whose zone data browsers should not load.
 */
export function formatMinutes(minutes: number, locale: Locale): string {
  if (locale === "en") return minutes === 1440 ? "midnight" : `${digits(minutes)} ${halfOf(minutes)}`;
  const [hour, minute] = [Math.floor(minutes / 60), twoDigits(minutes % 60)];
  return minute === "00" ? `${hour}${NB}h` : `${hour}${NB}h${NB}${minute}`;
}

/** Formats a whole hour of a ruler: "9 am", « 9 h ». */
export function formatHour(minutes: number, locale: Locale): string {
  return formatMinutes(minutes, locale).replace(":00", "");
}

/** Formats two minutes of a day: "1:00–1:50 pm", "11:30 am–12:20 pm", « 13 h–13 h 50 ». */
export function formatMinutesRange(from: number, until: number, locale: Locale): string {
  const short = locale === "en" && from < until && until < 1440 && halfOf(from) === halfOf(until);
  return `${short ? digits(from) : formatMinutes(from, locale)}–${formatMinutes(until, locale)}`;
}

function digits(minutes: number): string {
  return `${Math.floor(minutes / 60) % 12 || 12}:${twoDigits(minutes % 60)}`;
}

function halfOf(minutes: number): "am" | "pm" {
  return minutes % 1440 < 720 ? "am" : "pm";
}

export function twoDigits(n: number): string {
  return String(n).padStart(2, "0");
}

/** Formats minutes of the day for forms and URLs: "09:05". */
export function clockOf(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
