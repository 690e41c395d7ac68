import { sweepHourly } from "@/lib/platform/access/sweep";
import { env } from "@/lib/platform/env/env";
import { delivery } from "@/lib/platform/outbox/rules";
import type { Closers } from "./command";
import { printLine } from "./progress";

/** Runs the background work: delivers emails and deletes expired rows. */
export async function startBackground(closers: Closers): Promise<void> {
  const { startBackgroundWorker } = await import("./jobs");
  const worker = await startBackgroundWorker();
  closers.push(() => worker.stop());
  const stopSweeping = sweepHourly();
  closers.push(async () => stopSweeping());
  if (delivery(env()) === "wait")
    printLine("No email leaves this server yet: set RESEND_API_KEY and EMAIL_FROM. Until then emails wait.");
}
