import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { env } from "@/lib/platform/env/env";
import { connection } from "./connection";
import { isRetryable } from "./errors";
import { type Prisma, PrismaClient } from "./generated/client";

/** The client inside a transaction. Pass it down; never use `db()` beside it. */
export type Tx = Prisma.TransactionClient;

const POOL_SIZE = 10;
const ATTEMPTS = 5;

// On globalThis: Next compiles this module several times into one process, and one pool must serve them all.
const shared = globalThis as typeof globalThis & { anteroomDb?: PrismaClient; anteroomPool?: Pool };

/** The connections of the process, made as they are needed. For `db()` and lib/platform/db/read.ts. */
export function pool(): Pool {
  // A page that is drawn while the site is built would freeze its data: make it dynamic.
  if (process.env.NEXT_PHASE === "phase-production-build")
    throw new Error("The database is closed while the site is built.");
  if (!shared.anteroomPool) {
    shared.anteroomPool = new Pool({ ...connection(env().DATABASE_URL), max: POOL_SIZE });
    shared.anteroomPool.on("error", () => {}); // An idle connection that is lost is replaced by the next query.
  }
  return shared.anteroomPool;
}

/** The one database client of the process, connected at its first query. */
export function db(): PrismaClient {
  return (shared.anteroomDb ??= new PrismaClient({ adapter: new PrismaPg(pool()) }));
}

/** Ends every connection; the next `db()` opens anew. */
export async function disconnect(): Promise<void> {
  const { anteroomDb, anteroomPool } = shared;
  delete shared.anteroomDb;
  delete shared.anteroomPool;
  await anteroomDb?.$disconnect();
  await anteroomPool?.end();
}

/**
 * Runs `fn` in one transaction (read committed). Two transactions that got in each other's way are tried again,
 * so `fn` must have no effect outside the database.
 */
export async function transaction<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db().$transaction(fn, { maxWait: 10_000, timeout: 15_000 });
    } catch (error) {
      if (attempt === ATTEMPTS || !isRetryable(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt));
    }
  }
}
