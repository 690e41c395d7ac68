import type { SystemScope } from "@/lib/platform/access/scopes";
import { db } from "@/lib/platform/db/client";

/** How to address the owner of an account, open or closed. */
export function accountName(
  _scope: SystemScope,
  practiceId: string,
  accountId: string,
): Promise<{ firstName: string } | null> {
  return db().portalAccount.findFirst({ where: { id: accountId, practiceId }, select: { firstName: true } });
}
