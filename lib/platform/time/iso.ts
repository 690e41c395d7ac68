/** An instant (ms) as our links and forms carry it: "2026-12-10T21:00:00Z". */
export function isoOf(ms: number): string {
  return new Date(ms).toISOString().replace(".000", "");
}
