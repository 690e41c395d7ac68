import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { env } from "@/lib/platform/env/env";
import { connection } from "./connection";
import { isRetryable } from "./errors";
import { type Prisma, PrismaClient } from "./generated/client";

/** The client inside a transaction. Pass it down; never use `db()` alongside it. */
export type Tx = Prisma.TransactionClient;

const POOL_SIZE = 10;
const ATTEMPTS = 5;

// On globalThis: Next compiles this module several times into one process, and all copies must share one pool.
const shared = globalThis as typeof globalThis & { anteroomDb?: PrismaClient; anteroomPool?: Pool };

/** Returns the process's connection pool, which opens connections as needed. For `db()` and lib/platform/db/read.ts. */
export function pool(): Pool {
  // A page rendered during the build would freeze its data: make it dynamic.
  if (process.env.NEXT_PHASE === "phase-production-build")
    throw new Error("The database is closed while the site is built.");
  if (!shared.anteroomPool) {
    shared.anteroomPool = new Pool({ ...connection(env().DATABASE_URL), max: POOL_SIZE });
    shared.anteroomPool.on("error", () => {}); // The next query replaces an idle connection that was lost.
  }
  return shared.anteroomPool;
}

/** Returns the process's only database client, which connects at its first query. */
export function db(): PrismaClient {
  return (shared.anteroomDb ??= new PrismaClient({ adapter: new PrismaPg(pool()) }));
}

/** Milliseconds in which a database that is there answers. */
const PROMPT = 2_000;

/** Returns whether the database answers, promptly. */
export async function databaseAnswers(): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, PROMPT, false).unref());
  return Promise.race([
    pool()
      .query("select 1")
      .then(
        () => true,
        () => false,
      ),
    late,
  ]);
}

/** Closes every connection; the next `db()` opens new ones. */
export async function disconnect(): Promise<void> {
  const { anteroomDb, anteroomPool } = shared;
  delete shared.anteroomDb;
  delete shared.anteroomPool;
  await anteroomDb?.$disconnect();
  await anteroomPool?.end();
}

/**
 * Runs `fn` in one transaction (read committed). Retries after a serialization failure or deadlock, so `fn` must have
 * no effect outside the database. Rolls back after `timeoutMs`.
 */
export async function transaction<T>(fn: (tx: Tx) => Promise<T>, timeoutMs = 15_000): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db().$transaction(fn, { maxWait: 10_000, timeout: timeoutMs });
    } catch (error) {
      if (attempt === ATTEMPTS || !isRetryable(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt));
    }
  }
}
