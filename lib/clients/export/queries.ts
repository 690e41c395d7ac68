import type { Allowed, SystemScope } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { BOM, csvLines } from "@/lib/platform/csv/csv";
import { db, transaction } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { read } from "@/lib/platform/db/read";
import { subjectsOf } from "@/lib/clients/audit-log/queries";
import type { ZipEntry } from "@/lib/platform/zip/zip";
import { EXPORTED, OF_CLIENT, type Table } from "./rules";

type Exports = Allowed<"export.client" | "export.practice">;

/** Subject of an export: the practice, or the client with this `id`. */
export type Whose = { kind: "practice" } | { kind: "client"; id: string };

const auditSubject = (scope: Exports, whose: Whose) =>
  whose.kind === "client" ? `client:${whose.id}` : `practice:${scope.practiceId}`;

/** Returns the viewer's own unexpired ticket for this export; null if it is someone else's. */
export async function ticketOf(
  scope: Exports,
  id: string,
  whose: Whose,
): Promise<{ id: string; expiresAt: Date } | null> {
  const { practiceId, staffId, now } = scope;
  return db().exportTicket.findFirst({
    where: { id, practiceId, staffId, subject: auditSubject(scope, whose), expiresAt: { gt: now } },
    select: { id: true, expiresAt: true },
  });
}

/** Returns the ticket for a download, which is audited, with the practice's slug for the file name. */
export async function fetchTicket(scope: Exports, id: string, whose: Whose): Promise<{ slug: string } | null> {
  const ticket = await ticketOf(scope, id, whose);
  if (!ticket) return null;
  return transaction(async (tx) => {
    await audit(
      tx,
      scope,
      whose.kind === "client" ? "exporting.fetchClient" : "exporting.fetchPractice",
      auditSubject(scope, whose),
    );
    return tx.practice.findUniqueOrThrow({ where: { id: scope.practiceId }, select: { slug: true } });
  });
}

/** Returns every table as CSV, for people, and as JSON, for programs, plus the practice's pictures. */
export function entriesOf(scope: Exports, whose: Whose): ZipEntry[] {
  const tables = whose.kind === "client" ? OF_CLIENT : (Object.keys(EXPORTED) as Table[]);
  return [
    ...tables.map((table) => ({ path: `csv/${table}.csv`, parts: () => asCsv(scope, table, whose) })),
    ...tables.map((table) => ({ path: `json/${table}.json`, parts: () => asJson(scope, table, whose) })),
  ];
}

/** Returns the pictures that the practice has uploaded. */
export async function picturesOf(scope: Allowed<"export.practice">): Promise<ZipEntry[]> {
  const images = await db().image.findMany({ where: { practiceId: scope.practiceId }, select: { id: true } });
  return images.map(({ id }) => ({
    path: `pictures/${id}.webp`,
    async *parts() {
      const image = await db().image.findFirst({
        where: { id, practiceId: scope.practiceId },
        select: { bytes: true },
      });
      if (image) yield image.bytes;
    },
  }));
}

type Value = string | number | boolean | null | object;
type Row = Record<string, Value>;

async function* asCsv(scope: Exports, table: Table, whose: Whose): AsyncGenerator<string> {
  const columns = [...EXPORTED[table].columns.split(" "), ...Object.keys(NAMED[table] ?? {})];
  yield BOM + csvLines([columns]);
  for await (const rows of pagesOf(scope, table, whose))
    yield csvLines(rows.map((row) => columns.map((column) => cellOf(row[column] ?? null))));
}

function cellOf(value: Value): string | number {
  if (value === null) return "";
  return typeof value === "string" || typeof value === "number" ? value : JSON.stringify(value);
}

async function* asJson(scope: Exports, table: Table, whose: Whose): AsyncGenerator<string> {
  let begun = false;
  for await (const rows of pagesOf(scope, table, whose)) {
    yield rows.map((row, i) => `${begun || i > 0 ? ",\n" : "[\n"}${JSON.stringify(row)}`).join("");
    begun = true;
  }
  yield begun ? "\n]\n" : "[]\n";
}

/** Readable names added beside ids. */
const NAMED: Partial<Record<Table, Record<string, string>>> = {
  session: {
    client_name: "(SELECT trim(first_name || ' ' || last_name) FROM client WHERE id = t.client_id)",
    therapist_name: "(SELECT name FROM therapist WHERE id = t.therapist_id)",
    service_name: "(SELECT name_en FROM service WHERE id = t.service_id)",
  },
  association: {
    client_name: "(SELECT trim(first_name || ' ' || last_name) FROM client WHERE id = t.client_id)",
    account_email: "(SELECT email_raw FROM portal_account WHERE id = t.account_id)",
  },
  client: { therapist_name: "(SELECT name FROM therapist WHERE id = t.therapist_id)" },
  audit_entry: { actor_name: "(SELECT first_name || ' ' || last_name FROM staff WHERE 'staff:' || id = t.actor)" },
};

export const PAGE_ROWS = 2000;

