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

/** A session's block: its text, and its position in px from the top of the column. */
export type BlockView = SessionView & {
  /** "09:00–09:50", with any other details that fit on one line. */
  time: string;
  /** The therapist, if several share the column: name, initials, and number of the colour (0 to 7). */
  who: { name: string; initials: string; hue: number } | null;
  /** The side of midnight that the block does not show. */
  midnight: "began" | "continues" | null;
  /** Its position on the axis in minutes, if the viewer may move it. */
  held: { from: number; to: number } | null;
  top: number;
  height: number;
  column: number;
  columns: number;
};

export type Stripe = { top: number; height: number };

/** A day, of all therapists shown or of one. */
export type ColumnView = {
  key: string;
  date: string;
  /** The therapist, if several are shown side by side. */
  therapist: string | null;
  /** "Thu", "10"; or the therapist's name alone. */
  heading: { weekday: string; number: string } | { name: string };
  /** "Thursday, December 10". */
  full: string;
  /** URL of the day alone. */
  href: string;
  /** URLs to add a session to it, to block a part of it, and to close it; null for what is past or not the viewer's. */
  addHref: string;
  blockHref: string | null;
  closeHref: string | null;
  today: boolean;
  past: boolean;
  blocks: BlockView[];
  open: Stripe[];
  /** Specific Availability and time off, each with its label. */
  extra: (Stripe & { words: string })[];
  away: (Stripe & { words: string; href: string | null })[];
  /** Hours that the day lacks, with the reason if it is the day's own. */
  missing: (Stripe & { words: string | null })[];
  /** Usual sessions in free hours: a click from `from` to `to` stands for the one from `start` to `end`. Minutes along the axis. */
  slots: { from: number; to: number; start: number; end: number }[];
  /** Proposed position of a session, until that is decided. */
  ghost: (Stripe & { words: string }) | null;
  /** Share of the columns' width. */
  weight: number;
};

export type GridView = {
  columns: ColumnView[];
  hours: { label: string; top: number }[];
  /** Height in px. */
  height: number;
  offset: string;
  /** The current time, in minutes along the axis. */
  now: { date: string; at: number } | null;
  ruler: Ruler;
};

/** Converts px to wall-clock minutes in the browser, which knows no zone: minutes along the axis. */
export type Ruler = { from: number; to: number; repeats: readonly { to: number; minutes: number }[] };

/** One day of a week strip, month or list. */
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

/** A session as a line, in a list or in print. */
export type LineView = SessionView & { time: string; service: string; therapist: string | null };

export type ListDayView = DayLink & { lines: LineView[] };
