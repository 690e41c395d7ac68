import PgBoss from "pg-boss";
import type { Tx } from "@/lib/platform/db/client";

/** `queue`: another one than that of the other jobs written with it. */
export type NewJob = { data: object; queue?: string; startAfter?: Date; retryLimit?: number };

export type Queue = {
  name: string;
  /** How often a job that failed is tried again, and the seconds before the first of those: each wait is about twice the last. */
  retryLimit: number;
  retryDelay: number;
  /** A job whose worker died is given to another after so many seconds. */
  expireInSeconds: number;
  /** The queue that receives the jobs that were given up. */
  deadLetter?: string;
};

// Writes pg-boss's own INSERT through the caller's connection: it is never started and never connects.
let writer: PgBoss | undefined;
const nowhere = { executeSql: () => Promise.reject(new Error("Jobs are written in a transaction.")) };

/**
 * Writes jobs in the caller's transaction, in one statement: they exist if and only if it commits.
 * @throws when the queue does not exist: prepareQueues() creates it at boot.
 */
export async function enqueue(tx: Tx, queue: string, jobs: readonly NewJob[]): Promise<void> {
  if (jobs.length === 0) return;
  let written = 0;
  const executeSql = async (sql: string, values: unknown[]) => {
    written = await tx.$executeRawUnsafe(sql, ...values);
    return { rows: [] };
  };
  writer ??= new PgBoss({ db: nowhere });
  await writer.insert(
    jobs.map(({ queue: own, ...job }) => ({ ...job, name: own ?? queue })),
    { db: { executeSql } },
  );
  if (written !== jobs.length)
    throw new Error(
      `The queue "${[...new Set([queue, ...jobs.flatMap((job) => job.queue ?? [])])].join('" or "')}" does not exist.`,
    );
}

/** Creates pg-boss's tables and the queues, or brings their settings up to date. Safe to run at every start, by several servers. */
export async function prepareQueues(databaseUrl: string, queues: readonly Queue[]): Promise<void> {
  const boss = new PgBoss({ connectionString: databaseUrl, max: 1, supervise: false, schedule: false });
  // Whatever goes wrong also rejects the call that met it.
  boss.on("error", () => {});
  try {
    await boss.start();
    for (const queue of queues) {
      const settings = { ...queue, retryBackoff: true };
      await boss.createQueue(queue.name, settings);
      await boss.updateQueue(queue.name, settings);
    }
  } finally {
    await boss.stop({ graceful: false });
  }
}
