import type { BookingLabel } from "@/lib/calendar/rules";

/** A session's block, in words and in px from the top of the grid. */
export type BlockView = {
  id: string;
  href: string;
  name: string;
  /** "09:00–09:50", with what else is to be said in one line. */
  time: string;
  label: BookingLabel;
  status: "booked" | "attended" | "late_cancelled" | "no_show" | "cancelled";
  /** The side of midnight that the block does not show. */
  midnight: "began" | "continues" | null;
  opened: boolean;
  top: number;
  height: number;
  column: number;
  columns: number;
};

export type DayView = {
  date: string;
  weekday: string;
  number: string;
  /** "Thursday 10 December". */
  full: string;
  href: string;
  today: boolean;
  /** The one day that a phone shows. */
  shown: boolean;
  /** Holds a session that is Unverified or Unassociated. */
  due: boolean;
  blocks: BlockView[];
  open: { top: number; height: number }[];
  /** Specific Availability and time off, with the words for each. */
  extra: { top: number; height: number; words: string }[];
  away: { top: number; height: number; words: string }[];
};

export type WeekGridView = {
  days: DayView[];
  hours: { label: string; top: number }[];
  offset: string;
  now: { date: string; top: number; time: string } | null;
  /** Nothing is booked on the weekend: its columns may be narrow. */
  narrowEnd: boolean;
};
