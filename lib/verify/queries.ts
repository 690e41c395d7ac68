import type { PublicScope } from "@/lib/access/scopes";
import { hashToken } from "@/lib/access/tokens";
import { db } from "@/lib/db/client";

/** What the verification screen says of a link. `expired`: used too late, or a newer one was sent. */
export type LinkState = { state: "open" | "expired" | "used"; accountId: string; email: string } | { state: "unknown" };

export async function verificationLink(scope: PublicScope, token: string): Promise<LinkState> {
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
