/** Moving a session of a series and those that follow it: where each goes, and what conflicts with it. Pure; instants in ms. */
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

/** A session as far as moving it goes. */
export type Shifting = Stretch & { id: string; therapistId: string };

/** How far on the wall, and to whom; `therapistId` null where each stays with theirs. */
export type Shift = { deltaMs: number; therapistId: string | null };

export type ShiftRow = Conflicts & {
  id: string;
  therapistId: string;
  was: number;
  start: number | null;
  minutes: number;
};

/** Milliseconds on the wall from where a session is to a date and a time "HH:MM". */
export function wallShift(zone: string, start: number, date: LocalDate, time: string): number {
  return Date.parse(`${date}T${time}:00Z`) - toWall(zone, start);
}

/** Where the sessions go: by as much on the wall, whatever the clocks do between them. `settings` by therapist, without these sessions. */
export function shift(
  sessions: readonly Shifting[],
  settings: ReadonlyMap<string, TherapistSetting>,
  { deltaMs, therapistId }: Shift,
  now: number,
): ShiftRow[] {
  return sessions.flatMap((session) => {
    const whose = therapistId ?? session.therapistId;
    const setting = settings.get(whose);
    if (!setting) return [];
    const { zone } = setting.practice;
    const [was, length] = [session.startsAt.getTime(), lengthOfSession(session)];
    const [start = null] = toInstants(zone, toWall(zone, was) + deltaMs);
    const { rules, clash }: Conflicts =
      start === null ? { rules: [], clash: null } : conflictsOf(setting, length, start, now);
    // A full day is no obstacle to a session that is one of those that fill it.
    const stays =
      start !== null && whose === session.therapistId && localDateAt(zone, start) === localDateAt(zone, was);
    return [
      {
        id: session.id,
        therapistId: whose,
        was,
        start,
        minutes: length.minutes,
        clash,
        rules: rules.filter(({ code }) => !(stays && code === "full_day")),
      },
    ];
  });
}

/** No reason helps where the clock has no such time, or somebody else has it. */
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

/** Whether each session can stay where it is held with a therapist who gives it at `spots`: it does with its own anyway. */
export function stayThere(
  sessions: readonly (Parameters<typeof keptOption>[1] & { therapistId: string })[],
  therapistId: string,
  spots: readonly LocationOption[],
): boolean {
  return sessions.every((session) => session.therapistId === therapistId || keptOption(spots, session) !== undefined);
}
