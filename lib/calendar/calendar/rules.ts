/** Layout of sessions on the practice's calendar. Pure. */
import type { DayHours } from "@/lib/availability/hours/rules";
import { axisOf, changeOn, missingOf, positionOf, axisSpan, type Axis, type AxisSpan } from "@/lib/scheduling/axis";
import {
  dateOf,
  dayBounds,
  dayNumber,
  localDateAt,
  monthAfter,
  monthGrid,
  startOfWeek,
  weekdayOf,
  type LocalDate,
} from "@/lib/scheduling/dates";

export const VIEWS = ["day", "week", "month", "list"] as const;

/** A list shows the week that contains its date. */
export type View = (typeof VIEWS)[number];

/** Returns the dates that a view shows, in order. */
export function datesOf(view: View, date: LocalDate): LocalDate[] {
  if (view === "day") return [date];
  if (view === "month") return monthGrid(date).flat();
  const monday = dayNumber(startOfWeek(date));
  return Array.from({ length: 7 }, (_, day) => dateOf(monday + day));
}

/** Returns the date that the same view shows this many pages later. */
export function calendarPage(view: View, date: LocalDate, pages: number): LocalDate {
  if (view === "month") return monthAfter(date, pages);
  return dateOf(dayNumber(date) + pages * (view === "day" ? 1 : 7));
}

/** Removes the dates whose ISO weekday the practice hides. */
export function withoutHidden(dates: readonly LocalDate[], hiddenDays: readonly number[]): LocalDate[] {
  return dates.filter((date) => !hiddenDays.includes(weekdayOf(dayNumber(date))));
}

/** Side by side: column number `column` of `columns` equal ones. */
export type Placed<T> = T & { column: number; columns: number };

/**
 * Places blocks that overlap, directly or through a third, side by side at equal widths. Blocks that only touch keep
 * the full width. Sorted by start.
 */
export function placeSideBySide<T extends AxisSpan>(spans: readonly T[]): Placed<T>[] {
  const placed: Placed<T>[] = [];
  let group: Placed<T>[] = [];
  let groupEnd = -Infinity;
  const closeGroup = () => {
    const columns = Math.max(0, ...group.map((block) => block.column + 1));
    placed.push(...group.map((block) => ({ ...block, columns })));
    group = [];
    groupEnd = -Infinity;
  };
  for (const span of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (span.from >= groupEnd) closeGroup();
    const taken = new Set(group.filter((block) => block.to > span.from).map((block) => block.column));
    let column = 0;
    while (taken.has(column)) column++;
    group.push({ ...span, column, columns: 1 });
    groupEnd = Math.max(groupEnd, span.to);
  }
  closeGroup();
  return placed;
}

/** The part of a day that the practice has chosen to show. */
export type ShownPeriod = {
  /** The first hour, 0 to 23; null for 8:00, or earlier if there is anything before it. */
  firstHour: number | null;
};

const [OPENS, CLOSES] = [8 * 60, 18 * 60];

/**
 * Returns the part of the axis that the grid shows, in whole hours: until 18:00 at least, or until the last item ends.
 */
export function visibleHours(axis: Axis, spans: readonly AxisSpan[], { firstHour }: ShownPeriod): AxisSpan {
  const usual = axisSpan(axis, "", {
    from: (firstHour ?? OPENS / 60) * 60,
    to: Math.max(CLOSES, ((firstHour ?? 0) + 1) * 60),
  });
  const from = firstHour === null ? Math.min(usual.from, ...spans.map((span) => span.from)) : usual.from;
  const to = Math.max(usual.to, ...spans.map((span) => span.to));
  return { from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60 };
}

export type Timed = { startsAt: Date; endsAt: Date };

/** A session's part of one day, along the axis; `before` and `after`: it continues across that midnight. */
export type Block<T> = AxisSpan & { session: T; before: boolean; after: boolean };

/** One column of the grid: a day, of all therapists shown or of one. */
export type ColumnInput<T> = { date: LocalDate; sessions: readonly T[]; hours: DayHours };

export type CalendarColumn<T> = {
  date: LocalDate;
  past: boolean;
  blocks: Placed<Block<T>>[];
  /** The parts of the axis that this day lacks, and whether its own clock skips or repeats an hour. */
  missing: AxisSpan[];
  change: "repeats" | "skips" | null;
} & DayHours;

export type Grid<T> = {
  columns: CalendarColumn<T>[];
  axis: Axis;
  hours: AxisSpan;
  now: { date: LocalDate; at: number } | null;
  /** Sessions entirely before the first hour shown. */
  early: T[];
};

/**
 * Lays out columns along one axis in the practice's zone. A block starts and ends at its times on the axis, also on
 * nights when the clocks change.
 */
export function gridOf<T extends Timed>(
  zone: string,
  inputs: readonly ColumnInput<T>[],
  shown: ShownPeriod,
  now: Date,
): Grid<T> {
  const axis = axisOf(zone, [...new Set(inputs.map(({ date }) => date))]);
  const today = localDateAt(zone, now.getTime());
  const columns = inputs.map(({ date, sessions, hours }): CalendarColumn<T> => {
    const onRuler = <S extends AxisSpan>(spans: readonly S[]) =>
      spans.map((span) => ({ ...span, ...axisSpan(axis, date, span) }));
    return {
      date,
      past: date < today,
      blocks: placeSideBySide(blocksOn(zone, axis, date, sessions)),
      missing: missingOf(zone, axis, date),
      change: changeOn(zone, date)?.kind ?? null,
      open: onRuler(hours.open),
      extra: onRuler(hours.extra),
      away: onRuler(hours.away),
    };
  });
  const hours = visibleHours(
    axis,
    columns.flatMap(({ blocks, open }) => [...blocks, ...open]),
    shown,
  );
  return {
    columns,
    axis,
    hours,
    now: columns.some(({ date }) => date === today)
      ? { date: today, at: positionOf(zone, axis, today, now.getTime()) }
      : null,
    early: columns.flatMap(({ blocks }) => blocks.filter(({ to }) => to <= hours.from).map(({ session }) => session)),
  };
}

function blocksOn<T extends Timed>(zone: string, axis: Axis, date: LocalDate, sessions: readonly T[]): Block<T>[] {
  const bounds = dayBounds(zone, date);
  return sessions.flatMap((session): Block<T>[] => {
    const from = Math.max(bounds.from, session.startsAt.getTime());
    const to = Math.min(bounds.to, session.endsAt.getTime());
    if (from >= to) return [];
    const [top, end] = [positionOf(zone, axis, date, from), positionOf(zone, axis, date, to)];
    return [
      { session, from: top, to: end, before: from > session.startsAt.getTime(), after: to < session.endsAt.getTime() },
    ];
  });
}

/** Returns the sessions that begin on a date, by start: one day of a list. */
export function startingOn<T extends Timed>(zone: string, date: LocalDate, sessions: readonly T[]): T[] {
  const { from, to } = dayBounds(zone, date);
  return sessions.filter(({ startsAt }) => startsAt.getTime() >= from && startsAt.getTime() < to);
}
