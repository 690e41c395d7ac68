/** Recurring sessions: their dates, the conflicts, and how staff resolve them. Pure; instants in ms. */
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import type { Length } from "@/lib/scheduling/calendar";
import { dateOf, dayNumber, type LocalDate } from "@/lib/scheduling/dates";
import type { Interval } from "@/lib/scheduling/intervals";
import { DAY, MINUTE } from "@/lib/scheduling/units";
import { whyNot, type Reason } from "@/lib/scheduling/why-not";
import { openingAt, toInstants } from "@/lib/scheduling/zones";
import {
  blockedAt,
  brokenWords,
  clashOf,
  nearTimes,
  occupiedWords,
  ownCalendar,
  type Occupied,
  type TherapistSetting,
} from "@/lib/sessions/staff-booking/rules";
import {
  formatDayShort,
  formatDayYear,
  formatMinutes,
  formatTime,
  formatWhen,
  formatZone,
  isAmbiguous,
} from "@/lib/platform/time/format";
import { isoOf } from "@/lib/platform/time/iso";
import { seriesMessages } from "./messages";

export const EVERY_WEEKS = [1, 2, 4] as const;

/** The maximum number of sessions in a series: one a week for a year. */
export const MOST = 52;

/** `minute`: minute of the day on the practice's wall clock, the same on both sides of a clock change. */
export type SeriesRule = { first: LocalDate; minute: number; everyWeeks: number; count: number };

/** `starts`: empty if the clock skips that time on the day; two instants (the earlier first) if it repeats it. */
export type Occurrence = { index: number; date: LocalDate; starts: number[] };

export function occurrences(zone: string, { first, minute, everyWeeks, count }: SeriesRule): Occurrence[] {
  return Array.from({ length: count }, (_, index) => {
    const day = dayNumber(first) + 7 * everyWeeks * index;
    return { index, date: dateOf(day), starts: toInstants(zone, day * DAY + minute * MINUTE) };
  });
}

/** Counts the sessions up to and including a date. */
export function countUntil(first: LocalDate, everyWeeks: number, until: LocalDate): number {
  return until < first ? 0 : Math.floor((dayNumber(until) - dayNumber(first)) / (7 * everyWeeks)) + 1;
}

/** Returns the span (ms) from the first session to the last, with a margin for alternative times. */
export function seriesSpan({ first, everyWeeks, count }: SeriesRule): { from: number; until: number } {
  const from = dayNumber(first) * DAY;
  return { from: from - 4 * DAY, until: from + (7 * everyWeeks * (count - 1) + 5) * DAY };
}

/** The conflicts of one time. `clash`: another session, which no reason overrides. */
export type Conflicts = { rules: Reason[]; clash: Occupied | null };

/**
 * Checks a time against the therapist's hours, holidays, time off and other sessions. Rules for online booking only
 * (notice, horizon, start times, the cap) do not apply to a series that staff arrange.
 */
export function conflictsOf(setting: TherapistSetting, length: Length, start: number, now: number): Conflicts {
  const rules = whyNot(ownCalendar(setting), length, setting.taken, start, now).filter(
    ({ code }) => code !== "off_grid" && code !== "session",
  );
  return { rules, clash: clashOf(setting.taken, length, start) };
}

const isFree = ({ rules, clash }: Conflicts) => rules.length === 0 && clash === null;

/** One occurrence before it is saved. `start`: null if there is no such time; `near`: alternatives if it is not free. */
export type PreviewRow = Occurrence & Conflicts & { start: number | null; near: number[] };

export function preview(setting: TherapistSetting, length: Length, rule: SeriesRule, now: number): PreviewRow[] {
  const { zone } = setting.practice;
  const all = occurrences(zone, rule);
  const own: Interval[] = all.flatMap(({ starts: [start] }) => (start === undefined ? [] : [blockedAt(length, start)]));
  return all.map((one) => {
    const [start = null, again] = one.starts;
    const conflicts = start === null ? { rules: [], clash: null } : conflictsOf(setting, length, start, now);
    if (start !== null && isFree(conflicts) && again === undefined) return { ...one, start, ...conflicts, near: [] };
    const around = start ?? openingAt(zone, dayNumber(one.date) * DAY + rule.minute * MINUTE);
    const near = nearTimes(setting, length, own, around, now);
    const second = again !== undefined && isFree(conflictsOf(setting, length, again, now)) ? [again] : [];
    return { ...one, start, ...conflicts, near: [...second, ...near.filter((time) => time !== again)] };
  });
}

/** Returns whether staff have to decide on the occurrence: it cannot take place, or falls on a day off. */
export function isOpen({ start, rules, clash }: PreviewRow): boolean {
  return start === null || clash !== null || rules.some(({ code }) => code === "time_off" || code === "closed_day");
}

