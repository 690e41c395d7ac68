import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { connection, setDefault } from "@/lib/platform/db/connection";
import { disconnect } from "@/lib/platform/db/client";
import { setDatabaseClock, shiftDatabase } from "./clock/database";
import { onServer, SERVER, TEMPLATE, withDatabase } from "./database-server";

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests by jest -c tests/jest.config.ts.`);
  return value;
}

export type TestDatabase = {
  readonly url: string;
  /** Opens a connection besides `db()`, for races. Closed at the end of the file. */
  connect(): Promise<Client>;
};

/**
 * Gives the test file a fresh migrated database, which `db()` and `env()` use. Call once, at the top of the file.
 * @param options.now the start of the database's clock, for tests whose sessions have fixed dates
 */
export function useDatabase({ now }: { now?: Date } = {}): TestDatabase {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const url = withDatabase(given(SERVER), name);
  const opened: Client[] = [];

  beforeAll(async () => {
    await onServer(given(SERVER), `create database ${name} template ${given(TEMPLATE)}`);
    await (now ? setDatabaseClock(url, now) : shiftDatabase(url));
    await setDefault(url, "pg_trgm.word_similarity_threshold"); // a copy has no settings
    process.env.DATABASE_URL = url;
  });
  afterAll(async () => {
    await Promise.all(opened.map((client) => client.end()));
    await disconnect();
    delete process.env.DATABASE_URL;
    await onServer(given(SERVER), `drop database ${name} with (force)`);
  });

  return {
    url,
    async connect() {
      const client = new Client(connection(url));
      await client.connect();
      opened.push(client);
      return client;
    },
  };
}
