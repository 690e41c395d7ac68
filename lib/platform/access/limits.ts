import { db, type Tx } from "@/lib/platform/db/client";

/**
 * Allows `count` attempts in `seconds`, for each value of `key`. `slows`: an attempt past the count waits instead of
 * being refused. Every limit that strangers share is such a one, or anyone could use it up and lock the others out.
 */
export type Limit = { key: string; count: number; seconds: number; slows?: true };

/** How long an attempt past a slowing limit waits. */
export const SLOW_MS = 2000;

/**
 * Takes one attempt from each limit, the narrowest first, and returns whether all that may refuse had one left. A
 * refused attempt writes nothing: it is not counted against the wider limits, so that one source cannot use up
 * everyone's, and it adds no row. Stored in the database, on its clock, so that several servers share them.
 */
export async function takeAttempt(limits: readonly Limit[]): Promise<boolean> {
  if (!(await allLeft(db(), limits))) return false;
  let slow = false;
  for (const limit of limits) {
    const within = await take(db(), limit);
    if (!within && !limit.slows) return false;
    slow ||= !within;
  }
  if (slow) await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
  return true;
}

/**
 * Same as takeAttempt for limits that refuse, in the caller's transaction: what is counted commits with it. Holds the
 * keys until then, so that concurrent attempts wait.
 */
export async function takeWithin(tx: Tx, limits: readonly (Limit & { slows?: never })[]): Promise<boolean> {
  if (!(await allLeft(tx, limits))) return false;
  for (const limit of limits) if (!(await take(tx, limit))) return false;
  return true;
}

type Connection = Pick<Tx, "$queryRaw">;

async function allLeft(connection: Connection, limits: readonly Limit[]): Promise<boolean> {
  const keys = limits.map(({ key }) => key);
  const rows = await connection.$queryRaw<{ key: string; count: number }[]>`
    SELECT key, count FROM rate_limit WHERE key = ANY (${keys}) AND resets_at > now()`;
  return limits.every(({ key, count, slows }) => slows || (rows.find((row) => row.key === key)?.count ?? 0) < count);
}

// One statement: a burst cannot slip between a read and a write.
async function take(connection: Connection, { key, count, seconds }: Limit): Promise<boolean> {
  const [row] = await connection.$queryRaw<[{ count: number }]>`
    INSERT INTO rate_limit AS r (key, count, resets_at) VALUES (${key}, 1, now() + make_interval(secs => ${seconds}))
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN r.resets_at <= now() THEN 1 ELSE least(r.count, 1000000) + 1 END,
      resets_at = CASE WHEN r.resets_at <= now() THEN excluded.resets_at ELSE r.resets_at END
    RETURNING count`;
  return row.count <= count;
}

/** Resets a key, such as after a correct password. */
export async function clearAttempts(key: string): Promise<void> {
  await db().rateLimit.deleteMany({ where: { key } });
}
