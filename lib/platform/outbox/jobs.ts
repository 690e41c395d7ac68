import { z } from "zod";
import type { SystemScope } from "@/lib/platform/access/scopes";
import { systemScope } from "@/lib/platform/access/system";
import { db, type Tx } from "@/lib/platform/db/client";
import { senderFor } from "@/lib/platform/email/names";
import { type SendOutcome, sendEmail } from "@/lib/platform/email/send";
import { env } from "@/lib/platform/env/env";
import { defineQueue, type JobQueue } from "@/lib/platform/jobs/define";
import { RetryLater } from "@/lib/platform/jobs/worker";
import { type ComposedEmail, declarationOf, rendered } from "./compose";
import type { Emails } from "./email";
import { findEmail, type OutboxEmail } from "./queries";
import { delivery, DELIVERY, GIVEN_UP } from "./rules";

const jobData = z.object({ messageId: z.uuid() });

type Settled = SendOutcome | { kind: "kept" } | { kind: "skipped" };

/**
 * Returns the outbox's own queues for these emails: deliveries, and deliveries whose retries are used up. The service
 * remembers an idempotency key for a day; all attempts happen within that time.
 */
export function outboxQueues(emails: Emails): JobQueue[] {
  return [
    defineQueue({ name: GIVEN_UP, handle: giveUpEmail }),
    defineQueue({
      name: DELIVERY,
      deadLetter: GIVEN_UP,
      handle: (data) => deliverEmail(emails, data),
      isPaused: () => delivery(env()) === "wait",
    }),
  ];
}

/**
 * Delivers one email. Its row stays locked while it is sent, by the connection and not by a flag: two workers never
 * send it twice, and a killed worker holds nothing. If the response is lost after sending, the idempotency key (the
 * email's id) keeps the next attempt from sending again.
 * @throws RetryLater if the service cannot take it now
 */
export async function deliverEmail(emails: Emails, data: unknown): Promise<void> {
  const { messageId } = jobData.parse(data);
  const scope = await systemScope();
  const email = await findEmail(scope, messageId);
  if (!email || email.status !== "queued") return;
  // Not transaction(), which would run it again: sending an email is an effect outside the database.
  const outcome = await db().$transaction(
    async (tx) => {
      const row = await lock(tx, email.id);
      if (!row) throw new RetryLater("Another worker has it.");
      if (!row.queued) return null;
      // Composed under the lock, right before sending, so that it is accurate.
      const composed = await composeUnlessStale(scope, emails, email, row.now);
      const settled = composed ? await send(email, composed) : ({ kind: "skipped" } as const);
      await record(tx, email.id, settled);
      return settled;
    },
    { maxWait: 10_000, timeout: 15_000 },
  );
  if (outcome?.kind === "retry") throw new RetryLater(outcome.reason, outcome.afterSeconds);
}

/** Records the failure after the last attempt, so that the practice can see it. */
async function giveUpEmail(data: unknown): Promise<void> {
  const { messageId } = jobData.parse(data);
  await db().$executeRaw`
    UPDATE message SET status = 'failed', error = coalesce(error, 'Tried too often.') WHERE id = ${messageId}::uuid AND status = 'queued'`;
}

/** Locks the row until the transaction ends; returns null if another worker has it. */
async function lock(tx: Tx, id: string): Promise<{ queued: boolean; now: Date } | null> {
  const [row] = await tx.$queryRaw<{ queued: boolean; now: Date }[]>`
    SELECT status = 'queued' AS queued, now() FROM message WHERE id = ${id}::uuid FOR UPDATE SKIP LOCKED`;
  return row ?? null;
}

async function composeUnlessStale(
  scope: SystemScope,
  emails: Emails,
  email: OutboxEmail,
  now: Date,
): Promise<ComposedEmail | null> {
  const prepared = await declarationOf(emails, email).prepare(scope, email);
  return !prepared || prepared.isStale(now) ? null : rendered(prepared, email);
}

async function send({ id, recipient }: OutboxEmail, composed: ComposedEmail): Promise<Settled> {
  const { senderName, replyTo, ...email } = composed;
  const way = delivery(env());
  if (way === "keep") return { kind: "kept" };
  if (way === "wait") return { kind: "retry", reason: "No email service is set up.", afterSeconds: null };
  return sendEmail({
    ...email,
    ...(replyTo !== null && { replyTo }),
    to: recipient,
    from: senderFor(senderName, env().EMAIL_FROM ?? ""),
    idempotencyKey: id,
  });
}

async function record(tx: Tx, id: string, outcome: Settled): Promise<void> {
  const { kind } = outcome;
  const tried = kind === "sent" || kind === "retry" || kind === "failed" ? 1 : 0;
  const error = kind === "retry" || kind === "failed" ? outcome.reason.slice(0, 500) : null;
  const providerId = kind === "sent" ? outcome.providerId : null;
  const status = kind === "retry" ? "queued" : kind;
  await tx.$executeRaw`
    UPDATE message SET status = ${status}::"MessageStatus", attempts = attempts + ${tried}, error = ${error},
      provider_id = ${providerId}, sent_at = CASE WHEN ${kind === "sent"} THEN now() END
    WHERE id = ${id}::uuid`;
}
