import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { seenEmails } from "@/lib/platform/access/row-filters";
import type { Allowed } from "@/lib/platform/access/scopes";
import { takeWithin } from "@/lib/platform/access/limits";
import { audit } from "@/lib/platform/audit/audit";
import { transaction, type Tx } from "@/lib/platform/db/client";
import { enqueue, type NewJob } from "@/lib/platform/jobs/queue";
import { ok, refuse, type Result } from "@/lib/platform/result/result";
import type { NewEmail } from "./email";
import { strangersSessions } from "./queries";
import { DELIVERY, mailboxKey } from "./rules";
import type { retryInput } from "./schema";

/** The emails that strangers may cause for one mailbox, whatever about and at whichever practice. */
const PER_HOUR = 8;
const PER_DAY = 20;
/** The emails that one unverified account may cause for its therapists in a day. */
const PER_STRANGER = 10;

const [HOUR, DAY] = [3600, 86_400];

/**
 * Takes one of the emails that a mailbox may get because of strangers, and returns whether there was one left. To be
 * asked before an email that anyone could request for any address: a link, digits, an invitation. Past the limit the
 * response stays the same, and no link is created or voided.
 */
export function mayEmail(tx: Tx, address: string): Promise<boolean> {
  const mailbox = mailboxKey(address);
  return takeWithin(tx, [
    { key: `email:${mailbox}`, count: PER_HOUR, seconds: HOUR },
    { key: `email-day:${mailbox}`, count: PER_DAY, seconds: DAY },
  ]);
}

/** Returns the emails without those about the sessions of unverified accounts that are past the limits. */
async function withinLimits(tx: Tx, practiceId: string, emails: readonly NewEmail[]): Promise<readonly NewEmail[]> {
  const sessions = emails.flatMap(({ sessionId }) => sessionId ?? []);
  const strangers = sessions.length === 0 ? [] : await strangersSessions(tx, practiceId, sessions);
  if (strangers.length === 0) return emails;
  const kept = [];
  for (const email of emails) {
    const stranger = strangers.find(({ id }) => id === email.sessionId);
    const about = { key: `email-about:${stranger?.accountId}`, count: PER_STRANGER, seconds: DAY };
    const within =
      !stranger ||
      (await (stranger.email === email.recipient ? mayEmail(tx, email.recipient) : takeWithin(tx, [about])));
    if (within) kept.push(email);
  }
  return kept;
}

/**
 * Writes emails and the jobs that deliver them, in the transaction of the change that they report: three statements,
 * however many emails. They exist if and only if it commits. Emails about an unverified account's session are limited.
 * @param beside jobs of other queues, written in the same statement
 * @returns the ids of the emails, in order
 */
export async function queueEmails(
  tx: Tx,
  practiceId: string,
  wanted: readonly NewEmail[],
  beside: readonly NewJob[] = [],
): Promise<string[]> {
  const emails = await withinLimits(tx, practiceId, wanted);
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
    const count = await tx.$executeRaw`
      UPDATE message m SET status = 'queued', error = NULL
      WHERE m.id = ${id}::uuid AND m.practice_id = ${scope.practiceId}::uuid AND m.status = 'failed' AND ${seenEmails(scope)}`;
    if (count === 0) return refuse("not_found");
    await enqueue(tx, DELIVERY, [{ data: { messageId: id } }]);
    await audit(tx, scope, "outbox.retry", `email:${id}`);
    return ok(null);
  });
}
