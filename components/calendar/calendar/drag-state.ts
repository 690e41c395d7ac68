import { clamp, snap, STEP, wallOf } from "./ruler";
import { clockOf } from "@/lib/platform/time/minutes";
import type { Ruler } from "./view";

export type GridPosition = { column: number; from: number; to: number };

/** A session being moved or resized: its booked position, and its current one. Minutes along the axis. */
export type DragState = GridPosition & { mode: "move" | "length"; id: string; name: string; was: GridPosition };

/** Starts dragging a block; null if the viewer may not change it. `bodies`: the columns, in order. */
export function dragStateOf(block: HTMLElement, mode: DragState["mode"], bodies: readonly Element[]): DragState | null {
  const { session: id, name = "", from, to } = block.dataset;
  const column = bodies.findIndex((body) => body.contains(block));
  if (!id || column < 0) return null;
  const was = { column, from: Number(from), to: Number(to) };
  return { ...was, mode, id, name, was };
}

/**
 * Returns the state with the pointer at another position: a new start when moving, a new end when resizing. Never
 * outside the axis.
 */
export function dragAt(hold: DragState, column: number, position: number, ruler: Ruler, columns: number): DragState {
  if (hold.mode === "length") return { ...hold, to: clamp(snap(position), hold.from + STEP, ruler.to) };
  const length = hold.was.to - hold.was.from;
  const from = clamp(snap(position), ruler.from, Math.max(ruler.from, ruler.to - length));
  return { ...hold, column: clamp(column, 0, columns - 1), from, to: from + length };
}

export function isElsewhere({ was, ...hold }: DragState): boolean {
  return was.column !== hold.column || was.from !== hold.from || was.to !== hold.to;
}

/** Returns the URL that asks to confirm the change; nothing is written before that. */
export function askFor(hold: DragState, body: HTMLElement, ruler: Ruler, base: string): string {
  if (hold.mode === "length") return `${base}&change=${hold.id}&more=${hold.to - hold.was.to}`;
  const { date = "", therapist } = body.dataset;
  return `${base}&change=${hold.id}&to=${date}&at=${clockOf(wallOf(ruler, hold.from))}${therapist ? `&with=${therapist}` : ""}`;
}

/**
 * Returns the session that a click at a position (minutes along the axis) of a column stands for: in free hours the
 * therapist's usual one, elsewhere or if `exact` the half hour from that quarter.
 */
export function slotAt(body: HTMLElement, position: number, exact: boolean): { from: number; to: number } {
  const slots = (body.dataset.slots ?? "").split(" ").map((slot) => slot.split(",").map(Number));
  const [, , start, end] = slots.find(([from = 0, to = 0]) => position >= from && position < to) ?? [];
  if (start !== undefined && end !== undefined && !exact) return { from: start, to: end };
  const quarter = Math.floor(position / STEP) * STEP;
  return { from: quarter, to: quarter + 2 * STEP };
}

/** Returns the URL at which this part of a column is blocked. */
export function blockAt(
  body: HTMLElement,
  { from, to }: { from: number; to: number },
  ruler: Ruler,
  base: string,
): string {
  const { date = "", therapist } = body.dataset;
  const [fromTime, untilTime] = [from, Math.min(to, ruler.to)].map((at) => clockOf(wallOf(ruler, at) % 1440));
  return `${base}from=${date}&fromTime=${fromTime}&until=${date}&untilTime=${untilTime}${therapist ? `&therapist=${therapist}` : ""}`;
}

/** Returns the URL at which a session is added at an empty position. */
export function addAt(body: HTMLElement, position: number, ruler: Ruler, base: string): string {
  const { date = "", therapist } = body.dataset;
  return `${base}date=${date}&time=${clockOf(wallOf(ruler, position))}${therapist ? `&therapist=${therapist}` : ""}`;
}
