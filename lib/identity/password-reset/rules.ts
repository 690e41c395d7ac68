/** Lifetime of a reset link (security row 5). */
const RESET_MINUTES = 30;

export function resetExpiry(now: Date): Date {
  return new Date(now.getTime() + RESET_MINUTES * 60_000);
}

/** State of an emailed link. `expired`: too old, or replaced by a newer one. `over`: used, unknown, or its account is gone. */
export type LinkState = "open" | "expired" | "over";

export function linkState(link: { usedAt: Date | null; expiresAt: Date; gone: boolean } | null, now: Date): LinkState {
  if (!link || link.usedAt || link.gone) return "over";
  return link.expiresAt > now ? "open" : "expired";
}
