/** Parses and formats hours. Separate from the rules, whose zone data browsers should not load. */
import type { Locale } from "@/lib/platform/i18n/locales";
import type { Interval } from "@/lib/scheduling/intervals";
import { formatMinutesRange } from "./minutes";

/** A time as typed. `loose`: nothing tells whether "5" means 5 am or 5 pm. */
type Typed = { minutes: number; half: "am" | "pm" | null; loose: boolean };

const NOON = 720;
const DAY = 1440;
/** No practice opens earlier: "1-5" typed without am or pm is a doubtful 1:00 am. */
const DAWN = 360;

const NOON_WORDS = ["noon", "midday", "midi"];
const MIDNIGHT_WORDS = ["midnight", "minuit"];
const AM = /(?:a\.? ?m\.?|in the morning|du matin)$/;
const PM = /(?:p\.? ?m\.?|in the afternoon|in the evening|de l['’]apr[eè]s midi|du soir)$/;
const DIGITS = /^(\d{1,2}|\d{2}(?=\d{2}$))(?:( ?(?:h|heures?) ?)(\d{2})?(?: ?min)?|[ ]?[:.] ?(\d{2})|(\d{2}))?$/;
const BETWEEN = / ?[-\u2010-\u2015\u2212] ?| (?:to|till?|until|à|jusqu['’]à) /;

/**
 * Parses a time of day as people type it: "9", "9:30", "9.30", "0930", "9 am", "9:30 p.m.", « 9 h », « 9 h 30 », "noon",
 * « minuit », up to 24:00, to minutes of the day; null for anything else. Without am or pm, the clock has 24 hours.
 */
export function parseTime(text: string): number | null {
  return readTime(simple(text))?.minutes ?? null;
}

export type HoursError = "hours_invalid" | "hours_reversed" | "hours_overlap" | "hours_overnight" | "hours_afternoon";

/**
 * Parses "9:00-12:00, 1-5 pm" as people type it, and sorts it; empty text is a day without hours. Two errors come with a
 * `reading`: hours_afternoon ("9-5") with what was probably meant, hours_overnight ("22:00-2:00") with its parts before
 * and after midnight.
 */
export function parseHours(text: string): Interval[] | { error: HoursError; reading: Interval[] } {
  const hours: Interval[] = [];
  let doubtful = false;
  for (const part of simple(text).split(/[,;&]| (?:and|et) /)) {
    const range = part.trim().replace(/^(?:from|de) /, "");
    if (range === "") continue;
    const [from, to, ...more] = range.split(BETWEEN).map(readTime);
    if (!from || !to || more.length > 0) return { error: "hours_invalid", reading: [] };
    const [reading, sure] = readRange(from, to, doubtful ? hours.at(-1)!.to : 0);
    if (reading.from === reading.to) return { error: "hours_reversed", reading: [] };
    if (reading.from > reading.to) {
      const [evening, night] = [
        { from: reading.from, to: DAY },
        { from: 0, to: reading.to },
      ];
      return { error: "hours_overnight", reading: [evening, night] };
    }
    doubtful ||= !sure;
    hours.push(reading);
  }
  hours.sort((a, b) => a.from - b.from);
  if (hours.some(({ from }, i) => i > 0 && from < hours[i - 1]!.to)) return { error: "hours_overlap", reading: [] };
  return doubtful ? { error: "hours_afternoon", reading: hours } : hours;
}

/** Formats hours as "9:00 am–12:00 pm, 1:00–5:00 pm", which parseHours accepts. */
export function formatHours(hours: readonly Interval[], locale: Locale): string {
  return hours.map(({ from, to }) => formatMinutesRange(from, to, locale)).join(", ");
}

function simple(text: string): string {
  const spaced = text
    .toLowerCase()
    .replace(/\s*\n\s*/g, ",")
    .replace(/\s+/g, " ");
  return spaced.trim().replaceAll("après-midi", "après midi");
}

function readTime(text: string): Typed | null {
  const half = AM.test(text) ? "am" : PM.test(text) ? "pm" : null;
  const bare = text.replace(AM, "").replace(PM, "").trim();
  const named = NOON_WORDS.includes(bare) ? NOON : MIDNIGHT_WORDS.includes(bare) ? DAY : null;
  if (named !== null) return half ? null : { minutes: named, half: "pm", loose: false };
  const [, hour, h, ...rest] = DIGITS.exec(bare) ?? [];
  const [n, minute] = [Number(hour), Number(rest.find(Boolean) ?? 0)];
  if (hour === undefined || minute > 59 || n * 60 + minute > DAY) return null;
  if (half === null) return { minutes: n * 60 + minute, half, loose: !h && n > 0 && n <= 12 && !hour.startsWith("0") };
  if ((half === "am" && n > 12) || (half === "pm" && (n === 0 || n === 24))) return null;
  return { minutes: (half === "pm" && n < 12 ? n + 12 : half === "am" ? n % 12 : n) * 60 + minute, half, loose: false };
}

/** Reads a range, whose one am or pm may serve both times ("1-5 pm", "9am-5"); and whether it can only mean that. */
function readRange(from: Typed, to: Typed, earliest: number): [Interval, boolean] {
  const start = from.minutes === DAY ? 0 : from.minutes;
  const end = to.minutes === 0 ? DAY : to.minutes;
  if (from.loose && to.half) {
    const latest = [later(start), start % NOON, start].find((minutes) => minutes < end) ?? start;
    return [{ from: latest, to: end }, true];
  }
  if (from.half && to.loose) return [{ from: start, to: end <= start && later(end) > start ? later(end) : end }, true];
  if (from.loose && to.loose && start < end && (start < DAWN || start < earliest) && later(start) < later(end)) {
    return [{ from: later(start), to: later(end) }, false];
  }
  if (start >= end && !to.half && later(end) > start) return [{ from: start, to: later(end) }, false];
  return [{ from: start, to: end }, true];
}

/** The same digits in the afternoon; a time after noon is itself. */
function later(minutes: number): number {
  return minutes < NOON ? minutes + NOON : minutes;
}
