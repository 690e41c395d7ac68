import { db } from "@/lib/platform/db/client";

/** Allows `count` attempts in `seconds`, for each value of `key`. */
export type Limit = { key: string; count: number; seconds: number };

/**
 * Takes one attempt from each limit, the narrowest first, and returns whether all had one left. An attempt that a
 * narrow limit stops is not counted against the wider ones, so that one source cannot use up everyone's. Stored in the
 * database, on its clock, so that several servers share them.
 */
export async function takeAttempt(limits: readonly Limit[]): Promise<boolean> {
  for (const limit of limits) if (!(await take(limit))) return false;
  return true;
}

// One statement: a burst cannot slip between a read and a write.
async function take({ key, count, seconds }: Limit): Promise<boolean> {
  const [row] = await db().$queryRaw<[{ count: number }]>`
    INSERT INTO rate_limit AS r (key, count, resets_at) VALUES (${key}, 1, now() + make_interval(secs => ${seconds}))
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN r.resets_at <= now() THEN 1 ELSE r.count + 1 END,
      resets_at = CASE WHEN r.resets_at <= now() THEN excluded.resets_at ELSE r.resets_at END
    RETURNING count`;
  return row.count <= count;
}

/** Resets a key, such as after a correct password. */
export async function clearAttempts(key: string): Promise<void> {
  await db().rateLimit.deleteMany({ where: { key } });
}
