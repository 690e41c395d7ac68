import { createHash } from "node:crypto";
import type { Allowed } from "@/lib/platform/access/scopes";
import { db, type Tx } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";

/** A portal account linked to one of the two records. */
export type TiedAccount = { id: string; email: string; verified: boolean; clientId: string };

export type Pair = {
  /** The rows as stored in the table. */
  rows: Record<string, Prisma.JsonObject>;
  accounts: TiedAccount[];
  /** Number of sessions by client. */
  sessions: Record<string, number>;
  /** Fingerprint of everything above except the sessions, so that a merge applies to what was shown. */
  seen: string;
};

/** Returns both records with their open accounts; null unless both are clients of this practice. Three queries. */
export async function pairOf(
  scope: Allowed<"clientMerge.merge">,
  ids: readonly [string, string],
  tx: Tx = db(),
): Promise<Pair | null> {
  const { practiceId } = scope;
  const found = await tx.$queryRaw<
    { id: string; row: Prisma.JsonObject }[]
  >`SELECT id, to_jsonb(c) AS row FROM client c WHERE id = ANY (${[...ids]}::uuid[]) AND practice_id = ${practiceId}::uuid ORDER BY id`;
  if (found.length !== 2) return null;
  const accounts = await tx.$queryRaw<TiedAccount[]>`
    SELECT b.id, b.email_raw AS email, b.verified_at IS NOT NULL AS verified, x.client_id AS "clientId"
    FROM association x JOIN portal_account b ON b.id = x.account_id
    WHERE x.client_id = ANY (${[...ids]}::uuid[]) AND x.practice_id = ${practiceId}::uuid AND x.undone_at IS NULL AND b.closed_at IS NULL
    ORDER BY x.created_at, x.id`;
  const counts = await tx.session.groupBy({
    by: ["clientId"],
    where: { practiceId, clientId: { in: [...ids] } },
    _count: true,
  });
  return {
    rows: Object.fromEntries(found.map(({ id, row }) => [id, row])),
    accounts,
    sessions: Object.fromEntries(counts.map(({ clientId, _count }) => [clientId ?? "", _count])),
    seen: createHash("sha256")
      .update(JSON.stringify([found, accounts]))
      .digest("hex"),
  };
}

export type DoneMerge = { id: string; name: string; createdAt: Date; by: string | null };

/** Returns the last merge into this record that was not undone, with the duplicate's name; null if there is none. */
export async function lastMerge(scope: Allowed<"clientMerge.merge">, client: string): Promise<DoneMerge | null> {
  const [merge] = await db().$queryRaw<DoneMerge[]>`
    SELECT m.id, trim(concat_ws(' ', m.gone->>'first_name', m.gone->>'last_name')) AS name, m.created_at AS "createdAt", s.first_name || ' ' || s.last_name AS by
    FROM client_merge m LEFT JOIN staff s ON s.id = m.by_staff_id AND s.practice_id = m.practice_id
    WHERE m.practice_id = ${scope.practiceId}::uuid AND m.kept_id = ${client}::uuid AND m.undone_at IS NULL
    ORDER BY m.created_at DESC, m.id DESC LIMIT 1`;
  return merge ?? null;
}

/** Returns the record that a merged record became part of, following later merges; null for any other id. */
export async function keptInstead(scope: Allowed<"clients.read">, client: string): Promise<string | null> {
  const [last] = await db().$queryRaw<{ id: string }[]>`
    WITH RECURSIVE way AS (
      SELECT kept_id, 1 AS step FROM client_merge WHERE practice_id = ${scope.practiceId}::uuid AND gone_id = ${client}::uuid AND undone_at IS NULL
      UNION ALL
      SELECT m.kept_id, w.step + 1 FROM client_merge m JOIN way w ON m.gone_id = w.kept_id
      WHERE m.practice_id = ${scope.practiceId}::uuid AND m.undone_at IS NULL AND w.step < 50
    )
    SELECT kept_id AS id FROM way ORDER BY step DESC LIMIT 1`;
  return last?.id ?? null;
}
