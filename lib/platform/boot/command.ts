import { existsSync } from "node:fs";
import type { Settings } from "@/lib/platform/env/env";
import { StartupError } from "@/lib/platform/env/startup-error";

/** How long the work in hand may take after a signal to stop, in ms. */
const GRACE = 15_000;

/** What to undo at the end, in order: last opened, first closed. */
export type Closers = (() => Promise<void>)[];

/**
 * Runs one of the commands of package.json until a signal stops it. What cannot be started is one sentence and exit
 * code 1, without a stack trace. What `start` puts into `closers` is closed in reverse order.
 */
export async function command(mode: Settings["mode"], start: (closers: Closers) => Promise<void>): Promise<void> {
  const NODE_ENV = mode === "dev" ? "development" : "production";
  if (existsSync(".env")) process.loadEnvFile(".env");
  Object.assign(process.env, { ANTEROOM_MODE: mode, NODE_ENV, NEXT_TELEMETRY_DISABLED: "1" });

  const closers: Closers = [];
  let closing: Promise<void> | undefined;
  const close = (code: number) =>
    (closing ??= (async () => {
      setTimeout(() => process.exit(code || 1), GRACE).unref();
      for (const closer of closers.reverse()) await closer().catch(() => {});
      process.exit(code);
    })());
  // Ctrl-C reaches us twice when npm passes it on: the second one changes nothing.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void close(0));

  try {
    await start(closers);
  } catch (error) {
    if (closing) return;
    if (error instanceof StartupError) process.stderr.write(`${error.message}\n`);
    else process.stderr.write(`Anteroom could not start: ${error instanceof Error ? error.stack : String(error)}\n`);
    await close(1);
  }
}
