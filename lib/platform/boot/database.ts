import path from "node:path";
import { Client } from "pg";
import { disconnect } from "@/lib/platform/db/client";
import { connection } from "@/lib/platform/db/connection";
import { openEmbedded } from "@/lib/platform/db/embedded";
import { applyMigrations } from "@/lib/platform/db/migrate";
import { readSettings } from "@/lib/platform/env/env";
import { keptSecret, prepareFolder } from "@/lib/platform/env/secrets";
import { StartupError } from "@/lib/platform/env/startup-error";
import type { Closers } from "./command";
import { printLine, step } from "./progress";

const OLDEST = 14;

/** Fills in settings that were left unset, and prepares a migrated database for `db()`. @throws StartupError */
export async function openDatabase(closers: Closers): Promise<void> {
  const settings = readSettings();
  const folder = path.resolve(settings.DATA_DIR);
  if (!settings.AUTH_SECRET) {
    await prepareFolder(folder);
    process.env.AUTH_SECRET = await keptSecret(path.join(folder, "auth-secret"));
  }
  if (settings.DATABASE_URL) {
    await checkReachable(settings.DATABASE_URL);
  } else {
    const embedded = await step("Starting the database", () => openEmbedded(folder, { say: printLine }));
    closers.push(() => embedded.release());
    process.env.DATABASE_URL = embedded.url;
  }
  closers.push(disconnect);
  const url = process.env.DATABASE_URL ?? "";
  await step("Bringing the database up to date", async () => {
    await applyMigrations(url).catch(refuse("The database could not be brought up to date"));
    // Imported late: the emails' React reads NODE_ENV when it is loaded, and command() has just set it.
    const { prepareJobs } = await import("./jobs");
    await prepareJobs(url).catch(refuse("The queue of emails could not be made in the database"));
  });
}

const refuse =
  (what: string) =>
  (error: unknown): never => {
    throw new StartupError(
      `${what}: ${(error instanceof Error ? error.message : String(error)).trim().split("\n").at(-1)}`,
    );
  };

async function checkReachable(url: string): Promise<void> {
  const { host, pathname } = new URL(url);
  const client = new Client(connection(url));
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      "select current_setting('server_version_num')::int / 10000 as version",
    );
    const version = rows[0]?.version ?? 0;
    if (version < OLDEST)
      throw new StartupError(
        `The database at ${host} is PostgreSQL ${version}, and Anteroom needs ${OLDEST} or later.`,
      );
  } catch (error) {
    if (error instanceof StartupError) throw error;
    const { code, message } = error as Error & { code?: string };
    throw new StartupError(
      `The database ${pathname.slice(1)} at ${host} cannot be reached (${code ?? message}): check DATABASE_URL.`,
    );
  } finally {
    await client.end().catch(() => {});
  }
}
