import {
  serviceLength,
  calendarOf,
  startsOf,
  type CatalogueService,
  type PracticeTerms,
  type TherapistTerms,
} from "@/lib/practice/offering/rules";
import { bookingBlocker, mayBook, type BookingAllowance } from "@/lib/sessions/booking/rules";
import type { Length, Range, Specific } from "@/lib/scheduling/calendar";
import { dateOf, dayBounds, dayNumber, localDateAt, localMinutesAt, type LocalDate } from "@/lib/scheduling/dates";
import { hoursOf, isInForce, openIntervals } from "@/lib/scheduling/hours";
import { merge, toBusy, without, type Interval } from "@/lib/scheduling/intervals";
import { offers } from "@/lib/scheduling/offers";
import { whyNotAt, type WhyNotAnswer, type BusyTime } from "@/lib/scheduling/why-not";
import { MINUTE } from "@/lib/scheduling/units";
import type { ClosedDay } from "@/lib/practice/why-not/rules";

/** `only`: the locations at which the therapist offers it (therapist_service.spots). */
export type OfferedService = CatalogueService & { given: boolean; only: string[] };

/** Everything that determines the times of one therapist. */
export type Setting = { practice: PracticeTerms; terms: TherapistTerms; services: OfferedService[] };

export type Preview = { service: OfferedService; days: { date: LocalDate; times: number[] }[]; count: number };

/**
 * Returns the times that a new or existing client would be offered in the week from `monday`, for each service in their
 * list.
 */
export function previewOf(
  { practice, terms, services }: Setting,
  taken: readonly BusyTime[],
  isClient: boolean,
  monday: LocalDate,
  now: number,
): Preview[] {
  const calendar = calendarOf(practice, terms);
  const busy = toBusy(taken);
  return services
    .filter(({ given, audience }) => given && mayBook(audience, isClient))
    .map((service) => {
      const times = Array.from(offers(calendar, serviceLength(service), busy, { from: monday, days: 7 }, now));
      const days = Array.from({ length: 7 }, (_, i) => dateOf(dayNumber(monday) + i));
      const on = (date: LocalDate) => times.filter((time) => localDateAt(practice.zone, time) === date);
      return { service, count: times.length, days: days.map((date) => ({ date, times: on(date) })) };
    });
}

export type ServiceReason = "not_given" | "new_only" | "existing_only";

/** Returns why a service cannot be booked by a new or existing client at any time. */
export function serviceReasons({ given, audience }: OfferedService, isClient: boolean): ServiceReason[] {
  const list = mayBook(audience, isClient)
    ? []
    : [audience === "new" ? ("new_only" as const) : ("existing_only" as const)];
  return given ? list : ["not_given", ...list];
}

/** Returns why a client may not book at any time now, using the same rule as booking. */
export function bookerReasons(standing: BookingAllowance): "session_cap"[] {
  return bookingBlocker(standing) === "session_cap" ? ["session_cap"] : [];
}

/** Explains a wall time for a service, with one answer for each instant at which the clock shows it. */
export function whyNotFor(
  { practice, terms }: Setting,
  service: OfferedService,
  taken: readonly BusyTime[],
  params: { date: LocalDate; minute: number },
  now: number,
): WhyNotAnswer[] {
  return whyNotAt(calendarOf(practice, terms), serviceLength(service), taken, params.date, params.minute, now);
}

/** Time (ms) in which a therapist does not work. `id` and `note`: null for a busy time of which the viewer sees nothing else. */
export type Away = { id: string | null; startsAt: number; endsAt: number; note: string | null };

/** The data behind one therapist's calendar days. */
export type TherapistHours = {
  ranges: readonly Range[];
  specific: readonly Specific[];
  away: readonly Away[];
  closed: readonly ClosedDay[];
};

/** What determines when a therapist's sessions usually begin. */
export type UsualStarts = Pick<TherapistTerms, "startMode" | "startMinutes"> & {
  /** Length of their first service for existing clients; null if they give none. */
  usual: Length | null;
  /** Instants (ms) taken by sessions, buffers included. */
  taken: readonly Interval[];
};

