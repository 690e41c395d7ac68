import { db } from "@/lib/db/client";

/** At most `count` attempts in `seconds`, for each value of `key`. */
export type Limit = { key: string; count: number; seconds: number };

/**
 * Takes one attempt from each limit and says whether all had one left. Kept in the database, by its clock,
 * so that several servers share them. One statement: a burst cannot slip between a look and a write.
 */
export async function takeAttempt(limits: readonly Limit[]): Promise<boolean> {
  const keys = limits.map((limit) => limit.key);
  const seconds = limits.map((limit) => limit.seconds);
  const counts = limits.map((limit) => limit.count);
  const [row] = await db().$queryRaw<[{ within: boolean }]>`
    WITH taken AS (
      INSERT INTO rate_limit AS r (key, count, resets_at)
      SELECT key, 1, now() + make_interval(secs => seconds)
      FROM unnest(${keys}::text[], ${seconds}::int[]) AS wanted (key, seconds) ORDER BY key
      ON CONFLICT (key) DO UPDATE SET
        count = CASE WHEN r.resets_at <= now() THEN 1 ELSE r.count + 1 END,
        resets_at = CASE WHEN r.resets_at <= now() THEN excluded.resets_at ELSE r.resets_at END
      RETURNING key, count
    )
    SELECT bool_and(taken.count <= wanted.count) AS within
    FROM taken JOIN unnest(${keys}::text[], ${counts}::int[]) AS wanted (key, count) USING (key)`;
  return row.within;
}

/** Forgets the attempts of a key: a right password ends the count of wrong ones. */
export async function clearAttempts(key: string): Promise<void> {
  await db().rateLimit.deleteMany({ where: { key } });
}
