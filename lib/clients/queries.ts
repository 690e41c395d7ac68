import type { PracticeScope } from "@/lib/access/scopes";
import { audit } from "@/lib/audit/audit";
import { db, transaction } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { fold } from "./rules";

/** A client as a search finds them. `birthDate` is "YYYY-MM-DD". */
export type FoundClient = { id: string; firstName: string; lastName: string; birthDate: string | null; therapist: string | null };

export const SEARCH_LIMIT = 20;

/** The clients whose name, email or phone is like `q`, accents and small slips forgiven; the most alike first. */
export async function searchClients(scope: PracticeScope, q: string): Promise<FoundClient[]> {
  const words = searchWords(q);
  if (words.length === 0) return [];
  return forgiving(words, (condition) => db().$queryRaw<FoundClient[]>`
    SELECT c.id, c.first_name AS "firstName", c.last_name AS "lastName", c.birth_date::text AS "birthDate", t.name AS therapist
    FROM client c LEFT JOIN therapist t ON t.id = c.therapist_id
    WHERE c.practice_id = ${scope.practiceId}::uuid AND ${condition}
    ORDER BY word_similarity(searchable(${words.join(" ")}), c.search_text) DESC, c.last_name, c.first_name, c.id
    LIMIT ${SEARCH_LIMIT}`);
}

// `fold` leaves letters, digits and spaces only: nothing that LIKE would read as a pattern.
function searchWords(q: string): string[] {
  return fold(q.slice(0, 100)).split(" ").filter(Boolean).slice(0, 8);
}

/** How much of a word must be right: "lamrche" is 0.55 of Lamarche. */
const ALIKE = 0.4;

/** First by every word as it is, which the trigram index answers; only where that finds nobody, by likeness. */
async function forgiving<T>(words: readonly string[], find: (condition: Prisma.Sql) => Promise<T[]>): Promise<T[]> {
  const each = words.map((word) => Prisma.sql`c.search_text LIKE '%' || searchable(${word}) || '%'`);
  const exact = await find(Prisma.join(each, " AND "));
  return exact.length > 0 ? exact : find(Prisma.sql`word_similarity(searchable(${words.join(" ")}), c.search_text) >= ${ALIKE}`);
}

/** Portal access of a client: the account that waits for its verification first, else the newest. */
type Access = { accountId: string | null; verified: boolean; associationId: string | null; tiedAt: Date | null };

export type ClientRow = Access & {
  id: string;
  firstName: string;
  lastName: string;
  email: string | null;
  phone: string | null;
  therapist: string | null;
  nextAt: Date | null;
  nextWith: string | null;
};

export const PAGE_SIZE = 50;

/**
 * One page of All Clients by last name, first name and id, after the client `after` (an id of this practice; any
 * other begins at the start). `next` is the `after` of the following page.
 * One query, two where a search finds nobody by the very words.
 */
