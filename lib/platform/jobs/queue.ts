import PgBoss from "pg-boss";
import type { Tx } from "@/lib/platform/db/client";

/** `queue` overrides the queue of the other jobs written with it. */
export type NewJob = { data: object; queue?: string; startAfter?: Date; retryLimit?: number };

export type Queue = {
  name: string;
  /** The number of retries of a failed job, and the seconds before the first; each wait is about twice the last. */
  retryLimit: number;
  retryDelay: number;
  /** Seconds after which the job of a dead worker goes to another. */
  expireInSeconds: number;
  /** The queue that receives jobs whose retries are used up. */
  deadLetter?: string;
};

// Runs pg-boss's own INSERT on the caller's connection: this instance is never started and never connects.
let writer: PgBoss | undefined;
const nowhere = { executeSql: () => Promise.reject(new Error("Jobs are written in a transaction.")) };

/**
 * Writes jobs in the caller's transaction, in one statement: they exist if and only if it commits.
 * @throws if the queue does not exist: prepareQueues() creates it at boot
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

/**
 * Creates pg-boss's tables and the queues, or updates their settings. Safe to run at every start, on several servers.
 */
export async function prepareQueues(databaseUrl: string, queues: readonly Queue[]): Promise<void> {
  const boss = new PgBoss({ connectionString: databaseUrl, max: 1, supervise: false, schedule: false });
  // Errors also reject the call that caused them.
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
