/** Lifetime of a password set by staff (security row 9). */
const TEMPORARY_HOURS = 72;

export function temporaryUntil(now: Date): Date {
  return new Date(now.getTime() + TEMPORARY_HOURS * 3_600_000);
}
