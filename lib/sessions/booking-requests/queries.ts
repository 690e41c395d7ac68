import type { Tx } from "@/lib/platform/db/client";
import type { Locale } from "@/lib/platform/i18n/locales";
import type { SessionState } from "@/lib/sessions/sessions/rules";

/** A request whose row is locked. `client`: the recipient of the email that it expired. */
export type OpenRequest = SessionState & {
  practiceId: string;
  sequence: number;
  client: { recipient: string; locale: Locale } | null;
  now: Date;
};

/** Locks a request; null if the session is no longer one. For background jobs only: the id comes from the job. */
export async function lockRequest(tx: Tx, sessionId: string): Promise<OpenRequest | null> {
  const [row] = await tx.$queryRaw<OpenRequest[]>`
    SELECT s.practice_id AS "practiceId", s.status, s.sequence, s.starts_at AS "startsAt", s.changed_at AS "changedAt", s.changed_by AS "changedBy",
      s.changed_from AS "changedFrom", s.created_at AS "createdAt", p.cancel_notice_minutes AS "cancelNoticeMinutes", p.reschedule_notice_minutes AS "rescheduleNoticeMinutes", p.grace_minutes AS "graceMinutes", now(),
      CASE WHEN a.id IS NOT NULL THEN json_build_object('recipient', a.email_raw, 'locale', a.locale)
        WHEN c.email IS NOT NULL THEN json_build_object('recipient', c.email, 'locale', c.locale) END AS client
    FROM session s JOIN practice p ON p.id = s.practice_id
      LEFT JOIN portal_account a ON a.id = s.account_id AND a.closed_at IS NULL LEFT JOIN client c ON c.id = s.client_id
    WHERE s.id = ${sessionId}::uuid AND s.status = 'requested' FOR NO KEY UPDATE OF s`;
  return row ?? null;
}
