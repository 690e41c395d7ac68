import { env } from "@/lib/platform/env/env";
import { collectQueues } from "@/lib/platform/jobs/define";
import { prepareQueues } from "@/lib/platform/jobs/queue";
import { startWorker as startJobs, type Worker, type WorkerOptions } from "@/lib/platform/jobs/worker";
import { outboxQueues } from "@/lib/platform/outbox/jobs";
import * as reminders from "@/lib/sessions/reminders/jobs";
import * as requests from "@/lib/sessions/booking-requests/jobs";
import * as holds from "@/lib/sessions/unverified-holds/jobs";
import { emails } from "./emails";

/** Every queue that a feature declares, and the outbox's. Add a new feature's jobs.ts here (a test checks this). */
export const queues = [...outboxQueues(emails), ...collectQueues([holds, reminders, requests])];

/** Creates the job tables and queues: at each start after the migrations, and in the tests' template database. */
export function prepareJobs(databaseUrl: string = env().DATABASE_URL): Promise<void> {
  return prepareQueues(
    databaseUrl,
    queues.map(({ handle: _handle, isPaused: _isPaused, ...queue }) => queue),
  );
}

/** Runs the background jobs of this process until stopped; call prepareJobs() first. */
export function startBackgroundWorker(options: Omit<WorkerOptions, "handlers"> = {}): Promise<Worker> {
  const running = queues.filter(({ isPaused }) => !isPaused?.());
  const handlers = Object.fromEntries(running.map(({ name, handle }) => [name, handle]));
  return startJobs(env().DATABASE_URL, { ...options, handlers });
}
