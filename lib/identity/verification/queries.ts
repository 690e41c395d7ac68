import type { PublicScope, SystemScope } from "@/lib/platform/access/scopes";
import { hashToken } from "@/lib/platform/access/tokens";
import { db } from "@/lib/platform/db/client";
import { shownZone } from "@/lib/platform/time/shown";

/** State of a verification link. `expired`: too old, or replaced by a newer one. */
export type VerificationLink =
  { state: "open" | "expired" | "used"; accountId: string; email: string } | { state: "unknown" };

export async function verificationLink(scope: PublicScope, token: string): Promise<VerificationLink> {
  const row = await db().token.findUnique({
    where: { hash: hashToken(token), purpose: "verify" },
    select: {
      usedAt: true,
      expiresAt: true,
      account: { select: { id: true, practiceId: true, emailRaw: true, verifiedAt: true, closedAt: true } },
    },
  });
  if (!row?.account || row.account.practiceId !== scope.practiceId) return { state: "unknown" };
  const { id: accountId, emailRaw: email, verifiedAt, closedAt } = row.account;
  if (row.usedAt || verifiedAt || closedAt) return { state: "used", accountId, email };
  return { state: row.expiresAt > scope.now ? "open" : "expired", accountId, email };
}

/**
 * Facts for the verification email: the account, the session it holds until it is verified (in the client's zone;
 * `home` is the practice's), and whether a verified account already has the address. Null if there is nothing left to
 * verify.
 */
export async function unverifiedAccount(_scope: SystemScope, practiceId: string, accountId: string) {
  const account = await db().portalAccount.findFirst({
    where: { id: accountId, practiceId, verifiedAt: null, closedAt: null },
    select: {
      firstName: true,
      lastName: true,
      email: true,
      emailRaw: true,
      origin: true,
      zone: true,
      sessions: {
        where: { status: { in: ["booked", "requested"] }, unverifiedHold: true },
        select: { status: true, place: true, startsAt: true, endsAt: true, zone: true },
        take: 1,
      },
    },
  });
  if (!account) return null;
  const { sessions, email, zone, ...rest } = account;
  const others = { practiceId, email, verifiedAt: { not: null }, closedAt: null };
  const existing = await db().portalAccount.count({ where: others });
  const [held] = sessions;
  return {
    ...rest,
    held: held ? { ...held, zone: shownZone(held, zone), home: held.zone } : null,
    hasAccount: existing > 0,
  };
}
