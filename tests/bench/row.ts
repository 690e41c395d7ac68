/** One measured figure beside its goal. */
export type Row = { name: string; value: number; unit: string; goal: string; ok: boolean; note?: string };
