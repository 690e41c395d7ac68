import type { Allowed } from "@/lib/platform/access/scopes";
import { HOLDS_TIME } from "@/lib/practice/offering/queries";
import { db, type Tx } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { Interval } from "@/lib/scheduling/intervals";
import type { DisplacedSession } from "./schema";

/** A span closed to booking, as instants in ms. */
export type TimeSpan = Interval;

/** `recorded`: as attended or missed, so that a closure cannot cancel it. */
type FoundSession = DisplacedSession & { recorded: boolean };

/**
 * Returns the sessions of these therapists that overlap one of the spans, by start. `cancelledSince`: includes those
 * that staff have cancelled since then, so that a page can show each outcome.
 */
export async function sessionsThere(
  scope: Allowed<"availability.edit" | "timeOff.edit">,
  therapistIds: readonly string[],
  spans: readonly TimeSpan[],
  { tx = db(), cancelledSince = null }: { tx?: Tx; cancelledSince?: Date | null } = {},
): Promise<FoundSession[]> {
  if (spans.length === 0 || therapistIds.length === 0) return [];
  const gone = cancelledSince
    ? Prisma.sql`(s.status IN ('cancelled', 'late_cancelled', 'declined') AND s.changed_at >= ${cancelledSince} AND s.changed_by LIKE 'staff:%')`
    : Prisma.sql`false`;
  return tx.$queryRaw<FoundSession[]>`
    SELECT s.id, s.sequence, t.name AS therapist, trim(coalesce(c.first_name, a.first_name, '') || ' ' || coalesce(c.last_name, a.last_name, '')) AS name,
      extract(epoch FROM s.starts_at)::float8 * 1000 AS "startsAt", extract(epoch FROM s.ends_at)::float8 * 1000 AS "endsAt",
      s.status IN ('cancelled', 'late_cancelled', 'declined') AS cancelled, s.status = 'requested' AS requested,
      s.status IN ('attended', 'no_show') AS recorded
    FROM session s JOIN therapist t ON t.id = s.therapist_id LEFT JOIN client c ON c.id = s.client_id LEFT JOIN portal_account a ON a.id = s.account_id
    WHERE s.practice_id = ${scope.practiceId}::uuid AND s.therapist_id = ANY (${[...therapistIds]}::uuid[]) AND (s.${HOLDS_TIME} OR ${gone})
      AND EXISTS (SELECT FROM unnest(${spans.map(({ from }) => new Date(from))}::timestamptz[], ${spans.map(({ to }) => new Date(to))}::timestamptz[]) AS span (lower, upper)
        WHERE s.starts_at < span.upper AND s.ends_at > span.lower)
    ORDER BY s.starts_at, s.id`;
}
