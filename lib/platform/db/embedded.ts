import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { keptSecret, prepareFolder } from "@/lib/platform/env/secrets";
import { StartupError } from "@/lib/platform/env/startup-error";
import { prepareBinaries } from "./binaries";
import { ensureData, notedPort, startServer, stopServer, SUPERUSER, failureReason } from "./cluster";
import { chooseClusterFolder, type ClusterFolder } from "./cluster-folder";

const DATABASE = "anteroom";
/** Held in shared mode by every process that uses the server: a process that then gets it exclusively was the last. */
const LEASE = 4_728_312;
const ATTEMPTS = 20;
/** Milliseconds between attempts to revive it. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 5_000;

export type Embedded = {
  url: string;
  /** Disconnects; the last process to do so stops the server. Close every other connection first. */
  release(): Promise<void>;
};

type Options = { durable?: boolean; say?: (line: string) => void };

const address = (port: number, password: string, database: string) =>
  `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;

async function connect(port: number, password: string): Promise<Client> {
  const client = new Client({ connectionString: address(port, password, "postgres"), connectionTimeoutMillis: 5_000 });
  client.on("error", () => {}); // A lost connection is reported by "end".
  await client.connect();
  // Waits while the last user stops the server, and then fails: the caller retries.
  await client.query("select pg_advisory_lock_shared($1)", [LEASE]);
  return client;
}

/** Joins the server that runs on the data, or starts it. @throws StartupError */
async function lease(
  place: ClusterFolder,
  password: string,
  preferred: number | null,
  attempts = ATTEMPTS,
): Promise<{ client: Client; port: number }> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const noted = await notedPort(place);
    const joined = noted && (await connect(noted, password).catch(() => null));
    if (noted && joined) return { client: joined, port: noted };
    const port = await startServer(place, noted ?? preferred);
    const client = port && (await connect(port, password).catch(() => null));
    if (port && client) return { client, port };
    await pause(100 * Math.min(attempt, 5)); // Another process is starting or stopping it.
  }
  throw new StartupError(
    `The embedded PostgreSQL could not be started in ${place.home}: ${await failureReason(place)}`,
  );
}

/**
 * Runs the bundled PostgreSQL on 127.0.0.1 with its data in `folder`: creates it at the first start, starts it if it is
 * not running, and joins a server that another process runs or a killed one left behind.
 * @param options.durable false for the tests: a crash of the machine may lose data
 */
export async function openEmbedded(
  folder: string,
  { durable = true, say = () => {} }: Options = {},
): Promise<Embedded> {
  const absolute = path.resolve(folder);
  await prepareFolder(absolute);
  await prepareBinaries();
  const place = await chooseClusterFolder(absolute, say);
  const password = await keptSecret(path.join(place.home, "password"));
  await ensureData(place, password, durable);

  let held = await lease(place, password, null);
  const port = held.port;
  await held.client.query(`create database ${DATABASE}`).catch((error: { code?: string }) => {
    if (error.code !== "42P04" && error.code !== "23505") throw error;
  });

  const leaving = new AbortController();
  let renewing = Promise.resolve();
  // If the server dies, it is restarted on the same port, however long that takes: a full disk may be freed tomorrow.
  const renew = async () => {
    for (let wait = FIRST_WAIT; !leaving.signal.aborted; wait = Math.min(2 * wait, LONGEST_WAIT)) {
      try {
        held = await lease(place, password, port, 2);
        watch();
        if (wait > FIRST_WAIT) say("The embedded PostgreSQL is running again.");
        return;
      } catch (error) {
        if (wait === FIRST_WAIT) say(`${error instanceof Error ? error.message : String(error)} Trying until it can.`);
        await pause(wait, undefined, { signal: leaving.signal }).catch(() => {});
      }
    }
  };
  const watch = () =>
    held.client.once("end", () => {
      if (!leaving.signal.aborted) renewing = renew();
    });
  watch();

  return {
    url: address(port, password, DATABASE),
    async release() {
      leaving.abort();
      await renewing; // Others may have reached the new server before our own connection was ready.
      if (!(await held.client.query("select 1").catch(() => null))) return; // it is down
      await held.client.query("select pg_advisory_unlock_shared($1)", [LEASE]);
      const { rows } = await held.client.query<{ alone: boolean }>("select pg_try_advisory_lock($1) as alone", [LEASE]);
      if (rows[0]?.alone) await stopServer(place);
      else await held.client.end();
    },
  };
}
