import { env } from "@/lib/env/env";
import { type Handler, startWorker as startJobs, type Worker, type WorkerOptions } from "@/lib/jobs/worker";
import { remind } from "@/lib/reminders/jobs";
import { REMINDERS } from "@/lib/reminders/rules";
import { expire } from "@/lib/requests/jobs";
import { REQUESTS } from "@/lib/requests/rules";
import { deliverMessage, giveUpMessage } from "./jobs";
import { delivery, GIVEN_UP, QUEUE } from "./rules";

/** Whether emails neither leave nor are kept for reading, but wait in the ledger: npm start without a key. */
export function emailsWait(): boolean {
  return delivery(env()) === "wait";
}

/** Runs the background jobs of this process until it is stopped; prepareJobs() comes first. */
export function startWorker(options: Omit<WorkerOptions, "handlers"> = {}): Promise<Worker> {
  const handlers: Record<string, Handler> = { [GIVEN_UP]: giveUpMessage, [REMINDERS]: remind, [REQUESTS]: expire };
  if (!emailsWait()) handlers[QUEUE] = deliverMessage;
  return startJobs(env().DATABASE_URL, { ...options, handlers });
}
