import { seenClients } from "@/lib/platform/access/row-filters";
import { ownClientId } from "@/lib/platform/access/rows";
import type { Allowed } from "@/lib/platform/access/scopes";
import { db, type Tx } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { ReminderChoice } from "@/lib/platform/db/generated/enums";
import type { Locale } from "@/lib/platform/i18n/locales";
import type { ReminderData } from "./rules";

/** SQL for a client's reminder times, in minutes before a session: their own, or those of the practice `p`. `client`: an id, or null. */
export const reminderTimes = (client: Prisma.Sql) => Prisma.sql`
  coalesce((SELECT CASE reminder_choice WHEN 'none' THEN '{}'::int[] WHEN 'own' THEN coalesce(reminder_minutes, '{}') END FROM client WHERE id = ${client}), p.reminder_minutes, '{}')`;

/**
 * Returns the recipient of a reminder. Null if the session is over, moved or no longer booked, the client has no address
 * or turned reminders off, the reminder is no longer configured, or the email `id` is queued already. Locks the session's
 * row, so that two workers cannot both find the email missing.
 */
export async function dueReminder(
  tx: Tx,
  { sessionId, start, minutes }: ReminderData,
  id: string,
): Promise<{ practiceId: string; recipient: string; locale: Locale } | null> {
  await tx.$queryRaw`SELECT FROM session WHERE id = ${sessionId}::uuid FOR NO KEY UPDATE`;
  const [row] = await tx.$queryRaw<{ practiceId: string; recipient: string; locale: Locale }[]>`
    SELECT s.practice_id AS "practiceId", coalesce(a.email_raw, c.email) AS recipient, coalesce(a.locale, c.locale) AS locale
    FROM session s JOIN practice p ON p.id = s.practice_id LEFT JOIN portal_account a ON a.id = s.account_id AND a.closed_at IS NULL LEFT JOIN client c ON c.id = s.client_id
    WHERE s.id = ${sessionId}::uuid AND s.status = 'booked' AND s.starts_at = ${start}::timestamptz AND s.starts_at > now()
      AND ${minutes}::int = ANY (${reminderTimes(Prisma.sql`s.client_id`)}) AND coalesce(a.reminders, true)
      AND coalesce(a.email_raw, c.email) IS NOT NULL AND NOT EXISTS (SELECT FROM message WHERE id = ${id}::uuid)`;
  return row ?? null;
}

/** Returns a client's upcoming booked sessions. */
export function comingSessions(
  tx: Tx,
  practiceId: string,
  clientId: string,
  now: Date,
): Promise<{ id: string; zone: string; startsAt: Date }[]> {
  return tx.session.findMany({
    where: { practiceId, clientId, status: "booked", startsAt: { gt: now } },
    select: { id: true, zone: true, startsAt: true },
  });
}

export type ClientReminders = {
  choice: ReminderChoice;
  minutes: number[];
  /** The practice's default, in minutes before a session. */
  practice: number[];
  /** An account that acts for the client in the portal has turned reminders off. */
  turnedOff: boolean;
};

/** Returns a client's reminder settings; null if the viewer sees no such client. */
export async function clientReminders(
  scope: Allowed<"clients.read" | "clients.edit">,
  clientId: string,
): Promise<ClientReminders | null> {
  const [row] = await db().$queryRaw<ClientReminders[]>`
    SELECT c.reminder_choice AS choice, coalesce(c.reminder_minutes, '{}') AS minutes, coalesce(p.reminder_minutes, '{}') AS practice,
      EXISTS (SELECT FROM association x JOIN portal_account a ON a.id = x.account_id WHERE x.client_id = c.id AND x.undone_at IS NULL AND a.closed_at IS NULL AND NOT a.reminders) AS "turnedOff"
    FROM client c JOIN practice p ON p.id = c.practice_id WHERE c.id = ${clientId}::uuid AND c.practice_id = ${scope.practiceId}::uuid AND ${seenClients(scope)}`;
  return row ?? null;
}

/** Returns whether the viewer has reminders on, and when they are sent, in minutes before a session. */
export async function ownReminders(scope: Allowed<"portal.notices">): Promise<{ wanted: boolean; minutes: number[] }> {
  const { practiceId, accountId } = scope;
  const [row] = await db().$queryRaw<[{ wanted: boolean; minutes: number[] }]>`
    SELECT a.reminders AS wanted, ${reminderTimes(Prisma.sql`${ownClientId(scope)}::uuid`)} AS minutes
    FROM portal_account a JOIN practice p ON p.id = a.practice_id WHERE a.id = ${accountId}::uuid AND a.practice_id = ${practiceId}::uuid`;
  return row;
}
