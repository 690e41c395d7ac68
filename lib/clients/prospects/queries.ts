import { seenAccounts, seenClients } from "@/lib/platform/access/row-filters";
import type { Allowed } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import type { ClientRecord } from "@/lib/clients/clients/queries";
import { keepsSession, untied } from "@/lib/accounts/sign-up/queries";
import { searchWords } from "@/lib/clients/clients/rules";
import { db, transaction } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { alike, literally } from "@/lib/platform/db/likeness";
import { pageOf, type Page } from "@/lib/platform/db/pages";
import { likely, type Likely } from "@/lib/clients/duplicates/queries";
import { compare, type Comparison, type Identity } from "@/lib/clients/duplicates/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { blocked } from "@/lib/identity/blocked-addresses/queries";
import { needsConfirmation, type ProspectFilter } from "./rules";
import type { ProspectListInput } from "./schema";

type AccountRow = Identity & {
  id: string;
  email: string;
  emailRaw: string;
  phone: string;
  locale: Locale;
  verifiedAt: Date | null;
  createdAt: Date;
  /** The address is blocked, and was used to sign up nevertheless. */
  blocked: boolean;
  /** The account holder closed the account; it can no longer be used to sign in. */
  closed: boolean;
  /** Number of sessions, booked or requested, that have not begun. */
  coming: number;
  /** The next booked session, if any. */
  startsAt: Date | null;
  therapist: string | null;
};

export type Prospect = AccountRow & { match: Likely | null };

export const PROSPECTS_PER_PAGE = 50;

export type ProspectsPage = Page<Prospect> & {
  /** No exact match was found. */
  alike: boolean;
};

type Asked = Omit<ProspectListInput, "show"> & { show: Exclude<ProspectFilter, "away"> };

const ACCOUNT = Prisma.sql`a`;

/**
 * Returns one page of the portal accounts linked to no client, newest first, each with its next session and suggested
 * match. Keyset paging as in the client list: two queries, plus one to locate the position, plus one if a search has no
 * exact match: then the closest matches are the only page.
 */
export async function prospectsPage(
  scope: Allowed<"prospects.read">,
  { q, show, after, before }: Asked,
): Promise<ProspectsPage> {
  const words = searchWords(q);
  if (words.length === 0 && q) return { rows: [], previous: null, next: null, alike: false };
  const cursor = after ?? before;
  const place =
    cursor &&
    (await db().portalAccount.findFirst({ where: { id: cursor, practiceId: scope.practiceId }, select: { id: true } }));
  const back = Boolean(place) && !after;
  const shown =
    show === "all"
      ? []
      : [show === "unverified" ? Prisma.sql`a.verified_at IS NULL` : Prisma.sql`a.verified_at IS NOT NULL`];
  const beyond = place
    ? [
        Prisma.sql`(a.created_at, a.id) ${back ? Prisma.sql`>` : Prisma.sql`<`} (SELECT created_at, id FROM portal_account WHERE id = ${place.id}::uuid)`,
      ]
    : [];
  const exactly = words.length > 0 ? [literally(ACCOUNT, words).condition] : [];
  const found = await accounts(scope, [...shown, ...exactly, ...beyond], { back });
  if (found.length > 0 || words.length === 0 || place) {
    const page = pageOf(found, PROSPECTS_PER_PAGE, { from: Boolean(place), back });
    return { ...page, rows: await withMatches(scope, page.rows), alike: false };
  }
  const { condition, likeness } = alike(ACCOUNT, words);
  const near = await accounts(scope, [...shown, condition], { back: false, likeness });
  return {
    rows: await withMatches(scope, near.slice(0, PROSPECTS_PER_PAGE)),
    previous: null,
    next: null,
    alike: near.length > 0,
  };
}

/**
 * Returns one prospect, including one who closed their account and kept a session; null for any other id, an id of
 * another practice, or an account linked to a client.
 */
export async function prospect(scope: Allowed<"prospects.read">, id: string): Promise<Prospect | null> {
  const [found] = await withMatches(
    scope,
    await accounts(scope, [Prisma.sql`a.id = ${id}::uuid`], {
      back: false,
      who: Prisma.sql`(${untied} OR ${keepsSession(scope.now)})`,
    }),
  );
  return found ?? null;
}

