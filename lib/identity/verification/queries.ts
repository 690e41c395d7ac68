import type { PublicScope, SystemScope } from "@/lib/platform/access/scopes";
import { hashToken } from "@/lib/platform/access/tokens";
import { db } from "@/lib/platform/db/client";
import { shownZone } from "@/lib/platform/time/shown";

/**
 * State of a verification link. `expired`: too old, or replaced by a newer one. An open one says what a browser that is
 * not signed in to the account must give: the password its owner chose, a new one if staff set it, or nothing if the
 * sessions move to another account of the address.
 */
export type VerificationLink =
  | { state: "open"; accountId: string; email: string; ask: "password" | "new_password" | "nothing" }
  | { state: "expired" | "used"; accountId: string; email: string }
  | { state: "unknown" };

/** Returns the state of a link for its page, without changing anything. */
export async function verificationLink(scope: PublicScope, token: string): Promise<VerificationLink> {
  const row = await db().token.findUnique({
    where: { hash: hashToken(token), purpose: "verify" },
    select: {
      usedAt: true,
      expiresAt: true,
      account: {
        select: {
          id: true,
          practiceId: true,
          email: true,
          emailRaw: true,
          verifiedAt: true,
          closedAt: true,
          temporaryUntil: true,
        },
      },
    },
  });
  if (!row?.account || row.account.practiceId !== scope.practiceId) return { state: "unknown" };
  const { id: accountId, emailRaw: email, verifiedAt, closedAt } = row.account;
  if (row.usedAt || verifiedAt || closedAt) return { state: "used", accountId, email };
  if (row.expiresAt <= scope.now) return { state: "expired", accountId, email };
  const moves = await hasVerified(scope.practiceId, row.account.email);
  const ask = moves ? "nothing" : row.account.temporaryUntil ? "new_password" : "password";
  return { state: "open", accountId, email, ask };
}

/** Returns whether an address has a verified account. */
async function hasVerified(practiceId: string, email: string): Promise<boolean> {
  const where = { practiceId, email, verifiedAt: { not: null }, closedAt: null };
  return (await db().portalAccount.count({ where })) > 0;
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
  const [held] = sessions;
  return {
    ...rest,
    held: held ? { ...held, zone: shownZone(held, zone), home: held.zone } : null,
    hasAccount: await hasVerified(practiceId, email),
  };
}
