/** What a therapist sets about online booking. Behaviours A17 and A18. */
import type { LocalDate } from "./dates";
import type { Interval } from "./intervals";

/** General Availability on one weekday (ISO, Monday 1): minutes of the day [from, to), `to` at most 1440. */
export type Range = { weekday: number; from: number; to: number };

/**
 * Specific Availability: other hours between two dates, both included, on some weekdays (ISO, Monday 1). `everyWeeks`
 * counts weeks, Monday first, from the one that holds `from`. On its days it adds its hours (minutes of the day) to
 * the general ones, or replaces them; those of one day all count together.
 */
export type Specific = {
  from: LocalDate;
  until: LocalDate;
  weekdays: readonly number[];
  everyWeeks: number;
  replaces: boolean;
  hours: readonly Interval[];
};

export type Starts =
  /** Session Start On Time: the minutes of each hour at which sessions begin, such as [0] or [0, 30]. */
  | { mode: "start_on_time"; minutes: readonly number[] }
  /** Time Between Sessions: sessions are laid one after another with a break of so many minutes. */
  | { mode: "time_between"; minutes: number };

export type Calendar = {
  /** IANA zone of the open hours, and of every date here. */
  zone: string;
  /** Whether online booking is on. */
  online: boolean;
  ranges: readonly Range[];
  specific: readonly Specific[];
  /** Days (since 1970-01-01) with as many sessions as the therapist gives in one: nothing more is offered on them. */
  fullDays: ReadonlySet<number>;
  /** Days (since 1970-01-01) without any hours, whatever the patterns say: the holidays on which the therapist is closed. */
  closedDays: ReadonlySet<number>;
  starts: Starts;
  /** Least time between now and a session's beginning. */
  noticeMinutes: number;
  /** The last date that can be booked is today + this, unless `horizonUntil` names it. */
  horizonDays: number;
  /** The last date that can be booked, whatever today is. */
  horizonUntil: LocalDate | null;
  /** The first date that can be booked, if booking has yet to open. */
  opensOn: LocalDate | null;
};

/** A service's length and the time kept free around it, in minutes. */
export type Length = { minutes: number; bufferBefore: number; bufferAfter: number };
