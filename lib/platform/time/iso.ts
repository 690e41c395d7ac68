/** Formats an instant (ms) for our links and forms: "2026-12-10T21:00:00Z". */
export function isoOf(ms: number): string {
  return new Date(ms).toISOString().replace(".000", "");
}
