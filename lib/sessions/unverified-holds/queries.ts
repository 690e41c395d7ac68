import type { SystemScope } from "@/lib/platform/access/scopes";
import type { Tx } from "@/lib/platform/db/client";
import type { SessionStatus } from "@/lib/platform/db/generated/enums";
import type { Mailbox } from "@/lib/platform/outbox/email";
import { sessionForClient, sessionForTherapist, type EmailedSession } from "@/lib/sessions/session-emails/queries";
import type { Hold } from "./rules";

/**
 * Returns how many sessions unverified accounts hold, or have booked within a day, with a therapist and in the practice.
 * Waits for other such bookings in the practice, so that the numbers are exact until the transaction ends.
 */
export async function countHolds(
  tx: Tx,
  practiceId: string,
  therapist: string,
  now: Date,
): Promise<{ therapist: number; practice: number }> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`holds:${practiceId}`}, 0))`;
  const [row] = await tx.$queryRaw<[{ therapist: number; practice: number }]>`
    SELECT count(*) FILTER (WHERE therapist_id = ${therapist}::uuid)::int AS therapist, count(*)::int AS practice FROM session
    WHERE practice_id = ${practiceId}::uuid AND unverified_hold AND client_id IS NULL
      AND (created_at > ${now}::timestamptz - interval '1 day' OR (status IN ('requested', 'booked') AND starts_at > ${now}))`;
  return row;
}

/** A held session whose row is locked, with the recipients of emails about it. */
export type LockedHold = Hold & {
  practiceId: string;
  status: SessionStatus;
  sequence: number;
  /** Null once the account is closed. */
  client: Mailbox | null;
  therapist: Mailbox;
  now: Date;
};

/**
 * Locks a session that an unverified account holds; null once the account is verified or linked to a client, or the
 * session is over. For background jobs only: the id comes from the job.
 */
export async function lockHold(tx: Tx, sessionId: string): Promise<LockedHold | null> {
  const [row] = await tx.$queryRaw<LockedHold[]>`
    SELECT s.practice_id AS "practiceId", s.status, s.sequence, s.created_at AS "createdAt", s.hold_announced_at AS "announcedAt", now(),
      (SELECT max(k.expires_at) FROM token k WHERE k.account_id = a.id AND k.purpose = 'verify') AS "linkExpiresAt",
      CASE WHEN a.closed_at IS NULL THEN json_build_object('recipient', a.email_raw, 'locale', a.locale) END AS client,
      json_build_object('recipient', t.notify_email, 'locale', f.locale) AS therapist
    FROM session s JOIN portal_account a ON a.id = s.account_id JOIN therapist t ON t.id = s.therapist_id JOIN staff f ON f.id = t.staff_id
    WHERE s.id = ${sessionId}::uuid AND s.unverified_hold AND s.client_id IS NULL AND s.status IN ('requested', 'booked') AND s.starts_at > now()
      AND a.verified_at IS NULL AND a.origin <> 'staff' FOR NO KEY UPDATE OF s`;
  return row ?? null;
}

type About = { practiceId: string; data: { sessionId: string } };

/** A held session as emails show it. `held`: nobody has verified, linked or changed it yet. */
export type EmailedHold = EmailedSession & { held: boolean };

const withState = (session: EmailedSession | null): EmailedHold | null =>
  session && { ...session, held: session.account?.verifiedAt == null && session.clientId === null };

/** Returns the session for an email to its therapist; null if there is none. */
export async function holdForTherapist(scope: SystemScope, about: About): Promise<EmailedHold | null> {
  return withState(await sessionForTherapist(scope, about));
}

/** Same as holdForTherapist, for an email to the client. */
export async function holdForClient(scope: SystemScope, about: About): Promise<EmailedHold | null> {
  return withState(await sessionForClient(scope, about));
}
