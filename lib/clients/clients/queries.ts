import { clientsSeenBy, seenAccounts, seenClients } from "@/lib/platform/access/row-filters";
import type { Allowed, PracticeScope } from "@/lib/platform/access/scopes";
import { untied } from "@/lib/accounts/sign-up/queries";
import { audit } from "@/lib/platform/audit/audit";
import { db, transaction } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { alike, literally, type Likeness } from "@/lib/platform/db/likeness";
import { pageOf, type Page } from "@/lib/platform/db/pages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { searchDates, searchWords, type ClientStatus } from "./rules";
import type { ClientListInput } from "./schema";

/** A search result. `birthDate` is "YYYY-MM-DD". */
export type FoundClient = {
  id: string;
  firstName: string;
  lastName: string;
  birthDate: string | null;
  therapist: string | null;
  inactive: boolean;
};

const SEARCH_LIMIT = 20;

/**
 * Returns the clients whose name, email, phone or date of birth resembles `q`, ignoring accents and typos; best matches first.
 */
export async function searchClients(
  scope: Allowed<"clients.read" | "sessions.book" | "prospects.associate" | "availability.edit">,
  q: string,
): Promise<FoundClient[]> {
  const words = searchWords(q);
  if (words.length === 0) return [];
  const [first = ""] = words;
  // Names that start with the query come first, then names that contain it. One or two letters match half of all names,
  // so those are not ranked.
  const begins =
    first.length < 3
      ? SORT_NAME
      : Prisma.sql`c.search_text LIKE ${`${first}%`} OR c.search_text LIKE ${`% ${first}%`} DESC, ${SORT_NAME}`;
  const find = ({ condition, likeness }: Likeness) => db().$queryRaw<FoundClient[]>`
    SELECT c.id, c.first_name AS "firstName", c.last_name AS "lastName", c.birth_date::text AS "birthDate", t.name AS therapist, c.status = 'inactive' AS inactive
    FROM client c LEFT JOIN therapist t ON t.id = c.therapist_id
    WHERE c.practice_id = ${scope.practiceId}::uuid AND ${seenClients(scope)} AND ${condition}
    ORDER BY ${likeness ? Prisma.sql`${likeness} DESC, ${SORT_NAME}` : begins}, c.first_name, c.id
    LIMIT ${SEARCH_LIMIT}`;
  const exact = await find(literally(CLIENT, words, searchDates(q)));
  return exact.length > 0 ? exact : find(alike(CLIENT, words));
}

const CLIENT = Prisma.sql`c`;
// A person of one name is sorted by it, whichever field holds it; the index client_by_sort_name has the same words.
const SORT_NAME = Prisma.sql`coalesce(nullif(c.last_name, ''), c.first_name)`;
const CURRENT = Prisma.sql`c.status <> 'inactive'`;

/** A client's portal access: the account awaiting verification if there is one, else the newest. */
type Access = { accountId: string | null; verified: boolean; associationId: string | null; tiedAt: Date | null };

export type ClientRow = Access & {
  id: string;
  firstName: string;
  lastName: string;
  preferredName: string | null;
  email: string | null;
  phone: string | null;
  status: ClientStatus;
  therapist: string | null;
  nextAt: Date | null;
  nextWith: string | null;
  lastAt: Date | null;
  /** Sessions that took place. */
  held: number;
};

export const CLIENTS_PER_PAGE = 30;

export type ClientsPage = Page<ClientRow> & {
  /** No exact match was found. */
  alike: boolean;
};

/**
 * Returns one page of All Clients, after or before a client of the list (an unknown id starts at the beginning). Keyset
 * paging, so that added or removed clients do not shift other pages. One query, plus one to locate the position, plus
 * one if a search has no exact match: then the closest matches are the only page.
 */
export async function clientsPage(scope: Allowed<"clients.read">, list: ClientListInput): Promise<ClientsPage> {
  const words = searchWords(list.q);
  if (words.length === 0 && list.q) return { rows: [], previous: null, next: null, alike: false };
  const order = orderOf(scope, list.sort);
  const cursor = list.after ?? list.before;
  const place =
    cursor &&
    (await db().client.findFirst({ where: { id: cursor, practiceId: scope.practiceId }, select: { id: true } }));
  const back = Boolean(place) && !list.after;
  const filters = filtersOf(scope, list);
  const here = [
    ...filters,
    ...(words.length > 0 ? [literally(CLIENT, words, searchDates(list.q)).condition] : []),
    ...(place ? [beyond(scope, place.id, order, back)] : []),
  ];
  const found = await rowsOf(scope, here, order, back);
  if (found.length === 0 && words.length > 0 && !place) {
    const { condition, likeness } = alike(CLIENT, words);
    const rows = await rowsOf(scope, [...filters, condition], { ...order, first: likeness }, false);
    return { rows: rows.slice(0, CLIENTS_PER_PAGE), previous: null, next: null, alike: rows.length > 0 };
  }
  return { ...pageOf(found, CLIENTS_PER_PAGE, { from: Boolean(place), back }), alike: false };
}

