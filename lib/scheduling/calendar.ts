/** A therapist's online booking settings. Behaviours A17 and A18. */
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
  /** Time Between Sessions: sessions follow one another with a break of this many minutes. */
  | { mode: "time_between"; minutes: number };

export type Calendar = {
  /** IANA zone of the open hours, and of every date here. */
  zone: string;
  /** True if online booking is on. */
  online: boolean;
  ranges: readonly Range[];
  specific: readonly Specific[];
  /** Days (since 1970-01-01) on which the therapist's daily limit is reached, so nothing more is offered. */
  fullDays: ReadonlySet<number>;
  /**
   * Days (since 1970-01-01) without any hours, whatever the patterns say: holidays on which the therapist is closed.
   */
  closedDays: ReadonlySet<number>;
  starts: Starts;
  /** Minimum time between now and the start of a session. */
  noticeMinutes: number;
  /** The last date that can be booked is today + this, unless `horizonUntil` names it. */
  horizonDays: number;
  /** The last date that can be booked, regardless of today's date. */
  horizonUntil: LocalDate | null;
  /** The first date that can be booked, if booking has not opened yet. */
  opensOn: LocalDate | null;
};

/** A service's length and the buffers around it, in minutes. */
export type Length = { minutes: number; bufferBefore: number; bufferAfter: number };
