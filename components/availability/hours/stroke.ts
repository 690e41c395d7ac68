/** Drawing hours on a grid of the week: half hours that a stroke opens or closes. */
import { merge, without, type Interval } from "@/lib/scheduling/intervals";

/** The length of a cell, in minutes. */
export const CELL = 30;

/** A half hour: `day` 0 is Monday, `at` its first minute of the day. */
export type Cell = { day: number; at: number };

/**
 * A stroke from the cell pressed to the one under the pointer, and all between: `opens` tells whether it opens or
 * closes them.
 */
export type Stroke = { from: Cell; to: Cell; opens: boolean };

/** The hours of one day, merged; null if the typed hours cannot be parsed, in which case strokes do not change them. */
export type TypedHours = readonly Interval[] | null;

/** Returns how much of a half hour is open. */
export function openness(hours: TypedHours, at: number): "whole" | "part" | "none" {
  const open = (hours ?? []).filter(({ from, to }) => from < at + CELL && at < to);
  if (open.some(({ from, to }) => from <= at && at + CELL <= to)) return "whole";
  return open.length > 0 ? "part" : "none";
}

/** Starts a stroke: it closes if the cell is entirely open, else it opens. */
export function strokeFrom(week: readonly TypedHours[], cell: Cell): Stroke {
  return { from: cell, to: cell, opens: openness(week[cell.day] ?? null, cell.at) !== "whole" };
}

/** Returns the week after a stroke; days it does not touch are the same objects. */
export function drawn(week: readonly TypedHours[], { from, to, opens }: Stroke): TypedHours[] {
  const [first, last] = [Math.min(from.day, to.day), Math.max(from.day, to.day)];
  const span = { from: Math.min(from.at, to.at), to: Math.max(from.at, to.at) + CELL };
  return week.map((hours, day) => {
    if (!hours || day < first || day > last) return hours;
    return opens ? merge([...hours, span]) : without(hours, [span]);
  });
}

/** Returns the minutes of the day that the grid shows, in whole hours: 6:00 to 22:00, extended to all open hours. */
export function pictured(week: readonly TypedHours[]): Interval {
  const open = week.flatMap((hours) => hours ?? []);
  const hour = (minutes: number) => minutes / 60;
  return {
    from: 60 * Math.floor(hour(Math.min(360, ...open.map(({ from }) => from)))),
    to: 60 * Math.ceil(hour(Math.max(1320, ...open.map(({ to }) => to)))),
  };
}
