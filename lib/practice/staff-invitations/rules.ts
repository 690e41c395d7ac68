import type { LinkState } from "@/lib/identity/password-reset/rules";

/** The states of an invitation's page; "over" covers every link that will never work again. */
export function invitationState(
  invitation: { acceptedAt: Date | null; revokedAt: Date | null; expiresAt: Date } | null,
  now: Date,
): LinkState {
  if (!invitation || invitation.acceptedAt || invitation.revokedAt) return "over";
  return invitation.expiresAt > now ? "open" : "expired";
}