/** Yields rows by keyset, a page at a time, so that each query is short however slow the download. */
async function* pagesOf(scope: Exports, table: Table, whose: Whose): AsyncGenerator<Row[]> {
  const spec: { columns: string; key?: string } = EXPORTED[table];
  // Names come from our own list; a row's JSON has its columns in this order.
  const key = Prisma.raw(`(t.${spec.key ?? "id"})`);
  const type = Prisma.raw(
    table === "audit_entry" ? "bigint" : spec.key && !/^\w+_id$/.test(spec.key) ? "text" : "uuid",
  );
  const named = Object.entries(NAMED[table] ?? {}).map(([name, expression]) => `${expression} AS ${name}`);
  const columns = Prisma.raw([...spec.columns.split(" ").map((column) => `t.${column}`), ...named].join(", "));
  for (let after: string | null = null; ;) {
    const rows: { key: string; row: Row }[] = await read(Prisma.sql`
      SELECT ${key}::text AS key, row_to_json(x) AS row FROM ${Prisma.raw(`"${table}"`)} t CROSS JOIN LATERAL (SELECT ${columns}) x
      WHERE ${mine(scope, table, whose)} ${after === null ? Prisma.empty : Prisma.sql`AND ${key} > ${after}::${type}`}
      ORDER BY ${key} LIMIT ${PAGE_ROWS}`);
    if (rows.length > 0) yield rows.map(({ row }) => row);
    if (rows.length < PAGE_ROWS) return;
    after = rows.at(-1)?.key ?? null;
  }
}

/** Condition for the practice's rows of a table, or the client's among them. */
function mine(scope: Exports, table: Table, whose: Whose): Prisma.Sql {
  const practice = Prisma.sql`${scope.practiceId}::uuid`;
  const all = table === "practice" ? Prisma.sql`t.id = ${practice}` : Prisma.sql`t.practice_id = ${practice}`;
  return whose.kind === "practice" ? all : Prisma.sql`${all} AND ${ofClient(scope, table, whose.id)}`;
}

function ofClient(scope: Exports, table: Table, id: string): Prisma.Sql {
  const client = Prisma.sql`${id}::uuid`;
  const practice = Prisma.sql`${scope.practiceId}::uuid`;
  const accounts = Prisma.sql`(SELECT account_id FROM association WHERE client_id = ${client} AND practice_id = ${practice})`;
  const sessions = Prisma.sql`(SELECT id FROM session WHERE client_id = ${client} AND practice_id = ${practice})`;
  const ways: Record<(typeof OF_CLIENT)[number], Prisma.Sql> = {
    client: Prisma.sql`t.id = ${client}`,
    client_merge: Prisma.sql`${client} IN (t.kept_id, t.gone_id)`,
    portal_account: Prisma.sql`t.id IN ${accounts}`,
    turned_away: Prisma.sql`t.account_id IN ${accounts}`,
    client_therapist: Prisma.sql`t.client_id = ${client}`,
    client_contact: Prisma.sql`t.client_id = ${client}`,
    access_caution: Prisma.sql`t.client_id = ${client}`,
    association: Prisma.sql`t.client_id = ${client}`,
    access_extension: Prisma.sql`t.grant_id IN (SELECT id FROM association WHERE client_id = ${client} AND practice_id = ${practice})`,
    portal_invitation: Prisma.sql`t.client_id = ${client}`,
    series: Prisma.sql`t.id IN (SELECT series_id FROM session WHERE client_id = ${client} AND practice_id = ${practice})`,
    session: Prisma.sql`t.client_id = ${client}`,
    // For an account that acts for several clients: messages about this client, and this client's sessions.
    message: Prisma.sql`(t.session_id IN ${sessions} OR t.data->>'clientId' = ${id}
      OR t.session_id IS NULL AND t.data->>'accountId' IN (SELECT a::text FROM ${accounts} AS x (a))
      OR EXISTS (SELECT 1 FROM jsonb_array_elements(CASE WHEN jsonb_typeof(t.data->'sessions') = 'array' THEN t.data->'sessions' ELSE '[]' END) s WHERE (s->>'sessionId')::uuid IN ${sessions}))`,
    audit_entry: Prisma.sql`t.id IN (WITH RECURSIVE ${subjectsOf(scope, id)} SELECT e.id FROM audit_entry e JOIN about a ON a.subject = e.subject AND e.at BETWEEN a.since AND a.until WHERE e.practice_id = ${practice})`,
  };
  if (!(table in ways)) throw new Error(`${table} is not a client's.`);
  return ways[table as (typeof OF_CLIENT)[number]];
}

/** Returns the portal accounts that act, or once acted, for a client. */
export async function accountsOfClient(
  scope: Allowed<"export.client">,
  client: string,
): Promise<{ email: string; verified: boolean; closed: boolean }[]> {
  return db().$queryRaw<{ email: string; verified: boolean; closed: boolean }[]>`
    SELECT email_raw AS email, verified_at IS NOT NULL AS verified, closed_at IS NOT NULL AS closed FROM portal_account
    WHERE practice_id = ${scope.practiceId}::uuid AND id IN (SELECT account_id FROM association WHERE client_id = ${client}::uuid AND practice_id = ${scope.practiceId}::uuid) ORDER BY created_at`;
}

/** Returns the staff member who requested an export, even if since disabled, and their practice's zone. */
export async function exporterOf(
  _scope: SystemScope,
  practiceId: string,
  staffId: string,
): Promise<{ name: string; zone: string } | null> {
  const staff = await db().staff.findFirst({
    where: { id: staffId, practiceId },
    select: { firstName: true, lastName: true, practice: { select: { zone: true } } },
  });
  return staff && { name: `${staff.firstName} ${staff.lastName}`, zone: staff.practice.zone };
}
