import type { BookingLabel } from "@/lib/sessions/booking/rules";
import type { SessionStatus } from "@/lib/platform/db/generated/enums";

/** A session as every view shows it. */
export type SessionView = {
  id: string;
  href: string;
  name: string;
  label: BookingLabel;
  status: SessionStatus;
  opened: boolean;
};

/** A session's block, in words and in px from the top of its column. */
export type BlockView = SessionView & {
  /** "09:00–09:50", with what else is to be said in one line. */
  time: string;
  /** The side of midnight that the block does not show. */
  midnight: "began" | "continues" | null;
  /** Its place on the ruler in minutes, where the viewer may move it. */
  held: { from: number; to: number } | null;
  top: number;
  height: number;
  column: number;
  columns: number;
};

export type Stripe = { top: number; height: number };

/** A day, of everybody shown or of one therapist. */
export type ColumnView = {
  key: string;
  date: string;
  /** Of whom it is, where several stand side by side. */
  therapist: string | null;
  /** "Thu", "10"; or the therapist's name alone. */
  heading: { weekday: string; number: string } | { name: string };
  /** "Thursday 10 December". */
  full: string;
  /** The day alone. */
  href: string;
  /** Where a session is added to it. */
  addHref: string;
  today: boolean;
  past: boolean;
  blocks: BlockView[];
  open: Stripe[];
  /** Specific Availability and time off, with the words for each. */
  extra: (Stripe & { words: string })[];
  away: (Stripe & { words: string })[];
  /** Hours that the day does not have; with the reason where it is the day's own. */
  missing: (Stripe & { words: string | null })[];
  /** Where a session would go, while that is decided. */
  ghost: (Stripe & { words: string }) | null;
  /** Of the room that the columns share. */
  weight: number;
};

export type GridView = {
  columns: ColumnView[];
  hours: { label: string; top: number }[];
  /** Px from top to bottom. */
  height: number;
  offset: string;
  /** Now, on the ruler in minutes. */
  now: { date: string; at: number } | null;
  ruler: Ruler;
};

/** What turns px into minutes of the wall in the browser, which knows no zone: minutes of the ruler. */
export type Ruler = { from: number; to: number; repeats: readonly { to: number; minutes: number }[] };

/** One day of a week strip, of a month, of a list. */
export type DayLink = {
  date: string;
  weekday: string;
  number: string;
  full: string;
  href: string;
  today: boolean;
  past: boolean;
  shown: boolean;
  due: boolean;
};

export type MonthDayView = DayLink & {
  inMonth: boolean;
  sessions: (SessionView & { time: string })[];
  count: string;
  more: string | null;
};

/** A session as a line: of a list, and on paper. */
export type LineView = SessionView & { time: string; service: string; therapist: string | null };

export type ListDayView = DayLink & { lines: LineView[] };
