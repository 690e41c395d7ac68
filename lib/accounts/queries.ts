import type { PortalScope } from "@/lib/access/scopes";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";

/** Of `portal_account a`: a prospect, an open account that is tied to no client. */
export const untied = Prisma.sql`a.closed_at IS NULL AND NOT EXISTS (SELECT 1 FROM association x WHERE x.account_id = a.id AND x.undone_at IS NULL)`;

/** The signed-in account's own particulars. */
export function ownAccount(scope: PortalScope) {
  return db().portalAccount.findFirstOrThrow({
    where: { id: scope.accountId, practiceId: scope.practiceId },
    select: { firstName: true, lastName: true, emailRaw: true, phone: true, birthDate: true, locale: true, zone: true, verifiedAt: true },
  });
}
