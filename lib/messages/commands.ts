import { randomUUID } from "node:crypto";
import type { Tx } from "@/lib/db/client";
import { enqueue, type NewJob } from "@/lib/jobs/queue";
import { QUEUE } from "./rules";
import type { QueuedMessage } from "./schema";

/**
 * Writes emails and the jobs that deliver them, in the transaction of what they speak of: two statements,
 * however many emails. Both are there when it commits, neither when it does not.
 * @param beside jobs of other queues, written in the same statement
 * @returns the ids of the messages, in order
 */
export async function queueMessages(
  tx: Tx,
  practiceId: string,
  messages: readonly QueuedMessage[],
  beside: readonly NewJob[] = [],
): Promise<string[]> {
  if (messages.length + beside.length === 0) return [];
  const rows = messages.map(({ id = randomUUID(), template, locale, recipient, data, sessionId }) => ({
    id,
    template,
    locale,
    recipient,
    data,
    session_id: sessionId ?? ("sessionId" in data ? data.sessionId : null),
  }));
  await tx.$executeRaw`
    INSERT INTO message (id, practice_id, template, locale, recipient, data, session_id)
    SELECT m.id, ${practiceId}::uuid, m.template, m.locale::"Locale", m.recipient, m.data, m.session_id
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS m (id uuid, template text, locale text, recipient text, data jsonb, session_id uuid)`;
  const ids = rows.map(({ id }) => id);
  const jobs = rows.map(({ id: messageId }, i) => ({ data: { messageId }, ...later(messages[i]) }));
  await enqueue(tx, QUEUE, [...jobs, ...beside]);
  return ids;
}

const later = (message?: QueuedMessage) => (message?.notBefore ? { startAfter: message.notBefore } : {});
