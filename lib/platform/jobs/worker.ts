import PgBoss from "pg-boss";
import { messageOf, type Report, reportError } from "./report";
import { pause } from "./pause";

/** Runs one job. If it throws, the job is retried later; see RetryLater for when. */
export type Handler = (data: unknown) => Promise<void>;

export type Worker = { stop(): Promise<void> };

export type WorkerOptions = {
  handlers: Readonly<Record<string, Handler>>;
  /** Jobs of one queue that run at the same time. */
  concurrency?: number;
  pollMs?: number;
  /** Seconds between checks for jobs whose workers died. */
  maintenanceSeconds?: number;
  report?: Report;
};

/**
 * An expected failure: retry, but not before `afterSeconds` (the other side's Retry-After), or by default as the queue
 * is configured.
 */
export class RetryLater extends Error {
  constructor(
    reason: string,
    readonly afterSeconds: number | null = null,
  ) {
    super(reason);
  }
}

const POSTPONE = `UPDATE pgboss.job SET start_after = greatest(start_after, now() + make_interval(secs => $3))
  WHERE name = $1 AND id = $2::uuid AND state = 'retry'`;

/**
 * Fetches and runs jobs until stopped. pg-boss gives each job to one worker at a time. We do not use its own `work()`:
 * it does not wait for its last statement, and a database restart at that moment would end the process.
 */
export async function startWorker(databaseUrl: string, options: WorkerOptions): Promise<Worker> {
  const { handlers, concurrency = 2, pollMs = 1000, maintenanceSeconds = 15, report = reportError } = options;
  const boss = new PgBoss({
    connectionString: databaseUrl,
    max: 2,
    schedule: false,
    maintenanceIntervalSeconds: maintenanceSeconds,
  });
  boss.on("error", report);
  await boss.start();
  await boss.maintain();

  const stopping = new AbortController();
  const loops = Object.entries(handlers).map(async ([queue, handle]) => {
    while (!stopping.signal.aborted) {
      const jobs = await boss.fetch<unknown>(queue, { batchSize: concurrency });
      await Promise.all(jobs.map((job) => run(queue, job, handle).catch(report)));
      if (jobs.length === 0) await pause(pollMs, stopping.signal);
    }
  });
  return {
    async stop() {
      stopping.abort();
      await Promise.all(loops);
      await boss.stop({ graceful: false });
    },
  };

  // A rejection here leaves the job active: it expires and runs again.
  async function run(queue: string, job: PgBoss.Job<unknown>, handle: Handler): Promise<void> {
    try {
      await handle(job.data);
    } catch (error) {
      const later = error instanceof RetryLater ? error : null;
      if (!later) report(error);
      await boss.fail(queue, job.id, { message: messageOf(error) });
      if (later?.afterSeconds) await boss.getDb().executeSql(POSTPONE, [queue, job.id, later.afterSeconds]);
      return;
    }
    await boss.complete(queue, job.id);
  }
}
