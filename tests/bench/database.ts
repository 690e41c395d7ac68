import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { connection } from "@/lib/platform/db/connection";
import { openEmbedded } from "@/lib/platform/db/embedded";
import { prepareDatabase } from "@/lib/platform/boot/prepare";

export type BenchDatabase = {
  url: string;
  folder: string;
  connect(): Promise<Client>;
  close(): Promise<void>;
};

/** A migrated database on a server of its own, as durable as the product's. */
export async function benchDatabase(): Promise<BenchDatabase> {
  const folder = await mkdtemp(path.join(tmpdir(), "anteroom-bench-"));
  const embedded = await openEmbedded(folder);
  const { url } = embedded;
  await prepareDatabase(url);
  const opened: Client[] = [];
  const connect = async () => {
    const client = new Client(connection(url));
    await client.connect();
    opened.push(client);
    return client;
  };
  return {
    url,
    folder,
    connect,
    async close() {
      await Promise.all(opened.map((client) => client.end()));
      await embedded.release();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
