import type { Tx } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { en } from "./messages.en";

type Paths<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}` }[keyof T & string];

/**
 * `<feature>.<verb>`, like permissions: exactly the actions that have a sentence in both languages (messages.en.ts).
 */
export type AuditAction = Paths<(typeof en)["actions"]>;

/**
 * Records who did or saw what, in the transaction of the effect.
 * @param scope any scope of one practice; the server itself passes `{ practiceId, actor: scope.actor }`
 * @param subject `client:<id>`, `account:<id>`, `session:<id>` …
 */
export async function audit(
  tx: Tx,
  scope: { readonly practiceId: string; readonly actor: string },
  action: AuditAction,
  subject: string,
  data: Prisma.InputJsonObject = {},
): Promise<void> {
  await tx.auditEntry.create({ data: { practiceId: scope.practiceId, actor: scope.actor, action, subject, data } });
}

/** Records the same action on many subjects, in one statement. */
export async function auditAll(
  tx: Tx,
  scope: { readonly practiceId: string; readonly actor: string },
  action: AuditAction,
  subjects: readonly string[],
  data: Prisma.InputJsonObject = {},
): Promise<void> {
  if (subjects.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO audit_entry (practice_id, actor, action, subject, data)
    SELECT ${scope.practiceId}::uuid, ${scope.actor}, ${action}, subject, ${JSON.stringify(data)}::jsonb FROM unnest(${[...subjects]}::text[]) subject`;
}
