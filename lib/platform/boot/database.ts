import path from "node:path";
import { db, disconnect } from "@/lib/platform/db/client";
import { withConnection } from "@/lib/platform/db/connection";
import { openEmbedded } from "@/lib/platform/db/embedded";
import { readSettings } from "@/lib/platform/env/env";
import { keptSecret, prepareFolder } from "@/lib/platform/env/secrets";
import { StartupError } from "@/lib/platform/env/startup-error";
import type { Closers } from "./command";
import { prepareDatabase } from "./prepare";
import { printLine, step } from "./progress";

const OLDEST = 14;

/** Sets AUTH_SECRET to the secret kept in the data folder if it was left unset. @throws StartupError */
export async function openSecret(): Promise<void> {
  const settings = readSettings();
  if (settings.AUTH_SECRET) return;
  const folder = path.resolve(settings.DATA_DIR);
  await prepareFolder(folder);
  process.env.AUTH_SECRET = await keptSecret(path.join(folder, "auth-secret"));
}

/** Fills in settings that were left unset, and prepares a migrated database for `db()`. @throws StartupError */
export async function openDatabase(closers: Closers): Promise<void> {
  const settings = readSettings();
  await openSecret();
  if (settings.DATABASE_URL) {
    await checkReachable(settings.DATABASE_URL);
  } else {
    const folder = path.resolve(settings.DATA_DIR);
    const embedded = await step("Starting the database", () => openEmbedded(folder, { say: printLine }));
    closers.push(() => embedded.release());
    process.env.DATABASE_URL = embedded.url;
  }
  closers.push(disconnect);
  const url = process.env.DATABASE_URL ?? "";
  await step("Bringing the database up to date", () => prepareDatabase(url));
  if (settings.mode === "start") await refuseDemo();
}

/** Keeps the demo's people, whose password is published, out of a real server. @throws StartupError */
async function refuseDemo(): Promise<void> {
  if ((await db().practice.count({ where: { demo: true } })) > 0)
    throw new StartupError(
      "This database holds the demo, whose sign-ins are published: set DATA_DIR or DATABASE_URL to another one.",
    );
}

async function checkReachable(url: string): Promise<void> {
  const { host, pathname } = new URL(url);
  try {
    const { rows } = await withConnection(url, (client) =>
      client.query<{ version: number }>("select current_setting('server_version_num')::int / 10000 as version"),
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
  }
}
