import { sweepHourly } from "@/lib/access/sweep";
import type { Closers } from "./command";
import { say } from "./progress";

/** What goes on behind the pages: emails leave, void rows go. */
export async function startBackground(closers: Closers): Promise<void> {
  // Only now: the React of its emails reads NODE_ENV when it is loaded, and command() has just set it.
  const { emailsWait, startWorker } = await import("@/lib/messages/worker");
  const worker = await startWorker();
  closers.push(() => worker.stop());
  const stopSweeping = sweepHourly();
  closers.push(async () => stopSweeping());
  if (emailsWait()) say("No email leaves this server yet: set RESEND_API_KEY and EMAIL_FROM. Until then emails wait.");
}
