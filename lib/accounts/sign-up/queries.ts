import { may } from "@/lib/platform/access/may";
import type { PortalPermission } from "@/lib/platform/access/portal-permissions";
import type { Allowed, SystemScope } from "@/lib/platform/access/scopes";
import { chosenTime } from "@/lib/sessions/booking/rules";
import { db } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { ownSessionAt } from "@/lib/sessions/sessions/queries";

/** Of `portal_account a`: a prospect, an open account that is tied to no client. */
export const untied = Prisma.sql`a.closed_at IS NULL AND NOT EXISTS (SELECT 1 FROM association x WHERE x.account_id = a.id AND x.undone_at IS NULL)`;

/** Of `portal_account a`: its holder closed it and kept a session that is still to come and on no client's record. Staff may still tie that. */
export function keepsSession(now: Date): Prisma.Sql {
  return Prisma.sql`a.closed_at IS NOT NULL AND a.merged_into_id IS NULL AND NOT EXISTS (SELECT 1 FROM turned_away w WHERE w.account_id = a.id AND w.undone_at IS NULL)
    AND EXISTS (SELECT 1 FROM session k WHERE k.account_id = a.id AND k.client_id IS NULL AND k.status IN ('booked', 'requested') AND k.ends_at > ${now})`;
}

/** The signed-in account's own particulars. */
export function ownAccount(scope: Allowed<PortalPermission>) {
  return db().portalAccount.findFirstOrThrow({
    where: { id: scope.accountId, practiceId: scope.practiceId },
    select: {
      firstName: true,
      lastName: true,
      emailRaw: true,
      phone: true,
      birthDate: true,
      locale: true,
      zone: true,
      verifiedAt: true,
    },
  });
}

/** Where somebody who is signed in is led in place of Create Account: to the session that they have at the chosen time, else to booking it; to their account where none is chosen. */
export async function insteadOfSignUp(
  scope: Allowed<"portal.account">,
  slug: string,
  chosen: Parameters<typeof chosenTime>[0],
): Promise<string> {
  const { therapist, start } = chosen;
  const query = chosenTime(chosen);
  if (!query || !therapist || start == null) return `/portal/${slug}/account`;
  const own = may(scope, "portal.sessions") ? await ownSessionAt(scope, { therapist, start }) : null;
  return own ? `/portal/${slug}/sessions/${own}` : `/book/${slug}${query}`;
}

/** What the notice of a linked account says: the client's name, and the account's address. Null if it is no longer linked to the client. */
export async function linkedAccount(
  _scope: SystemScope,
  practiceId: string,
  { accountId, clientId }: { accountId: string; clientId: string },
): Promise<{ firstName: string; email: string } | null> {
  const link = await db().association.findFirst({
    where: { practiceId, accountId, clientId, undoneAt: null },
    select: { account: { select: { emailRaw: true } }, client: { select: { firstName: true } } },
  });
  return link?.client ? { firstName: link.client.firstName, email: link.account.emailRaw } : null;
}