export async function clientsPage(scope: PracticeScope, { q, after }: { q: string; after: string | null }): Promise<{ rows: ClientRow[]; next: string | null }> {
  const words = searchWords(q);
  const practice = Prisma.sql`${scope.practiceId}::uuid`;
  const later = after
    ? Prisma.sql`AND (c.last_name, c.first_name, c.id) > ALL (SELECT a.last_name, a.first_name, a.id FROM client a WHERE a.id = ${after}::uuid AND a.practice_id = ${practice})`
    : Prisma.empty;
  const find = (condition: Prisma.Sql) => db().$queryRaw<ClientRow[]>`
    WITH page AS (
      SELECT c.* FROM client c WHERE c.practice_id = ${practice} AND ${condition} ${later}
      ORDER BY c.last_name, c.first_name, c.id LIMIT ${PAGE_SIZE + 1}
    )
    SELECT p.id, p.first_name AS "firstName", p.last_name AS "lastName", p.email, p.phone, t.name AS therapist,
      s.starts_at AS "nextAt", s.name AS "nextWith",
      a.account_id AS "accountId", a.verified_at IS NOT NULL AS verified, a.id AS "associationId", a.created_at AS "tiedAt"
    FROM page p
    LEFT JOIN therapist t ON t.id = p.therapist_id
    LEFT JOIN LATERAL (
      SELECT s.starts_at, w.name FROM session s JOIN therapist w ON w.id = s.therapist_id
      WHERE s.client_id = p.id AND s.practice_id = ${practice} AND s.status = 'booked' AND s.starts_at > ${scope.now}
      ORDER BY s.starts_at LIMIT 1
    ) s ON true
    LEFT JOIN LATERAL (
      SELECT x.id, x.account_id, x.created_at, b.verified_at FROM association x JOIN portal_account b ON b.id = x.account_id
      WHERE x.client_id = p.id AND x.practice_id = ${practice} AND x.undone_at IS NULL AND b.closed_at IS NULL
      ORDER BY b.verified_at IS NOT NULL, x.created_at DESC LIMIT 1
    ) a ON true
    ORDER BY p.last_name, p.first_name, p.id`;
  const rows = words.length > 0 ? await forgiving(words, find) : await find(Prisma.sql`true`);
  const shown = rows.slice(0, PAGE_SIZE);
  return { rows: shown, next: rows.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null };
}

/** What the Add Client window offers: the practice's therapists, in their order. */
export async function therapists(scope: PracticeScope): Promise<{ id: string; name: string }[]> {
  return db().therapist.findMany({ where: { practiceId: scope.practiceId }, orderBy: [{ position: "asc" }, { name: "asc" }], select: { id: true, name: true } });
}

export type ClientCounts = { clients: number; prospects: number };

/** For the two tabs and the badge: clients, and portal accounts that are tied to none of them. One query. */
export async function clientCounts(scope: PracticeScope): Promise<ClientCounts> {
  const [counts] = await db().$queryRaw<[ClientCounts]>`
    SELECT (SELECT count(*)::int FROM client WHERE practice_id = ${scope.practiceId}::uuid) AS clients,
      (SELECT count(*)::int FROM portal_account a WHERE a.practice_id = ${scope.practiceId}::uuid AND a.closed_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM association x WHERE x.account_id = a.id AND x.undone_at IS NULL)) AS prospects`;
  return counts;
}

/** A client as staff see the record beside an account. */
export type ClientRecord = {
  id: string;
  firstName: string;
  lastName: string;
  email: string | null;
  phone: string | null;
  birthDate: string | null;
  locale: Locale;
  therapistId: string | null;
  therapist: string | null;
};

/** What stands at the head of a client's record. */
export type RecordHead = ClientRecord & { createdAt: Date };

/** One client, for one part of the record; null for an id of another practice too. Each opening is audited as `client.read`. */
export async function openRecord(scope: PracticeScope, id: string, part: "overview" | "contact" | "accountDetails"): Promise<RecordHead | null> {
  return transaction(async (tx) => {
    const [client] = await tx.$queryRaw<RecordHead[]>`
      SELECT c.id, c.first_name AS "firstName", c.last_name AS "lastName", c.email, c.phone, c.birth_date::text AS "birthDate", c.locale,
        c.therapist_id AS "therapistId", t.name AS therapist, c.created_at AS "createdAt"
      FROM client c LEFT JOIN therapist t ON t.id = c.therapist_id
      WHERE c.id = ${id}::uuid AND c.practice_id = ${scope.practiceId}::uuid`;
    if (!client) return null;
    await audit(tx, scope, "client.read", `client:${id}`, { part });
    return client;
  });
}

/** All sessions of a client, the latest first. */
export function clientSessions(scope: PracticeScope, clientId: string) {
  return db().session.findMany({
    where: { practiceId: scope.practiceId, clientId },
    orderBy: [{ startsAt: "desc" }, { id: "desc" }],
    select: { id: true, status: true, startsAt: true, endsAt: true, service: { select: { nameEn: true, nameFr: true } }, therapist: { select: { name: true } } },
  });
}

export type ClientSession = Awaited<ReturnType<typeof clientSessions>>[number];
