import type { Ruler } from "./view";

/** 66 px an hour, so that a 50-minute block fits a banner, a name and a time. */
const PX_PER_HOUR = 66;

export const pxOf = (minutes: number): number => (minutes * PX_PER_HOUR) / 60;
export const minutesOf = (px: number): number => (px * 60) / PX_PER_HOUR;

/** Sessions are moved and resized by quarters of an hour of wall time. */
export const STEP = 15;

/** Converts an axis position to a minute of wall time, like lib/scheduling/axis. */
export function wallOf({ repeats }: Ruler, position: number): number {
  return repeats.reduce((minute, repeat) => (position >= repeat.to ? minute - repeat.minutes : minute), position);
}

/** Rounds to the nearest quarter hour. */
export function snap(position: number): number {
  return Math.round(position / STEP) * STEP;
}

export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** Fills in a message's values. For the browser, which has no message catalogue: no plurals. */
export function filled(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}
