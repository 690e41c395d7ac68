import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { connection } from "@/lib/db/connection";
import { openEmbedded } from "@/lib/db/embedded";
import { applyMigrations } from "@/lib/db/migrate";
import { prepareJobs } from "@/lib/messages/queues";

export type BenchDatabase = {
  url: string;
  folder: string;
  connect(): Promise<Client>;
  /** How many transactions were committed so far: outside of one, every statement is one. */
  statements(): Promise<number>;
  close(): Promise<void>;
};

/** A migrated database on a server of its own, as durable as the product's. */
export async function benchDatabase(): Promise<BenchDatabase> {
  const folder = await mkdtemp(path.join(tmpdir(), "anteroom-bench-"));
  const embedded = await openEmbedded(folder);
  const { url } = embedded;
  await applyMigrations(url);
  await prepareJobs(url);
  const opened: Client[] = [];
  const connect = async () => {
    const client = new Client(connection(url));
    await client.connect();
    opened.push(client);
    return client;
  };
  const watcher = await connect();
  return {
    url,
    folder,
    connect,
    async statements() {
      await pause(2_000); // A connection reports what it did when it has been quiet for a second.
      const { rows } = await watcher.query<{ count: number }>("SELECT xact_commit::int AS count FROM pg_stat_database WHERE datname = current_database()");
      return rows[0]?.count ?? 0;
    },
    async close() {
      await Promise.all(opened.map((client) => client.end()));
      await embedded.release();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
