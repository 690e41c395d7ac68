import { oneServerAtATime, setDefault } from "@/lib/platform/db/connection";
import { applyMigrations } from "@/lib/platform/db/migrate";
import { StartupError } from "@/lib/platform/env/startup-error";

/**
 * Brings a database up to date, empty or not: settings, migrations, job queues. Safe at every start; servers that start
 * together do it one after the other. Returns the names of the migrations that were applied. @throws StartupError
 */
export function prepareDatabase(url: string): Promise<string[]> {
  return oneServerAtATime(url, async () => {
    await setDefault(url, "timezone");
    const applied = await applyMigrations(url).catch(refuse("The database could not be brought up to date"));
    await setDefault(url, "pg_trgm.word_similarity_threshold");
    // Imported late: the emails' React reads NODE_ENV when it is loaded, and command() has just set it.
    const { prepareJobs } = await import("./jobs");
    await prepareJobs(url).catch(refuse("The queue of emails could not be made in the database"));
    return applied;
  });
}

const refuse =
  (what: string) =>
  (error: unknown): never => {
    throw new StartupError(
      `${what}: ${(error instanceof Error ? error.message : String(error)).trim().split("\n").at(-1)}`,
    );
  };
