import type { PublicScope, SystemScope } from "@/lib/platform/access/scopes";
import { hashToken } from "@/lib/platform/access/tokens";
import { db } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { Locale } from "@/lib/platform/i18n/locales";
import { blocked } from "@/lib/identity/blocked-addresses/queries";
import { linkState, type LinkState } from "./rules";

/** Returns the state of a client's link for its page, without changing anything. */
export async function resetLink(scope: PublicScope, token: string): Promise<LinkState> {
  const link = await db().token.findUnique({
    where: { hash: hashToken(token), purpose: "reset" },
    select: {
      usedAt: true,
      expiresAt: true,
      email: true,
      account: { select: { practiceId: true, closedAt: true, email: true } },
    },
  });
  const account = link?.account;
  if (!link || !account || account.practiceId !== scope.practiceId) return "over";
  return linkState({ ...link, gone: account.closedAt !== null || account.email !== link.email }, scope.now);
}

/** The same for a staff member's link. */
export async function staffResetLink(scope: SystemScope, token: string): Promise<LinkState> {
  const link = await db().token.findUnique({
    where: { hash: hashToken(token), purpose: "reset" },
    select: { usedAt: true, expiresAt: true, email: true, staff: { select: { disabledAt: true, email: true } } },
  });
  if (!link?.staff) return "over";
  return linkState({ ...link, gone: link.staff.disabledAt !== null || link.staff.email !== link.email }, scope.now);
}

/** The recipient of a link: an account or a staff member. */
export type Meant = { id: string; practiceId: string; email: string; emailRaw: string; locale: Locale };

/** Returns the account that an address refers to: the verified one, else the one created by staff, else the newest; null if the address is unknown or blocked. */
export async function accountMeant(scope: PublicScope, email: string): Promise<Meant | null> {
  const [account] = await db().$queryRaw<Meant[]>`
    SELECT id, practice_id AS "practiceId", email, email_raw AS "emailRaw", locale FROM portal_account
    WHERE practice_id = ${scope.practiceId}::uuid AND email = ${email} AND closed_at IS NULL AND NOT ${blocked(Prisma.sql`portal_account.practice_id`, Prisma.sql`portal_account.email`)}
    ORDER BY verified_at IS NULL, origin <> 'staff', created_at DESC, id DESC LIMIT 1`;
  return account ?? null;
}

const recipientFields = { id: true, practiceId: true, email: true, emailRaw: true, locale: true } as const;

export function staffMeant(_scope: SystemScope, email: string): Promise<Meant | null> {
  return db().staff.findFirst({ where: { email, disabledAt: null }, select: recipientFields });
}

/** Returns the owner of a link, even if it is used or expired; null if the link is unknown, or its owner is closed or disabled. */
export async function ownerOfLink(scope: PublicScope | SystemScope, token: string): Promise<Meant | null> {
  const link = await db().token.findUnique({
    where: { hash: hashToken(token), purpose: "reset" },
    select: {
      email: true,
      account: { select: { ...recipientFields, closedAt: true } },
      staff: { select: { ...recipientFields, disabledAt: true } },
    },
  });
  const { account, staff } = link ?? {};
  const owner =
    scope.kind === "system"
      ? !staff?.disabledAt && staff
      : account?.practiceId === scope.practiceId && !account.closedAt && account;
  return owner && owner.email === link?.email ? owner : null;
}

type Name = { firstName: string };

/** Returns the name to greet an account's owner by; null if the account is closed. */
export function openAccount(_scope: SystemScope, practiceId: string, accountId: string): Promise<Name | null> {
  return db().portalAccount.findFirst({
    where: { id: accountId, practiceId, closedAt: null },
    select: { firstName: true },
  });
}

/** Returns the name to greet a staff member by; null if they are disabled. */
export function openStaff(_scope: SystemScope, practiceId: string, staffId: string): Promise<Name | null> {
  return db().staff.findFirst({ where: { id: staffId, practiceId, disabledAt: null }, select: { firstName: true } });
}
