import type { Tx } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import type { ReminderData } from "./rules";

/**
 * To whom a reminder goes; null when nothing is left to remind of, nobody can be reached, or the message `id` is
 * there already. Holds the session's row, so that two workers do not both find it missing.
 */
export async function dueReminder(tx: Tx, { sessionId, start }: ReminderData, id: string): Promise<{ practiceId: string; recipient: string; locale: Locale } | null> {
  await tx.$queryRaw`SELECT FROM session WHERE id = ${sessionId}::uuid FOR NO KEY UPDATE`;
  const [row] = await tx.$queryRaw<{ practiceId: string; recipient: string; locale: Locale }[]>`
    SELECT s.practice_id AS "practiceId", coalesce(a.email_raw, c.email) AS recipient, coalesce(a.locale, c.locale) AS locale
    FROM session s LEFT JOIN portal_account a ON a.id = s.account_id LEFT JOIN client c ON c.id = s.client_id
    WHERE s.id = ${sessionId}::uuid AND s.status = 'booked' AND s.starts_at = ${start}::timestamptz AND s.starts_at > now()
      AND coalesce(a.email_raw, c.email) IS NOT NULL AND NOT EXISTS (SELECT FROM message WHERE id = ${id}::uuid)`;
  return row ?? null;
}