/** A sort order: its keys, all in one direction, and the join they need. `first` precedes them. */
type Order = { keys: Prisma.Sql[]; desc: boolean; join: Prisma.Sql; first?: Prisma.Sql };

const HELD = Prisma.sql`s.status IN ('booked', 'attended') AND s.starts_at <=`;
const COMING = Prisma.sql`s.status = 'booked' AND s.starts_at >`;

function orderOf({ practiceId, now }: PracticeScope, sort: ClientListInput["sort"]): Order {
  const name = [SORT_NAME, Prisma.sql`c.first_name`, Prisma.sql`c.id`];
  const session = (which: Prisma.Sql, key: Prisma.Sql) => Prisma.sql`
    LEFT JOIN LATERAL (SELECT ${key} AS at FROM session s WHERE s.client_id = c.id AND s.practice_id = ${practiceId}::uuid AND ${which} ${now}) o ON true`;
  if (sort === "newest") return { keys: [Prisma.sql`c.created_at`, Prisma.sql`c.id`], desc: true, join: Prisma.empty };
  if (sort === "next")
    return {
      keys: [Prisma.sql`coalesce(o.at, 'infinity')`, ...name],
      desc: false,
      join: session(COMING, Prisma.sql`min(s.starts_at)`),
    };
  if (sort === "last")
    return {
      keys: [Prisma.sql`coalesce(o.at, '-infinity')`, Prisma.sql`c.id`],
      desc: true,
      join: session(HELD, Prisma.sql`max(s.starts_at)`),
    };
  return { keys: name, desc: false, join: Prisma.empty };
}

/** Condition for rows after this client in the list, or before it. */
function beyond({ practiceId }: PracticeScope, id: string, { keys, desc, join }: Order, back: boolean): Prisma.Sql {
  const all = Prisma.join(keys);
  return Prisma.sql`(${all}) ${desc === back ? Prisma.sql`>` : Prisma.sql`<`} (SELECT ${all} FROM client c ${join} WHERE c.id = ${id}::uuid AND c.practice_id = ${practiceId}::uuid)`;
}

function filtersOf(
  { practiceId, now }: PracticeScope,
  { q, therapist, portal, session, status }: ClientListInput,
): Prisma.Sql[] {
  const practice = Prisma.sql`${practiceId}::uuid`;
  const open = Prisma.sql`SELECT x.client_id FROM association x JOIN portal_account b ON b.id = x.account_id
    WHERE x.practice_id = ${practice} AND x.client_id IS NOT NULL AND x.undone_at IS NULL AND b.closed_at IS NULL`;
  const waiting = Prisma.sql`c.id IN (${open} AND b.verified_at IS NULL)`;
  const coming = Prisma.sql`EXISTS (SELECT 1 FROM session s WHERE s.client_id = c.id AND s.practice_id = ${practice} AND ${COMING} ${now})`;
  const access = {
    active: Prisma.sql`c.id IN (${open}) AND NOT ${waiting}`,
    waiting,
    none: Prisma.sql`c.id NOT IN (${open})`,
  };
  return [
    ...(therapist
      ? [therapist === "none" ? Prisma.sql`c.therapist_id IS NULL` : Prisma.sql`c.therapist_id = ${therapist}::uuid`]
      : []),
    ...(portal ? [access[portal]] : []),
    ...(status === "all" || (status === null && q)
      ? []
      : status === null
        ? [CURRENT]
        : [Prisma.sql`c.status = ${status}::"ClientStatus"`]),
    ...(session ? [session === "yes" ? coming : Prisma.sql`NOT ${coming}`] : []),
  ];
}

/**
 * Returns the first rows of the list, or with `back` the last; one more than a page holds. Displayed details are looked
 * up for these alone.
 */
