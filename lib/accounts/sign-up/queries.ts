import { may } from "@/lib/platform/access/may";
import type { PortalPermission } from "@/lib/platform/access/portal-permissions";
import type { Allowed, SystemScope } from "@/lib/platform/access/scopes";
import { chosenTime } from "@/lib/sessions/booking/rules";
import { db } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { ownSessionAt } from "@/lib/sessions/sessions/queries";

/** SQL condition on `portal_account a`: a prospect, that is an open account linked to no client. */
export const untied = Prisma.sql`a.closed_at IS NULL AND NOT EXISTS (SELECT 1 FROM association x WHERE x.account_id = a.id AND x.undone_at IS NULL)`;

/** SQL condition on `portal_account a`: closed by its holder, who kept an upcoming session that has no client yet. Staff can still link it. */
export function keepsSession(now: Date): Prisma.Sql {
  return Prisma.sql`a.closed_at IS NOT NULL AND a.merged_into_id IS NULL AND NOT EXISTS (SELECT 1 FROM turned_away w WHERE w.account_id = a.id AND w.undone_at IS NULL)
    AND EXISTS (SELECT 1 FROM session k WHERE k.account_id = a.id AND k.client_id IS NULL AND k.status IN ('booked', 'requested') AND k.ends_at > ${now})`;
}

/** Returns the signed-in account's own details. */
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
      discreetCalendar: true,
      verifiedAt: true,
    },
  });
}

/**
 * Returns the page for a signed-in client who opens Create Account: their session at the chosen time, else the booking
 * page with that time; Your Account if no time is chosen.
 */
export async function insteadOfSignUp(
  scope: Allowed<"portal.account">,
  slug: string,
  chosen: Parameters<typeof chosenTime>[0],
): Promise<string> {
  const { therapist, start } = chosen;
  const query = chosenTime(chosen);
  if (!query || !therapist || start == null) return `/portal/${slug}/account`;
  const sessionId = may(scope, "portal.sessions") ? await ownSessionAt(scope, { therapist, start }) : null;
  return sessionId ? `/portal/${slug}/sessions/${sessionId}` : `/book/${slug}${query}`;
}

/** Facts for the email about a linked account: the client's name and the account's address. Null if they are no longer linked. */
export async function linkedAccount(
  _scope: SystemScope,
  practiceId: string,
  { accountId, clientId }: { accountId: string; clientId: string },
): Promise<{ firstName: string; email: string } | null> {
  const link = await db().grant.findFirst({
    where: { practiceId, accountId, clientId, endedAt: null },
    select: { account: { select: { emailRaw: true } }, client: { select: { firstName: true } } },
  });
  return link?.client ? { firstName: link.client.firstName, email: link.account.emailRaw } : null;
}
