/** A link to a new password is good for half an hour (security row 5). */
const RESET_MINUTES = 30;

export function resetExpiry(now: Date): Date {
  return new Date(now.getTime() + RESET_MINUTES * 60_000);
}

/** What the page of a link says. `expired`: used too late, or a newer one was sent. One page for all that never work again. */
export type LinkState = "open" | "expired" | "over";

export function linkState(link: { usedAt: Date | null; expiresAt: Date; gone: boolean } | null, now: Date): LinkState {
  if (!link || link.usedAt || link.gone) return "over";
  return link.expiresAt > now ? "open" : "expired";
}
