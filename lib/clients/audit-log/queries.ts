import type { Allowed } from "@/lib/platform/access/scopes";
import { db } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";

/** An audit log entry. `actor` is the kind of actor; `name` is their name, null if unknown or no longer stored. */
export type TrailEntry = {
  id: string;
  at: Date;
  actor: "staff" | "account" | "public" | "system";
  name: string | null;
  action: string;
  data: unknown;
  /** The session's start, for an entry about a session. */
  sessionAt: Date | null;
};

export const ENTRIES_PER_PAGE = 50;

/**
 * Returns the tables `one` (the record, and those merged into it) and `about` (the subjects of its entries, and since
 * when), for WITH RECURSIVE.
 */
export function subjectsOf(
  scope: Allowed<"auditLog.read" | "export.client" | "export.practice">,
  client: string,
): Prisma.Sql {
  const practice = Prisma.sql`${scope.practiceId}::uuid`;
  return Prisma.sql`
    one AS (
      SELECT ${client}::uuid AS id
      UNION
      SELECT m.gone_id FROM client_merge m JOIN one o ON m.kept_id = o.id WHERE m.practice_id = ${practice} AND m.undone_at IS NULL
    ), about AS (
      SELECT 'client:' || id AS subject, '-infinity'::timestamptz AS since, 'infinity'::timestamptz AS until FROM one
      UNION ALL
      -- The clock of the request and the database's own differ by moments.
      SELECT 'account:' || account_id, min(created_at) - interval '1 minute', max(coalesce(undone_at + interval '1 minute', 'infinity'))
      FROM association WHERE client_id = ${client}::uuid AND practice_id = ${practice} GROUP BY account_id
      UNION ALL
      SELECT 'session:' || id, '-infinity', 'infinity' FROM session WHERE client_id = ${client}::uuid AND practice_id = ${practice}
      UNION ALL
      SELECT DISTINCT 'series:' || series_id, '-infinity'::timestamptz, 'infinity'::timestamptz FROM session WHERE client_id = ${client}::uuid AND practice_id = ${practice} AND series_id IS NOT NULL
    )`;
}

/**
 * Returns the audit entries of a client's record, newest first, older than the entry `before`: those about the record
 * itself, the records merged into it, its sessions, and its portal accounts while they were linked to it. One query.
 */
export async function clientTrail(
  scope: Allowed<"auditLog.read" | "export.client">,
  client: string,
  before: string | null,
): Promise<{ entries: TrailEntry[]; older: string | null }> {
  const practice = Prisma.sql`${scope.practiceId}::uuid`;
  const entries = await db().$queryRaw<TrailEntry[]>`
    WITH RECURSIVE ${subjectsOf(scope, client)}, page AS (
      SELECT e.* FROM audit_entry e JOIN about a ON a.subject = e.subject AND e.at BETWEEN a.since AND a.until
      WHERE e.practice_id = ${practice} ${before ? Prisma.sql`AND e.id < ${before}::bigint` : Prisma.empty}
      ORDER BY e.id DESC LIMIT ${ENTRIES_PER_PAGE + 1}
    )
    SELECT p.id::text, p.at, split_part(p.actor, ':', 1) AS actor, p.action, p.data, s.starts_at AS "sessionAt",
      coalesce(w.first_name || ' ' || w.last_name, trim(b.first_name || ' ' || b.last_name)) AS name
    FROM page p
    LEFT JOIN staff w ON w.practice_id = ${practice} AND w.id = CASE WHEN p.actor LIKE 'staff:%' THEN substr(p.actor, 7)::uuid END
    LEFT JOIN portal_account b ON b.practice_id = ${practice} AND b.id = CASE WHEN p.actor LIKE 'account:%' THEN substr(p.actor, 9)::uuid END
    LEFT JOIN session s ON s.practice_id = ${practice} AND s.id = CASE WHEN p.subject LIKE 'session:%' THEN substr(p.subject, 9)::uuid END
    ORDER BY p.id DESC`;
  const shown = entries.slice(0, ENTRIES_PER_PAGE);
  return { entries: shown, older: entries.length > ENTRIES_PER_PAGE ? (shown.at(-1)?.id ?? null) : null };
}
