import type { Ruler } from "./view";

/** 66 px an hour, so that 50 minutes hold a banner, a name and a time. */
const PX_PER_HOUR = 66;

export const pxOf = (minutes: number): number => (minutes * PX_PER_HOUR) / 60;
export const minutesOf = (px: number): number => (px * 60) / PX_PER_HOUR;

/** Sessions are moved and lengthened by quarters of an hour of the wall. */
export const STEP = 15;

/** The minute of the wall at a place of the ruler, as lib/scheduling/axis has it. */
export function wallOf({ repeats }: Ruler, position: number): number {
  return repeats.reduce((minute, repeat) => (position >= repeat.to ? minute - repeat.minutes : minute), position);
}

/** The nearest quarter of an hour. */
export function snap(position: number): number {
  return Math.round(position / STEP) * STEP;
}

export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** The words of a message with its values. For the browser, which has no catalogue: no plurals. */
export function filled(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}
