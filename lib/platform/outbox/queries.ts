import { seenEmails } from "@/lib/platform/access/row-filters";
import type { Allowed, SystemScope } from "@/lib/platform/access/scopes";
import { db, type Tx } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { EmailStatus } from "@/lib/platform/db/generated/enums";
import { read } from "@/lib/platform/db/read";
import { env } from "@/lib/platform/env/env";
import type { Locale } from "@/lib/platform/i18n/locales";
import { delivery } from "./rules";

/** The practice that sends an email. */
export type SendingPractice = { slug: string; name: string; address: string; phone: string; accent: string };

/** A row of the outbox with its practice. `template`: the name of the email that its data belongs to. */
export type OutboxEmail = {
  id: string;
  practiceId: string;
  template: string;
  locale: Locale;
  recipient: string;
  data: unknown;
  status: EmailStatus;
  error: string | null;
  createdAt: Date;
  practice: SendingPractice;
};

function ledger(which: Prisma.Sql): Promise<OutboxEmail[]> {
  return db().$queryRaw<OutboxEmail[]>`
    SELECT m.id, m.practice_id AS "practiceId", m.template, m.locale, m.recipient, m.data, m.status, m.error, m.created_at AS "createdAt",
      json_build_object('slug', p.slug, 'name', p.name, 'address', p.address, 'phone', p.phone, 'accent', p.accent) AS practice
    FROM message m JOIN practice p ON p.id = m.practice_id ${which}`;
}

/** Returns the latest emails of every practice, newest first: only for a demo's outbox. */
export function latestEmails(_scope: SystemScope, take = 50): Promise<OutboxEmail[]> {
  return ledger(Prisma.sql`ORDER BY m.created_at DESC, m.id DESC LIMIT ${take}`);
}

/** Returns one email, for the server itself; null if there is none. */
export async function findEmail(_scope: SystemScope, id: string): Promise<OutboxEmail | null> {
  const [email] = await ledger(Prisma.sql`WHERE m.id = ${id}::uuid`);
  return email ?? null;
}

/** `template`: the name of the email. */
export type FailedEmail = { id: string; template: string; recipient: string; createdAt: Date };

const FAILED_DAYS = 30;
/** More than staff read at a glance. */
const FAILED_SHOWN = 6;

/** Returns the emails of the last 30 days that could not be delivered, latest first. */
export function failedEmails(scope: Allowed<"calendar.read">): Promise<FailedEmail[]> {
  return read<FailedEmail>(Prisma.sql`
    SELECT id, template, recipient, created_at AS "createdAt" FROM message m
    WHERE practice_id = ${scope.practiceId}::uuid AND ${seenEmails(scope)} AND status = 'failed' AND created_at > ${scope.now}::timestamptz - make_interval(days => ${FAILED_DAYS})
    ORDER BY created_at DESC, id DESC LIMIT ${FAILED_SHOWN}`);
}

/** Counts the practice's emails that wait because none can leave this server; null if they can. */
export async function stuckEmails({ practiceId }: Allowed<"calendar.read">): Promise<number | null> {
  if (delivery(env()) !== "wait") return null;
  const [row] = await read<{ count: number }>(
    Prisma.sql`SELECT count(*)::int AS count FROM message WHERE practice_id = ${practiceId}::uuid AND status = 'queued'`,
  );
  return row?.count ?? 0;
}

/** Returns, of these sessions, those of unverified accounts that no staff have linked to a client. */
export function strangersSessions(
  tx: Tx,
  practiceId: string,
  sessions: readonly string[],
): Promise<{ id: string; accountId: string; email: string }[]> {
  return tx.$queryRaw`
    SELECT s.id, a.id AS "accountId", a.email_raw AS email FROM session s JOIN portal_account a ON a.id = s.account_id
    WHERE s.practice_id = ${practiceId}::uuid AND s.id = ANY (${[...sessions]}::uuid[]) AND s.client_id IS NULL AND a.verified_at IS NULL AND a.origin <> 'staff'`;
}