/** Serializes the conflicts that the page shows, for comparison when the form is saved. */
export function clashesSeen(rows: readonly PreviewRow[]): string {
  return rows
    .map(({ start, rules, clash }) =>
      start === null
        ? "gap"
        : [
            ...(clash ? [`session${clash.startsAt}`] : []),
            ...rules.map((rule) => rule.code + ("startsAt" in rule ? rule.startsAt : "")),
          ].join("+"),
    )
    .join("|");
}

/** The decision on an occurrence: keep it, skip it, or move it to another instant; "" if undecided. */
export type ClashChoice = "keep" | "skip" | "" | number;

export type ResolvedSeries = {
  sessions: { index: number; start: number; rules: Reason[] }[];
  open: number[];
  changed: number[];
};

/** Applies the choices to the preview. `open`: undecided rows; `changed`: rows that no longer match `seen`. */
export function resolveChoices(
  setting: TherapistSetting,
  length: Length,
  rows: readonly PreviewRow[],
  choices: Readonly<Record<string, ClashChoice>>,
  seen: string,
  now: number,
): ResolvedSeries {
  const before = seen.split("|");
  const states = clashesSeen(rows).split("|");
  const settled: ResolvedSeries = { sessions: [], open: [], changed: [] };
  for (const row of rows) {
    const { index, start, rules } = row;
    const choice = choices[index] ?? "";
    if (choice === "skip") continue;
    if (typeof choice === "number") {
      const moved = conflictsOf(setting, length, choice, now);
      if (!isFree(moved) || meetsOwn(length, choice, settled.sessions)) settled.changed.push(index);
      else settled.sessions.push({ index, start: choice, rules: [] });
    } else if (states[index] !== before[index]) settled.changed.push(index);
    else if (choice === "" || start === null || row.clash) settled.open.push(index);
    else if (meetsOwn(length, start, settled.sessions)) settled.changed.push(index);
    else settled.sessions.push({ index, start, rules });
  }
  return settled;
}

function meetsOwn(length: Length, start: number, sessions: readonly { start: number }[]): boolean {
  const { from, to } = blockedAt(length, start);
  return sessions.some((other) => blockedAt(length, other.start).from < to && blockedAt(length, other.start).to > from);
}

/** A formatted row. `tone`: no conflict, a rule that a reason overrides, or a decision that is needed. */
export type RowView = {
  name: string;
  when: string;
  states: string[];
  tone: "free" | "rule" | "open";
  changed: boolean;
  options: { value: string; label: string }[];
  chosen: string;
};

type Context = { setting: TherapistSetting; length: Length; minute: number; locale: Locale };

export function rowView(row: PreviewRow, { setting, length, minute, locale }: Context, changed = false): RowView {
  const t = translator(locale, seriesMessages);
  const { zone } = setting.practice;
  const { start, rules, clash, near, starts } = row;
  const when =
    start === null
      ? `${formatDayYear(row.date, locale)}, ${formatMinutes(minute, locale)}`
      : formatWhen(zone, start, start + length.minutes * MINUTE, locale);
  const states = [
    ...(start === null ? [t("state.gap")] : []),
    ...(clash ? [t("state.clash", { what: occupiedWords(clash, zone, locale) })] : []),
    ...(starts.length > 1 ? [t("state.twice")] : []),
    ...rules
      .filter((rule) => !clash || rule.code !== "buffer")
      .map((rule) => brokenWords(rule, start ?? 0, setting, 0, locale)),
  ];
  const open = isOpen(row);
  const label = (time: number) =>
    t("move", {
      when: `${formatDayShort({ zone, instant: time }, locale)}, ${formatTime(zone, time, locale, { offset: isAmbiguous(zone, time) })}`,
    });
  return {
    name: `at-${row.index}`,
    when,
    states: states.length > 0 ? states : [t("state.free")],
    tone: open ? "open" : rules.length > 0 ? "rule" : "free",
    changed,
    options: [
      ...(open ? [{ value: "", label: t("decide") }] : []),
      ...(start === null || clash ? [] : [{ value: "keep", label: t("keep") }]),
      ...near.map((time) => ({ value: isoOf(time), label: label(time) })),
      { value: "skip", label: t("skip") },
    ],
    chosen: open ? "" : "keep",
  };
}

/** Formats the dates of a series. The zone is named on the first, and again whenever its offset changes. */
export function datesInWords(
  zone: string,
  sessions: readonly { start: number; end: number }[],
  locale: Locale,
): string[] {
  let previous = "";
  return sessions.map(({ start, end }) => {
    const zoneName = formatZone(zone, start, locale);
    const date = formatWhen(zone, start, end, locale) + (zoneName === previous ? "" : `, ${zoneName}`);
    previous = zoneName;
    return date;
  });
}