/** Returns one row more than a page holds. Displayed details are looked up for these alone. */
async function accounts(
  scope: Allowed<"prospects.read">,
  conditions: readonly Prisma.Sql[],
  { back, likeness, who = untied }: { back: boolean; likeness?: Prisma.Sql | undefined; who?: Prisma.Sql },
): Promise<AccountRow[]> {
  const direction = back ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const near = likeness ?? Prisma.sql`0`;
  return db().$queryRaw<AccountRow[]>`
    WITH page AS (
      SELECT a.*, ${near} AS near FROM portal_account a
      WHERE ${Prisma.join([Prisma.sql`a.practice_id = ${scope.practiceId}::uuid`, seenAccounts(scope), who, ...conditions], " AND ")}
      ORDER BY near DESC, a.created_at ${direction}, a.id ${direction} LIMIT ${PROSPECTS_PER_PAGE + 1}
    )
    SELECT a.id, a.first_name AS "firstName", a.last_name AS "lastName", a.email, a.email_raw AS "emailRaw", a.phone,
      a.birth_date::text AS "birthDate", a.locale, a.verified_at AS "verifiedAt", a.created_at AS "createdAt",
      ${blocked(Prisma.sql`a.practice_id`, Prisma.sql`a.email`)} AS blocked, a.closed_at IS NOT NULL AS closed, n.coming,
      s.starts_at AS "startsAt", coalesce(s.therapist_id, l.therapist_id) AS "therapistId", t.name AS therapist
    FROM page a
    LEFT JOIN LATERAL (
      SELECT starts_at, therapist_id FROM session
      WHERE account_id = a.id AND practice_id = a.practice_id AND status IN ('booked', 'requested') AND ends_at > ${scope.now}
      ORDER BY starts_at LIMIT 1
    ) s ON true
    LEFT JOIN LATERAL (
      SELECT therapist_id FROM session WHERE account_id = a.id AND practice_id = a.practice_id ORDER BY starts_at DESC LIMIT 1
    ) l ON true
    LEFT JOIN LATERAL (
      SELECT count(*)::int AS coming FROM session WHERE account_id = a.id AND practice_id = a.practice_id AND status IN ('booked', 'requested') AND starts_at > ${scope.now}
    ) n ON true
    LEFT JOIN therapist t ON t.id = coalesce(s.therapist_id, l.therapist_id)
    ORDER BY a.near DESC, a.created_at ${direction}, a.id ${direction}`;
}

async function withMatches(scope: Allowed<"prospects.read">, rows: AccountRow[]): Promise<Prospect[]> {
  const matches = await likely(scope, rows);
  return rows.map((row, i) => ({ ...row, match: matches[i]?.[0] ?? null }));
}

/** The sessions that would move to the client. */
export type AssociatedSession = { startsAt: Date; endsAt: Date };

export type ComparedSide = {
  client: ClientRecord;
  comparison: Comparison;
  confirm: boolean;
  moving: AssociatedSession[];
};

/**
 * Compares a client with a prospect; null if the viewer sees no such client. Shows a client's record, so it
 * is audited as `client.read`.
 */
export async function compareWith(
  scope: Allowed<"prospects.associate">,
  account: Prospect,
  clientId: string,
): Promise<ComparedSide | null> {
  return transaction(async (tx) => {
    const [client] = await tx.$queryRaw<ClientRecord[]>`
      SELECT c.id, c.first_name AS "firstName", c.last_name AS "lastName", c.email, c.phone, c.birth_date::text AS "birthDate",
        c.locale, c.therapist_id AS "therapistId", t.name AS therapist
      FROM client c LEFT JOIN therapist t ON t.id = c.therapist_id
      WHERE c.id = ${clientId}::uuid AND c.practice_id = ${scope.practiceId}::uuid AND ${seenClients(scope)}`;
    if (!client) return null;
    const moving = await tx.session.findMany({
      where: {
        practiceId: scope.practiceId,
        accountId: account.id,
        clientId: null,
        status: { in: ["booked", "requested"] },
        endsAt: { gt: scope.now },
      },
      orderBy: { startsAt: "asc" },
      select: { startsAt: true, endsAt: true },
    });
    await audit(tx, scope, "client.read", `client:${client.id}`, { beside: `account:${account.id}` });
    return { client, comparison: compare(account, client), confirm: needsConfirmation(account, client), moving };
  });
}
