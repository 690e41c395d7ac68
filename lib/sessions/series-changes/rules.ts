/** Moving a session of a series and those that follow it: their new times and conflicts. Pure; instants in ms. */
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { keptOption, type LocationOption } from "@/lib/practice/locations/rules";
import { lengthOfSession, type Stretch } from "@/lib/sessions/reschedule/rules";
import { localDateAt, type LocalDate } from "@/lib/scheduling/dates";
import { MINUTE } from "@/lib/scheduling/units";
import { toInstants, toWall } from "@/lib/scheduling/zones";
import { seriesMessages } from "@/lib/sessions/series/messages";
import { conflictsOf, type RowView, type Conflicts } from "@/lib/sessions/series/rules";
import { brokenWords, occupiedWords, type TherapistSetting } from "@/lib/sessions/staff-booking/rules";
import { formatWhen } from "@/lib/platform/time/format";

/** The facts of a session that moving it needs. */
export type Shifting = Stretch & { id: string; therapistId: string };

/** `deltaMs`: the shift in wall-clock time; `therapistId`: the new therapist, or null to keep each session's own. */
export type Shift = { deltaMs: number; therapistId: string | null };

export type ShiftRow = Conflicts & {
  id: string;
  therapistId: string;
  was: number;
  start: number | null;
  minutes: number;
};

/** Returns the wall-clock difference (ms) between a session's start and a date and time "HH:MM". */
export function wallShift(zone: string, start: number, date: LocalDate, time: string): number {
  return Date.parse(`${date}T${time}:00Z`) - toWall(zone, start);
}

/** Shifts sessions by the same wall-clock amount, across clock changes. `settings`: by therapist, without these sessions. */
export function shift(
  sessions: readonly Shifting[],
  settings: ReadonlyMap<string, TherapistSetting>,
  { deltaMs, therapistId }: Shift,
  now: number,
): ShiftRow[] {
  return sessions.flatMap((session) => {
    const target = therapistId ?? session.therapistId;
    const setting = settings.get(target);
    if (!setting) return [];
    const { zone } = setting.practice;
    const [was, length] = [session.startsAt.getTime(), lengthOfSession(session)];
    const [start = null] = toInstants(zone, toWall(zone, was) + deltaMs);
    const { rules, clash }: Conflicts =
      start === null ? { rules: [], clash: null } : conflictsOf(setting, length, start, now);
    // The daily cap does not apply to a session that already counts towards it.
    const stays =
      start !== null && target === session.therapistId && localDateAt(zone, start) === localDateAt(zone, was);
    return [
      {
        id: session.id,
        therapistId: target,
        was,
        start,
        minutes: length.minutes,
        clash,
        rules: rules.filter(({ code }) => !(stays && code === "full_day")),
      },
    ];
  });
}

/** Returns whether no reason can override the conflict: the time does not exist, or another session has it. */
export function isImpossible({ start, clash }: Pick<ShiftRow, "start" | "clash">): boolean {
  return start === null || clash !== null;
}

export type ShiftView = { was: string; is: string | null; states: string[]; tone: RowView["tone"] };

export function shiftView(row: ShiftRow, setting: TherapistSetting, locale: Locale): ShiftView {
  const t = translator(locale, seriesMessages);
  const { zone } = setting.practice;
  const { was, start, minutes, rules, clash } = row;
  const when = (from: number) => formatWhen(zone, from, from + minutes * MINUTE, locale);
  const states = [
    ...(start === null ? [t("state.gap")] : []),
    ...(clash ? [t("state.clash", { what: occupiedWords(clash, zone, locale) })] : []),
    ...rules
      .filter((rule) => !clash || rule.code !== "buffer")
      .map((rule) => brokenWords(rule, start ?? 0, setting, 0, locale)),
  ];
  return {
    was: when(was),
    is: start === null ? null : when(start),
    states: states.length > 0 ? states : [t("state.free")],
    tone: isImpossible(row) ? "open" : rules.length > 0 ? "rule" : "free",
  };
}

/** Returns whether each session can keep its location with this therapist, who offers `spots`. Always, with its own therapist. */
export function stayThere(
  sessions: readonly (Parameters<typeof keptOption>[1] & { therapistId: string })[],
  therapistId: string,
  spots: readonly LocationOption[],
): boolean {
  return sessions.every((session) => session.therapistId === therapistId || keptOption(spots, session) !== undefined);
}
