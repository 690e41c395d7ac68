import type { Queue } from "./queue";
import type { Handler } from "./worker";

/** A queue and its handler, as a jobs.ts declares them. */
export type JobQueue = Queue & {
  handle: Handler;
  /** Returns whether this process leaves its jobs waiting; asked when the worker starts. */
  isPaused?: () => boolean;
};

type Declaration = Omit<JobQueue, "retryLimit" | "retryDelay" | "expireInSeconds"> & Partial<Queue>;

const declared = new WeakSet<object>();

/**
 * Declares a queue. By default, a failing job is retried eleven times, 15 seconds to some 6 hours apart: about 13 hours
 * in all.
 */
export function defineQueue(declaration: Declaration): JobQueue {
  const queue = { retryLimit: 11, retryDelay: 15, expireInSeconds: 60, ...declaration };
  declared.add(queue);
  return queue;
}

/** Returns the queues that modules export. */
export function collectQueues(modules: readonly object[]): JobQueue[] {
  const exported = modules.flatMap((module) => Object.values(module) as unknown[]);
  return exported.filter(
    (value): value is JobQueue => typeof value === "object" && value !== null && declared.has(value),
  );
}
