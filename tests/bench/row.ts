/** One measured figure beside its goal. */
export type Row = { name: string; value: number; unit: string; goal: string; ok: boolean; note?: string };

export const atMost = (name: string, value: number, unit: string, most: number, note?: string): Row => ({
  name,
  value,
  unit,
  goal: `≤ ${most}`,
  ok: value <= most,
  note,
});
export const atLeast = (name: string, value: number, unit: string, least: number, note?: string): Row => ({
  name,
  value,
  unit,
  goal: `≥ ${least}`,
  ok: value >= least,
  note,
});
/** A figure without a goal, for comparison. */
export const asIs = (name: string, value: number, unit: string, note?: string): Row => ({
  name,
  value,
  unit,
  goal: "",
  ok: true,
  note,
});

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.ceil((sorted.length * percent) / 100), sorted.length) - 1] ?? NaN;
}
