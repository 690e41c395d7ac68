import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Allowed } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { transaction, type Tx } from "@/lib/platform/db/client";
import { enqueue, type NewJob } from "@/lib/platform/jobs/queue";
import { ok, refuse, type Result } from "@/lib/platform/result/result";
import type { NewEmail } from "./email";
import { DELIVERY } from "./rules";
import type { retryInput } from "./schema";

/**
 * Writes emails and the jobs that deliver them, in the transaction of the change that they report: two statements,
 * however many emails. They exist if and only if it commits.
 * @param beside jobs of other queues, written in the same statement
 * @returns the ids of the emails, in order
 */
export async function queueEmails(
  tx: Tx,
  practiceId: string,
  emails: readonly NewEmail[],
  beside: readonly NewJob[] = [],
): Promise<string[]> {
  if (emails.length + beside.length === 0) return [];
  const rows = emails.map(({ id = randomUUID(), name, locale, recipient, data, sessionId }) => ({
    id,
    template: name,
    locale,
    recipient,
    data,
    session_id: sessionId,
  }));
  await tx.$executeRaw`
    INSERT INTO message (id, practice_id, template, locale, recipient, data, session_id)
    SELECT m.id, ${practiceId}::uuid, m.template, m.locale::"Locale", m.recipient, m.data, m.session_id
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS m (id uuid, template text, locale text, recipient text, data jsonb, session_id uuid)`;
  const ids = rows.map(({ id }) => id);
  const jobs = ids.map((messageId, i) => ({ data: { messageId }, ...later(emails[i]) }));
  await enqueue(tx, DELIVERY, [...jobs, ...beside]);
  return ids;
}

const later = (email?: NewEmail) => (email?.notBefore ? { startAfter: email.notBefore } : {});

/**
 * Requeues an email that could not be delivered. It is rendered again when it is sent, and skipped if it is stale.
 * Errors: not_found.
 */
export async function retryEmail(
  scope: Allowed<"outbox.retry">,
  { email: id }: z.output<typeof retryInput>,
): Promise<Result<null, "not_found">> {
  return transaction(async (tx) => {
    const { count } = await tx.outboxEmail.updateMany({
      where: { id, practiceId: scope.practiceId, status: "failed" },
      data: { status: "queued", error: null },
    });
    if (count === 0) return refuse("not_found");
    await enqueue(tx, DELIVERY, [{ data: { messageId: id } }]);
    await audit(tx, scope, "outbox.retry", `email:${id}`);
    return ok(null);
  });
}
