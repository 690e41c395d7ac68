import type { PracticeScope } from "@/lib/access/scopes";
import { audit } from "@/lib/audit/audit";
import type { ClientRecord } from "@/lib/clients/queries";
import { db, transaction } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { likely, type Likely } from "@/lib/duplicates/queries";
import { compare, type Comparison, type Identity } from "@/lib/duplicates/rules";
import type { Locale } from "@/lib/i18n/locales";
import { needsConfirmation } from "./rules";

type AccountRow = Identity & {
  id: string;
  email: string;
  emailRaw: string;
  phone: string;
  locale: Locale;
  verifiedAt: Date | null;
  createdAt: Date;
  /** The next booked session, if there is one. */
  startsAt: Date | null;
  therapist: string | null;
};

export type Prospect = AccountRow & { match: Likely | null };

/** The newest that the list shows; a practice with more of them has to work them off first. */
export const LIST_LIMIT = 200;

/** Portal accounts that are tied to no client, the newest first, each with its next session and suggested match. Two queries. */
export async function prospects(scope: PracticeScope): Promise<Prospect[]> {
  return withMatches(scope, await accounts(scope, Prisma.empty));
}

/** One prospect, or null: also for an id of another practice and for an account that is tied to a client. */
export async function prospect(scope: PracticeScope, id: string): Promise<Prospect | null> {
  const [found] = await withMatches(scope, await accounts(scope, Prisma.sql`AND a.id = ${id}::uuid`));
  return found ?? null;
}

async function accounts(scope: PracticeScope, which: Prisma.Sql): Promise<AccountRow[]> {
  return db().$queryRaw<AccountRow[]>`
    SELECT a.id, a.first_name AS "firstName", a.last_name AS "lastName", a.email, a.email_raw AS "emailRaw", a.phone,
      a.birth_date::text AS "birthDate", a.locale, a.verified_at AS "verifiedAt", a.created_at AS "createdAt",
      s.starts_at AS "startsAt", coalesce(s.therapist_id, l.therapist_id) AS "therapistId", t.name AS therapist
    FROM portal_account a
    LEFT JOIN LATERAL (
      SELECT starts_at, therapist_id FROM session
      WHERE account_id = a.id AND practice_id = a.practice_id AND status = 'booked' AND ends_at > ${scope.now}
      ORDER BY starts_at LIMIT 1
    ) s ON true
    LEFT JOIN LATERAL (
      SELECT therapist_id FROM session WHERE account_id = a.id AND practice_id = a.practice_id ORDER BY starts_at DESC LIMIT 1
    ) l ON true
    LEFT JOIN therapist t ON t.id = coalesce(s.therapist_id, l.therapist_id)
    WHERE a.practice_id = ${scope.practiceId}::uuid AND a.closed_at IS NULL ${which}
      AND NOT EXISTS (SELECT 1 FROM association x WHERE x.account_id = a.id AND x.undone_at IS NULL)
    ORDER BY a.created_at DESC, a.id DESC LIMIT ${LIST_LIMIT}`;
}

async function withMatches(scope: PracticeScope, rows: AccountRow[]): Promise<Prospect[]> {
  const matches = await likely(scope, rows);
  return rows.map((row, i) => ({ ...row, match: matches[i]?.[0] ?? null }));
}

/** The sessions that would move to the client. */
export type MovingSession = { startsAt: Date; endsAt: Date };

export type Side = { client: ClientRecord; comparison: Comparison; confirm: boolean; moving: MovingSession[] };

/**
 * A client beside a prospect; null when there is no such client here. Shows a client's record, so it is audited as
 * `client.read`.
 */
export async function compareWith(scope: PracticeScope, account: Prospect, clientId: string): Promise<Side | null> {
  return transaction(async (tx) => {
    const [client] = await tx.$queryRaw<ClientRecord[]>`
      SELECT c.id, c.first_name AS "firstName", c.last_name AS "lastName", c.email, c.phone, c.birth_date::text AS "birthDate",
        c.locale, c.therapist_id AS "therapistId", t.name AS therapist
      FROM client c LEFT JOIN therapist t ON t.id = c.therapist_id
      WHERE c.id = ${clientId}::uuid AND c.practice_id = ${scope.practiceId}::uuid`;
    if (!client) return null;
    const moving = await tx.session.findMany({
      where: { practiceId: scope.practiceId, accountId: account.id, clientId: null, status: "booked", endsAt: { gt: scope.now } },
      orderBy: { startsAt: "asc" },
      select: { startsAt: true, endsAt: true },
    });
    await audit(tx, scope, "client.read", `client:${client.id}`, { beside: `account:${account.id}` });
    return { client, comparison: compare(account, client), confirm: needsConfirmation(account, client), moving };
  });
}
