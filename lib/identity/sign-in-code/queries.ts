import type { PublicScope, SystemScope } from "@/lib/platform/access/scopes";
import { db } from "@/lib/platform/db/client";

/**
 * Returns whether digits may open an account: its address is verified, and its password is the client's own. Any other
 * account may have been made, or be known, by another person (decision 0005).
 */
export async function opensByCode({ practiceId }: PublicScope, id: string): Promise<boolean> {
  const where = { id, practiceId, closedAt: null, verifiedAt: { not: null }, temporaryUntil: null };
  return (await db().portalAccount.count({ where })) === 1;
}

/** Returns what the email with the digits says, and until when they work; null if the account is closed. */
export async function signInCode(
  scope: SystemScope,
  practiceId: string,
  accountId: string,
): Promise<{ firstName: string; over: boolean } | null> {
  const account = await db().portalAccount.findFirst({
    where: { id: accountId, practiceId, closedAt: null },
    select: { firstName: true },
  });
  if (!account) return null;
  const open = { accountId, purpose: "sign_in", usedAt: null, expiresAt: { gt: scope.now } } as const;
  return { ...account, over: (await db().token.count({ where: open })) === 0 };
}
