import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { formatDayYear } from "@/lib/platform/time/format";
import { formatMinutes } from "@/lib/platform/time/minutes";
import { dateOf, dayNumber, type LocalDate } from "@/lib/scheduling/dates";
import { DAY, MINUTE } from "@/lib/scheduling/units";
import { closingAt, openingAt } from "@/lib/scheduling/zones";
import { timeOffMessages } from "./messages";

/** Time off in wall time. Without times of day, it covers whole days, the last one included. */
export type TimeOffPeriod = { from: LocalDate; fromTime: number | null; until: LocalDate; untilTime: number | null };

/** Wall times "YYYY-MM-DDTHH:MM", the end excluded. */
export type TimeOffWall = { wallStart: string; wallEnd: string };

/** Returns the instants (ms) of a time off, and its wall times. */
export function timeOffBounds(zone: string, { from, fromTime, until, untilTime }: TimeOffPeriod) {
  const start = dayNumber(from) * DAY + (fromTime ?? 0) * MINUTE;
  const end = dayNumber(until) * DAY + (untilTime ?? 1440) * MINUTE;
  const wall = (ms: number) => new Date(ms).toISOString().slice(0, 16);
  return { startsAt: openingAt(zone, start), endsAt: closingAt(zone, end), wallStart: wall(start), wallEnd: wall(end) };
}

const minuteOf = (wall: string) => Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));

/** Returns the period of stored wall times. */
export function periodOf({ wallStart, wallEnd }: TimeOffWall): TimeOffPeriod {
  const [start, end] = [minuteOf(wallStart), minuteOf(wallEnd)];
  // The end is excluded: an end at 0:00 belongs to the day before.
  const until = end === 0 ? dateOf(dayNumber(wallEnd.slice(0, 10)) - 1) : wallEnd.slice(0, 10);
  return { from: wallStart.slice(0, 10), fromTime: start || null, until, untilTime: end || null };
}

/** Describes a time off by its wall times, which are authoritative. */
export function timeOffWords(wall: TimeOffWall, locale: Locale): string {
  const t = translator(locale, timeOffMessages);
  const { fromTime, untilTime, ...dates } = periodOf(wall);
  const [from, until] = [formatDayYear(dates.from, locale), formatDayYear(dates.until, locale)];
  const times = {
    fromTime: formatMinutes(fromTime ?? 0, locale),
    untilTime: formatMinutes(untilTime ?? 1440, locale),
  };
  const whole = fromTime === null && untilTime === null;
  if (dates.from === dates.until) return whole ? t("wholeDay", { day: from }) : t("hoursOneDay", { from, ...times });
  return whole ? t("wholeDays", { from, until }) : t("hours", { from, until, ...times });
}