/** A usual session in a free hour, and the part of that hour that stands for it. Instants in ms. */
export type Slot = Interval & { start: number; end: number };

/**
 * Returns the usual sessions that fit into a day's free hours, whatever the rules of online booking. Together the slots
 * of one free stretch cover it; a stretch too short for a session has none.
 */
export function daySlots(zone: string, date: LocalDate, therapist: TherapistHours & UsualStarts): Slot[] {
  const { ranges, specific, closed, away, usual, taken } = therapist;
  if (!usual) return [];
  const day = dayNumber(date);
  const closedDays = new Set(closed.map((one) => dayNumber(one.date)));
  const busy = [...taken, ...away.map(({ startsAt: from, endsAt: to }) => ({ from, to }))];
  const always = { online: true, noticeMinutes: 0, horizonDays: 0, horizonUntil: null, opensOn: null };
  const calendar = {
    ...always,
    zone,
    ranges,
    specific,
    closedDays,
    fullDays: new Set<number>(),
    starts: startsOf(therapist),
  };
  const starts = offers(calendar, usual, toBusy(busy), { from: date, days: 1 }, dayBounds(zone, date).from);
  return without(openIntervals(zone, hoursOf(calendar), day), busy).flatMap(({ from, to }) => {
    const own = [...starts].filter((start) => start >= from && start < to);
    return own.map((start, i) => ({
      from: i === 0 ? from : start,
      to: own[i + 1] ?? to,
      start,
      end: start + usual.minutes * MINUTE,
    }));
  });
}

/** Time not worked: time off with its id and note, a busy time (both null), or a whole holiday. */
export type TimeOffSpan = Interval & { id: string | null; note: string | null; holiday: ClosedDay | null };

/** Background of one day in wall-clock minutes: open hours, the specific ones among them, time off and holidays. */
export type DayHours = { open: Interval[]; extra: Interval[]; away: TimeOffSpan[] };

/**
 * Returns a therapist's day. For several therapists, returns the hours when at least one is available and the holidays
 * that all of them share; notes about one would not apply to the others.
 */
export function dayHours(zone: string, date: LocalDate, therapists: readonly TherapistHours[]): DayHours {
  const day = dayNumber(date);
  const each = therapists.map(({ ranges, specific, away, closed }) => {
    const holidays = closed
      .filter((one) => one.date === date)
      .map((holiday): TimeOffSpan => ({ from: 0, to: 1440, id: null, note: "", holiday }));
    return {
      open: [...hoursOf({ ranges, specific, closedDays: new Set(holidays.map(() => day)) })(day)],
      extra:
        holidays.length > 0 ? [] : merge(specific.filter((one) => isInForce(one, day)).flatMap(({ hours }) => hours)),
      away: [...holidays, ...awayOn(zone, date, away)],
    };
  });
  if (each.length === 1) return each[0]!;
  const name = ({ holiday }: TimeOffSpan) => holiday?.nameEn;
  const shared = (each[0]?.away ?? []).filter(
    (span) => span.holiday && each.every(({ away }) => away.some((other) => name(other) === name(span))),
  );
  return { open: merge(each.flatMap(({ open, away }) => without(open, away))), extra: [], away: shared };
}

function awayOn(zone: string, date: LocalDate, away: TherapistHours["away"]): TimeOffSpan[] {
  const bounds = dayBounds(zone, date);
  return away.flatMap(({ id, startsAt, endsAt, note }) => {
    const [from, to] = [Math.max(startsAt, bounds.from), Math.min(endsAt, bounds.to)];
    if (from >= to) return [];
    return [
      {
        from: localMinutesAt(zone, from),
        to: to === bounds.to ? 1440 : localMinutesAt(zone, to),
        id,
        note,
        holiday: null,
      },
    ];
  });
}
