import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

/**
 * Writes who did or saw what, in the transaction of the effect.
 * @param scope any scope of one practice; the server itself passes `{ practiceId, actor: scope.actor }`
 * @param action `<word>.<verb>`, as the permission
 * @param subject `client:<id>`, `account:<id>`, `session:<id>` …
 */
export async function audit(
  tx: Tx,
  scope: { readonly practiceId: string; readonly actor: string },
  action: string,
  subject: string,
  data: Prisma.InputJsonObject = {},
): Promise<void> {
  await tx.auditEntry.create({ data: { practiceId: scope.practiceId, actor: scope.actor, action, subject, data } });
}
