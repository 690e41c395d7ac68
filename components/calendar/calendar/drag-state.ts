import { clamp, snap, STEP, wallOf } from "./ruler";
import { clockOf } from "@/lib/platform/time/minutes";
import type { Ruler } from "./view";

export type GridPosition = { column: number; from: number; to: number };

/** A session that is being moved or lengthened: where it is booked, and where it is held now. Minutes of the ruler. */
export type DragState = GridPosition & { mode: "move" | "length"; id: string; name: string; was: GridPosition };

/** Takes a block in hand; null for one that the viewer may not change. `bodies`: the columns, in order. */
export function dragStateOf(block: HTMLElement, mode: DragState["mode"], bodies: readonly Element[]): DragState | null {
  const { session: id, name = "", from, to } = block.dataset;
  const column = bodies.findIndex((body) => body.contains(block));
  if (!id || column < 0) return null;
  const was = { column, from: Number(from), to: Number(to) };
  return { ...was, mode, id, name, was };
}

/** Held at another place: its beginning there when it is moved, its end when it is lengthened. Never off the ruler. */
export function dragAt(hold: DragState, column: number, position: number, ruler: Ruler, columns: number): DragState {
  if (hold.mode === "length") return { ...hold, to: clamp(snap(position), hold.from + STEP, ruler.to) };
  const length = hold.was.to - hold.was.from;
  const from = clamp(snap(position), ruler.from, Math.max(ruler.from, ruler.to - length));
  return { ...hold, column: clamp(column, 0, columns - 1), from, to: from + length };
}

export function isElsewhere({ was, ...hold }: DragState): boolean {
  return was.column !== hold.column || was.from !== hold.from || was.to !== hold.to;
}

/** The address that asks whether it is to go there: nothing is written before somebody has confirmed it. */
export function askFor(hold: DragState, body: HTMLElement, ruler: Ruler, base: string): string {
  if (hold.mode === "length") return `${base}&change=${hold.id}&more=${hold.to - hold.was.to}`;
  const { date = "", therapist } = body.dataset;
  return `${base}&change=${hold.id}&to=${date}&at=${clockOf(wallOf(ruler, hold.from))}${therapist ? `&with=${therapist}` : ""}`;
}

/** The address where a session is added at an empty place. */
export function addAt(body: HTMLElement, position: number, ruler: Ruler, base: string): string {
  const { date = "", therapist } = body.dataset;
  return `${base}date=${date}&time=${clockOf(wallOf(ruler, position))}${therapist ? `&therapist=${therapist}` : ""}`;
}
