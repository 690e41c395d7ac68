import type { PortalScope } from "@/lib/access/scopes";
import { db } from "@/lib/db/client";

/** The signed-in account's own particulars. */
export function ownAccount(scope: PortalScope) {
  return db().portalAccount.findFirstOrThrow({
    where: { id: scope.accountId, practiceId: scope.practiceId },
    select: { firstName: true, lastName: true, emailRaw: true, phone: true, birthDate: true, locale: true, zone: true, verifiedAt: true },
  });
}
