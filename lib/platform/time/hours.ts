/** Parses and formats hours. Separate from the rules, whose zone data browsers should not load. */
import type { Locale } from "@/lib/platform/i18n/locales";
import type { Interval } from "@/lib/scheduling/intervals";
import { formatMinutes } from "./minutes";

/** Parses "9", "9:05", "09:05", « 9 h », « 9 h 05 », up to 24:00, to minutes of the day; null for anything else. */
export function parseTime(text: string): number | null {
  const [, hour, minute] = text.trim().match(/^(\d{1,2})(?:\s*[:hH]\s*(\d{2})?)?$/) ?? [];
  const minutes = Number(hour) * 60 + Number(minute ?? 0);
  return hour === undefined || Number(minute ?? 0) > 59 || minutes > 1440 ? null : minutes;
}

export type HoursError = "hours_invalid" | "hours_reversed" | "hours_overlap";

/** Parses "9:00-12:00, 13:00-17:00" as people type it, and sorts it; empty text is a day without hours. */
export function parseHours(text: string): Interval[] | HoursError {
  const hours: Interval[] = [];
  for (const part of text.split(/[,;\n]/).filter((one) => one.trim() !== "")) {
    const [from, to, ...more] = part.split(/\s*[-\u2010-\u2015]\s*|\s+(?:to|à)\s+/).map(parseTime);
    if (from == null || to == null || more.length > 0) return "hours_invalid";
    if (from >= to) return "hours_reversed";
    hours.push({ from, to });
  }
  hours.sort((a, b) => a.from - b.from);
  return hours.some(({ from }, i) => i > 0 && from < hours[i - 1]!.to) ? "hours_overlap" : hours;
}

/** Formats hours as "09:00–12:00, 13:00–17:00", which parseHours accepts. */
export function formatHours(hours: readonly Interval[], locale: Locale): string {
  return hours.map(({ from, to }) => `${formatMinutes(from, locale)}–${formatMinutes(to, locale)}`).join(", ");
}
