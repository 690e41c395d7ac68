/** What a session looks like on the practice's calendar, and where. Pure. */
import type { DayHours } from "@/lib/availability/rules";
import { dateOf, dayBounds, dayNumber, localDateAt, localMinutesAt, type LocalDate } from "@/lib/scheduling/dates";

export type BookingLabel = "unverified" | "unassociated" | "from_portal" | null;

/**
 * The word across the top of a session's block (behaviour A15). Booked by staff: none. Unverified stands until the
 * email is verified, even when the account is tied to a client already.
 */
export function bookingLabel(session: {
  origin: "portal" | "staff";
  clientId: string | null;
  verified: boolean;
}): BookingLabel {
  if (session.origin === "staff") return null;
  if (!session.verified) return "unverified";
  return session.clientId === null ? "unassociated" : "from_portal";
}

/** A stretch of one local day, half-open, in wall minutes from 0 to 1440. */
export type Span = { from: number; to: number };

/** Side by side: the block is the `column`th of `columns` equal ones. */
export type Placed<T> = T & { column: number; columns: number };

/** Blocks that overlap, also by way of a third, share the width; those that only touch do not. Sorted by start. */
export function placeSideBySide<T extends Span>(spans: readonly T[]): Placed<T>[] {
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

/** The whole hours that the grid shows: 8:00 to 18:00, and more where there is something to see. */
export function visibleHours(spans: readonly Span[]): Span {
  const from = Math.min(8 * 60, ...spans.map((span) => span.from));
  const to = Math.max(18 * 60, ...spans.map((span) => span.to));
  return { from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60 };
}

type Timed = { startsAt: Date; endsAt: Date };

/** The session's part of one day; `before` and `after`: it goes on across that midnight. */
export type Block<T> = Span & { session: T; before: boolean; after: boolean };

export type Day<T> = { date: LocalDate; blocks: Placed<Block<T>>[] } & DayHours;

export type WeekView<T> = { days: Day<T>[]; hours: Span; now: { date: LocalDate; minute: number } | null };

/**
 * Seven days from `monday` in the practice's zone. A block begins where the clock on the wall shows its beginning and
 * is as tall as its real length, so that a change of clocks neither stretches nor swallows it.
 */
export function weekView<T extends Timed>(
  zone: string,
  monday: LocalDate,
  week: { sessions: readonly T[]; hours: (date: LocalDate) => DayHours; now: Date },
): WeekView<T> {
  const days = Array.from({ length: 7 }, (_, i) => {
    const date = dateOf(dayNumber(monday) + i);
    return { date, blocks: dayBlocks(zone, date, week.sessions), ...week.hours(date) };
  });
  const today = localDateAt(zone, week.now.getTime());
  const shown = days.some(({ date }) => date === today);
  const now = shown ? { date: today, minute: localMinutesAt(zone, week.now.getTime()) } : null;
  return { days, hours: visibleHours(days.flatMap((day) => [...day.blocks, ...day.open])), now };
}

function dayBlocks<T extends Timed>(zone: string, date: LocalDate, sessions: readonly T[]): Placed<Block<T>>[] {
  const bounds = dayBounds(zone, date);
  return placeSideBySide(sessions.flatMap((session): Block<T>[] => {
    const from = Math.max(bounds.from, session.startsAt.getTime());
    const to = Math.min(bounds.to, session.endsAt.getTime());
    if (from >= to) return [];
    const minute = localMinutesAt(zone, from);
    const until = Math.min(24 * 60, minute + (to - from) / 60_000);
    return [{ session, from: minute, to: until, before: from > session.startsAt.getTime(), after: to < session.endsAt.getTime() }];
  }));
}