function rowsOf(
  scope: PracticeScope,
  conditions: readonly Prisma.Sql[],
  { keys, desc, join, first }: Order,
  back: boolean,
): Promise<ClientRow[]> {
  const practice = Prisma.sql`${scope.practiceId}::uuid`;
  const direction = desc === back ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const by = [
    ...(first ? [{ key: first, direction: Prisma.sql`DESC` }] : []),
    ...keys.map((key) => ({ key, direction })),
  ];
  const named = (i: number) => Prisma.raw(`k${i}`);
  return db().$queryRaw<ClientRow[]>`
    WITH page AS (
      SELECT c.id, c.first_name, c.last_name, c.preferred_name, c.email, c.phone, c.status, c.therapist_id, ${Prisma.join(by.map(({ key }, i) => Prisma.sql`${key} AS ${named(i)}`))}
      FROM client c ${join}
      WHERE ${Prisma.join([Prisma.sql`c.practice_id = ${practice}`, seenClients(scope), ...conditions], " AND ")}
      ORDER BY ${Prisma.join(by.map(({ key, direction }) => Prisma.sql`${key} ${direction}`))} LIMIT ${CLIENTS_PER_PAGE + 1}
    )
    SELECT p.id, p.first_name AS "firstName", p.last_name AS "lastName", p.preferred_name AS "preferredName", p.email, p.phone, p.status, t.name AS therapist,
      n.starts_at AS "nextAt", (SELECT name FROM therapist WHERE id = n.therapist_id) AS "nextWith", l.at AS "lastAt", l.held,
      a.account_id AS "accountId", a.verified_at IS NOT NULL AS verified, a.id AS "associationId", a.created_at AS "tiedAt"
    FROM page p
    LEFT JOIN therapist t ON t.id = p.therapist_id
    LEFT JOIN LATERAL (
      SELECT s.starts_at, s.therapist_id FROM session s
      WHERE s.client_id = p.id AND s.practice_id = ${practice} AND ${COMING} ${scope.now}
      ORDER BY s.starts_at LIMIT 1
    ) n ON true
    LEFT JOIN LATERAL (
      SELECT max(s.starts_at) AS at, count(*)::int AS held FROM session s
      WHERE s.client_id = p.id AND s.practice_id = ${practice} AND ${HELD} ${scope.now}
    ) l ON true
    LEFT JOIN LATERAL (
      SELECT x.id, x.account_id, x.created_at, b.verified_at FROM association x JOIN portal_account b ON b.id = x.account_id
      WHERE x.client_id = p.id AND x.practice_id = ${practice} AND x.undone_at IS NULL AND b.closed_at IS NULL
      ORDER BY b.verified_at IS NOT NULL, x.created_at DESC LIMIT 1
    ) a ON true
    ORDER BY ${Prisma.join(by.map(({ direction }, i) => Prisma.sql`p.${named(i)} ${direction}`))}`;
}

/** `clients`: all but the inactive ones; `everyone`: all. */
export type ClientCounts = { clients: number; everyone: number; prospects: number };

/** Counts clients, and portal accounts linked to none of them, for the two tabs and the badge. One query. */
export async function clientCounts(scope: Allowed<"clients.read" | "prospects.read">): Promise<ClientCounts> {
  const [counts] = await db().$queryRaw<[ClientCounts]>`
    SELECT (SELECT count(*)::int FROM client c WHERE c.practice_id = ${scope.practiceId}::uuid AND ${seenClients(scope)} AND ${CURRENT}) AS clients,
      (SELECT count(*)::int FROM client c WHERE c.practice_id = ${scope.practiceId}::uuid AND ${seenClients(scope)}) AS everyone,
      (SELECT count(*)::int FROM portal_account a WHERE a.practice_id = ${scope.practiceId}::uuid AND ${seenAccounts(scope)} AND ${untied}) AS prospects`;
  return counts;
}

/** A client's record, as staff see it beside an account. */
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

export type RecordSummary = ClientRecord & {
  status: ClientStatus;
  preferredName: string | null;
  pronouns: string | null;
  address: string | null;
  emergencyContact: string | null;
  note: string | null;
  createdAt: Date;
};

/**
 * Returns one client, for one part of the record; null if the id is unknown, of another practice, or not one the
 * viewer sees. Each call is audited as `client.read`.
 */
export async function openRecord(
  scope: Allowed<"clients.read" | "export.client">,
  id: string,
  part: "overview" | "contact" | "contacts" | "accountDetails" | "trail" | "merge" | "export",
): Promise<RecordSummary | null> {
  return transaction(async (tx) => {
    const [client] = await tx.$queryRaw<RecordSummary[]>`
      SELECT c.id, c.first_name AS "firstName", c.last_name AS "lastName", c.email, c.phone, c.birth_date::text AS "birthDate", c.locale,
        c.therapist_id AS "therapistId", t.name AS therapist, c.created_at AS "createdAt", c.status, c.preferred_name AS "preferredName", c.pronouns,
        c.address, c.emergency_contact AS "emergencyContact", c.note
      FROM client c LEFT JOIN therapist t ON t.id = c.therapist_id
      WHERE c.id = ${id}::uuid AND c.practice_id = ${scope.practiceId}::uuid AND ${seenClients(scope)}`;
    if (!client) return null;
    await audit(tx, scope, "client.read", `client:${id}`, { part });
    return client;
  });
}

/** Returns all sessions of a client, latest first. */
export function clientSessions(scope: Allowed<"clients.read" | "export.client">, clientId: string) {
  return db().session.findMany({
    where: { practiceId: scope.practiceId, clientId, client: clientsSeenBy(scope) },
    orderBy: [{ startsAt: "desc" }, { id: "desc" }],
    select: {
      id: true,
      status: true,
      startsAt: true,
      endsAt: true,
      therapistId: true,
      serviceId: true,
      place: true,
      locationId: true,
      service: { select: { nameEn: true, nameFr: true } },
      therapist: { select: { name: true } },
    },
  });
}

export type ClientSession = Awaited<ReturnType<typeof clientSessions>>[number];
