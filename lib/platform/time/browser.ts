/**
 * Formats times on the visitor's own clock, in the browser. By the browser's zone data, because ours is too large to be
 * sent; pages rendered on the server use `format`.
 */
import type { Locale } from "@/lib/platform/i18n/locales";
import { formatMinutes, NB } from "./minutes";

/** "9:00 pm", « 21 h », with a short weekday if it is not the day `date` ("YYYY-MM-DD"); null for an unknown zone. */
export function browserTime(zone: string, instant: number, date: string, locale: Locale): string | null {
  try {
    const parts = new Intl.DateTimeFormat("en-CA", {
      ...({ timeZone: zone, hourCycle: "h23" } as const),
      ...({ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" } as const),
    }).formatToParts(instant);
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? "";
    const time = formatMinutes(Number(part("hour")) * 60 + Number(part("minute")), locale);
    if (`${part("year")}-${part("month")}-${part("day")}` === date) return time;
    const weekday = new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: "short" }).format(instant);
    return `${weekday}${NB}${time}`;
  } catch {
    return null;
  }
}

/** "Paris" for "Europe/Paris". */
export function zoneCity(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}
