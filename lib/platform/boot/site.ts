import type { Server } from "node:http";
import { env, readSettings } from "@/lib/platform/env/env";
import { startBackground } from "./background";
import { ensureBuilt } from "./build";
import type { Closers } from "./command";
import { openDatabase } from "./database";
import { listen } from "./http";
import { step } from "./progress";

/**
 * Runs the website and its background jobs in one process: opens the database, builds if needed, serves. @throws
 * StartupError
 */
export async function openSite(closers: Closers, fill: () => Promise<void> = async () => {}): Promise<void> {
  const { PORT, mode } = readSettings();
  // Only the real server is reachable from other machines: the demo shows its passwords, and development is unfinished.
  const site = await listen(PORT, mode === "start" ? undefined : "127.0.0.1", closers);
  await openDatabase(closers);
  await fill();
  if (mode !== "dev") await ensureBuilt();

  await startBackground(closers);
  site.serve(await step("Opening the pages", () => openNext(PORT, mode === "dev", site.server, closers)));
}

async function openNext(port: number, dev: boolean, httpServer: Server, closers: Closers) {
  const { default: next } = await import("next"); // imported late: it reads NODE_ENV when it is loaded
  const app = next({ dev, port, hostname: new URL(env().APP_URL).hostname, httpServer });
  await app.prepare();
  closers.push(() => app.close());
  const handle = app.getRequestHandler();
  return (...[request, response]: Parameters<typeof handle>) => void handle(request, response);
}
