import { existsSync } from "node:fs";
import type { Settings } from "@/lib/platform/env/env";
import { StartupError } from "@/lib/platform/env/startup-error";

/** Milliseconds that work in progress may take after a signal to stop. */
const GRACE = 15_000;

/** Clean-up functions, run in reverse order. */
export type Closers = (() => Promise<void>)[];

/**
 * Runs one of the commands of package.json until a signal stops it. A failed start prints one sentence, without a stack
 * trace, and exits with code 1. Functions that `start` adds to `closers` run in reverse order.
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
  // npm passes Ctrl-C on, so it arrives twice: the second one is ignored.
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
