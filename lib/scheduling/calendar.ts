/** What a therapist sets about online booking. Behaviours A17 and A18. */
import type { LocalDate } from "./dates";

/** General Availability on one weekday (ISO, Monday 1): minutes of the day [from, to), `to` at most 1440. */
export type Range = { weekday: number; from: number; to: number };

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
  starts: Starts;
  /** Least time between now and a session's beginning. */
  noticeMinutes: number;
  /** The last date that can be booked is today + this. */
  horizonDays: number;
  /** The first date that can be booked, if booking has yet to open. */
  opensOn: LocalDate | null;
};

/** A service's length and the time kept free around it, in minutes. */
export type Length = { minutes: number; bufferBefore: number; bufferAfter: number };
