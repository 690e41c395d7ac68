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

/** Names that browsers still give to zones since renamed or joined to another, by the names in our lists. */
const ALIASES: Readonly<Record<string, string>> = {
  "America/Montreal": "America/Toronto",
  "Canada/Newfoundland": "America/St_Johns",
  "Canada/Atlantic": "America/Halifax",
  "Canada/Eastern": "America/Toronto",
  "Canada/Central": "America/Winnipeg",
  "Canada/Saskatchewan": "America/Regina",
  "Canada/Mountain": "America/Edmonton",
  "Canada/Pacific": "America/Vancouver",
  "Canada/Yukon": "America/Whitehorse",
  "US/Eastern": "America/New_York",
  "US/Central": "America/Chicago",
  "US/Mountain": "America/Denver",
  "US/Arizona": "America/Phoenix",
  "US/Pacific": "America/Los_Angeles",
  "US/Alaska": "America/Anchorage",
  "US/Hawaii": "Pacific/Honolulu",
  "America/Indianapolis": "America/Indiana/Indianapolis",
  "America/Louisville": "America/Kentucky/Louisville",
  "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Rangoon": "Asia/Yangon",
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
  "Europe/Kiev": "Europe/Kyiv",
};

/** Returns the zone that the browser is set to, by the name that our lists have for it. */
export function zoneOfBrowser(): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return ALIASES[zone] ?? zone;
}

/** "Paris" for "Europe/Paris". */
export function zoneCity(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}
