import type { SystemScope } from "@/lib/platform/access/scopes";
import { db } from "@/lib/platform/db/client";

/** Returns the name to greet the owner of an account by, open or closed. */
export function accountName(
  _scope: SystemScope,
  practiceId: string,
  accountId: string,
): Promise<{ firstName: string } | null> {
  return db().portalAccount.findFirst({ where: { id: accountId, practiceId }, select: { firstName: true } });
}
