import type { Allowed, PublicScope, SystemScope } from "@/lib/platform/access/scopes";
import { hashToken } from "@/lib/platform/access/tokens";
import { db } from "@/lib/platform/db/client";
import type { Tx } from "@/lib/platform/db/client";
import type { Locale } from "@/lib/platform/i18n/locales";
import { openAccount } from "@/lib/identity/password-reset/queries";
import { linkState, type LinkState } from "@/lib/identity/password-reset/rules";

type Purpose = "change_email" | "undo_email";

/** Returns the address awaiting confirmation, as entered, or null. Does not reveal whether another account has it. */
export async function pendingChange({ accountId, practiceId, now }: Allowed<"portal.account">): Promise<string | null> {
  const pending = await db().token.findFirst({
    where: { accountId, account: { practiceId }, purpose: "change_email", usedAt: null, expiresAt: { gt: now } },
    select: { emailRaw: true },
  });
  return pending?.emailRaw ?? null;
}

/** Returns a link's state for its page, without changing anything. `accountId`: the account it belongs to; null if the link is unknown. */
export async function changeLink(
  scope: PublicScope,
  purpose: Purpose,
  token: string,
): Promise<{ state: LinkState; accountId: string | null; email: string }> {
  const link = await db().token.findUnique({
    where: { hash: hashToken(token), purpose },
    select: {
      usedAt: true,
      expiresAt: true,
      emailRaw: true,
      account: {
        select: {
          id: true,
          practiceId: true,
          closedAt: true,
          mergedIntoId: true,
          rejections: { where: { undoneAt: null }, select: { id: true } },
        },
      },
    },
  });
  const account = link?.account;
  if (!link || !account || account.practiceId !== scope.practiceId)
    return { state: "over", accountId: null, email: "" };
  // The former address can undo the change even after the account was closed, unless staff rejected or merged the account.
  const byStaff = account.rejections.length > 0 || account.mergedIntoId !== null;
  const gone = purpose === "undo_email" ? byStaff : account.closedAt !== null;
  const state = linkState({ ...link, gone }, scope.now);
  return { state, accountId: account.id, email: link.emailRaw ?? "" };
}

export type LockedChange = {
  id: string;
  email: string;
  emailRaw: string;
  locale: Locale;
  verified: boolean;
  clientId: string | null;
  /** The address that the link is about: canonical, and as entered. */
  to: string;
  toRaw: string;
  sentAt: Date;
  expiresAt: Date;
  used: boolean;
  /** When its holder closed it since; only an `undo_email` link still works then. */
  closedAt: Date | null;
};

/** Locks a link and its account until the transaction ends, so that of ten concurrent requests one succeeds. */
export async function lockChange(
  tx: Tx,
  scope: PublicScope | Allowed<"portal.account">,
  purpose: Purpose,
  hash: string,
): Promise<LockedChange | null> {
  const [row] = await tx.$queryRaw<LockedChange[]>`
    SELECT a.id, a.email, a.email_raw AS "emailRaw", a.locale, a.verified_at IS NOT NULL AS verified, t.email AS to, t.email_raw AS "toRaw",
      t.created_at AS "sentAt", t.expires_at AS "expiresAt", a.closed_at AS "closedAt", (t.used_at IS NOT NULL OR a.merged_into_id IS NOT NULL OR a.closed_at IS NOT NULL AND t.purpose <> 'undo_email'
        OR EXISTS (SELECT 1 FROM turned_away w WHERE w.account_id = a.id AND w.undone_at IS NULL)) AS used,
      (SELECT client_id FROM association WHERE account_id = a.id AND undone_at IS NULL AND client_id IS NOT NULL ORDER BY created_at LIMIT 1) AS "clientId"
    FROM token t JOIN portal_account a ON a.id = t.account_id
    WHERE t.hash = ${hash} AND t.purpose = ${purpose}::"TokenPurpose" AND a.practice_id = ${scope.practiceId}::uuid FOR UPDATE OF t, a`;
  return row ?? null;
}

/** Returns the open, verified account that has an address, or null. */
export function ownerOf(
  tx: Tx,
  scope: PublicScope | Allowed<"portal.account">,
  email: string,
): Promise<{ id: string; locale: Locale } | null> {
  return tx.portalAccount.findFirst({
    where: { practiceId: scope.practiceId, email, verifiedAt: { not: null }, closedAt: null },
    select: { id: true, locale: true },
  });
}

/** Facts for the email that confirms a new address; `taken` if another account has it. Null if the account is closed. */
export async function changingAccount(
  scope: SystemScope,
  practiceId: string,
  accountId: string,
  address: string,
): Promise<{ firstName: string; taken: boolean } | null> {
  const account = await openAccount(scope, practiceId, accountId);
  const others = {
    practiceId,
    email: address.toLowerCase(),
    verifiedAt: { not: null },
    closedAt: null,
    id: { not: accountId },
  };
  return account && { ...account, taken: (await db().portalAccount.count({ where: others })) > 0 };
}
