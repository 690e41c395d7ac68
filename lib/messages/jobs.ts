import { systemScope } from "@/lib/access/system";
import { db, type Tx } from "@/lib/db/client";
import type { SessionStatus } from "@/lib/db/generated/enums";
import { senderFor } from "@/lib/email/names";
import { type Outcome, sendEmail } from "@/lib/email/send";
import { env } from "@/lib/env/env";
import { RetryLater } from "@/lib/jobs/worker";
import { findMessage, type LedgerMessage } from "./queries";
import { drawMessage, type Drawn } from "./registry";
import { delivery, stillTrue } from "./rules";
import { messageData } from "./schema";
import { z } from "zod";

const jobData = z.object({ messageId: z.uuid() });

type Settled = Outcome | { kind: "kept" } | { kind: "skipped" };

/**
 * Delivers one email. Its row is locked while it leaves, by the connection and not by a mark: two workers never send it
 * twice, and one that is killed holds nothing. If the answer is lost after sending, the idempotency key (the message's
 * id) keeps the next attempt from sending again.
 * @throws RetryLater when the service cannot take it now
 */
export async function deliverMessage(data: unknown): Promise<void> {
  const { messageId } = jobData.parse(data);
  const scope = await systemScope();
  const message = await findMessage(scope, messageId);
  if (!message || message.status !== "queued") return;
  // Not transaction(), which would run it again: an email is an effect outside the database.
  const outcome = await db().$transaction(
    async (tx) => {
      const state = await lock(tx, message);
      if (state === "elsewhere") throw new RetryLater("Another worker has it.");
      if (state === "done") return null;
      // Drawn under the lock, right before it leaves, so that it says what is true now.
      const drawn = state === "due" ? await drawMessage(scope, message) : null;
      const settled = drawn ? await send(message, drawn) : ({ kind: "skipped" } as const);
      await record(tx, messageId, settled);
      return settled;
    },
    { maxWait: 10_000, timeout: 15_000 },
  );
  if (outcome?.kind === "retry") throw new RetryLater(outcome.reason, outcome.afterSeconds);
}

/** After the last attempt: the ledger says so, and the practice can see it. */
export async function giveUpMessage(data: unknown): Promise<void> {
  const { messageId } = jobData.parse(data);
  await db().$executeRaw`
    UPDATE message SET status = 'failed', error = coalesce(error, 'Tried too often.') WHERE id = ${messageId}::uuid AND status = 'queued'`;
}

/** Locks the row until the transaction ends, and says what is to be done with it. */
async function lock(tx: Tx, { id, template, data }: LedgerMessage): Promise<"due" | "stale" | "done" | "elsewhere"> {
  const [row] = await tx.$queryRaw<LockedRow[]>`
    SELECT m.status = 'queued' AS queued, m.session_id AS "sessionId", s.status, s.sequence, s.starts_at AS "startsAt", now()
    FROM message m LEFT JOIN session s ON s.id = m.session_id WHERE m.id = ${id}::uuid FOR UPDATE OF m SKIP LOCKED`;
  if (!row) return "elsewhere";
  if (!row.queued) return "done";
  const { sessionId, status, sequence, startsAt, now } = row;
  const session = status ? { status, sequence, startsAt } : null;
  return sessionId === null || stillTrue(messageData.parse({ template, data }), session, now) ? "due" : "stale";
}

type LockedRow = {
  queued: boolean;
  sessionId: string | null;
  status: SessionStatus | null;
  sequence: number;
  startsAt: Date;
  now: Date;
};

async function send({ id, recipient }: LedgerMessage, drawn: Drawn): Promise<Settled> {
  const { senderName, ...email } = drawn;
  const way = delivery(env());
  if (way === "keep") return { kind: "kept" };
  if (way === "wait") return { kind: "retry", reason: "No email service is set up.", afterSeconds: null };
  return sendEmail({
    ...email,
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
