import { Client, type PoolConfig } from "pg";
import { StartupError } from "@/lib/platform/env/startup-error";

/** Returns the connection settings for a database URL. */
export function connection(url: string): PoolConfig {
  return { connectionString: url, connectionTimeoutMillis: 10_000 };
}

/** Runs `work` with one connection of its own. */
export async function withConnection<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(connection(url));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Any number, the same on every server. */
const START_LOCK = 4_728_311;

/**
 * Runs `work` on one server at a time. The lock belongs to a transaction: a session's would outlive the client behind a
 * pooler that shares connections by transaction.
 */
export function oneServerAtATime<T>(url: string, work: () => Promise<T>): Promise<T> {
  return withConnection(url, async (client) => {
    await client.query("begin");
    await client.query("set local idle_in_transaction_session_timeout = 0");
    await client.query("select pg_advisory_xact_lock($1)", [START_LOCK]);
    const done = await work();
    await client.query("commit");
    return done;
  });
}

/**
 * What every connection relies on. In a zone other than UTC, Prisma stores the wrong instant while reading it back
 * looks right; the threshold is how similar a word must be for a search to match (`%>` of pg_trgm).
 */
const DEFAULTS = { timezone: "UTC", "pg_trgm.word_similarity_threshold": "0.4" } as const;
type Default = keyof typeof DEFAULTS;

const hasDefault = (url: string, name: Default) =>
  withConnection(url, async (client) => {
    const { rows } = await client.query<{ value: string | null }>("select current_setting($1, true) as value", [name]);
    return rows[0]?.value?.replace("Etc/UTC", "UTC") === DEFAULTS[name];
  });

/**
 * Makes a setting the default of our role in this database, unless it is. Not a parameter of each connection, which
 * poolers refuse or lose.
 * @throws StartupError if new connections do not have it
 */
export async function setDefault(url: string, name: Default): Promise<void> {
  if (await hasDefault(url, name)) return;
  await withConnection(url, async (client) => {
    // Only a superuser may set the parameter of an extension that is not loaded.
    if (name.startsWith("pg_trgm.")) await client.query("select similarity('', '')");
    const { rows } = await client.query<{ statement: string }>(
      "select format('alter role current_user in database %I set %s = %L', current_database(), $1::text, $2::text) as statement",
      [name, DEFAULTS[name]],
    );
    await client.query(rows[0]?.statement ?? "");
  });
  if (!(await hasDefault(url, name)))
    throw new StartupError(
      `Connections to the database still lack the setting ${name} = ${DEFAULTS[name]}: if a pooler is in between, reconnect it (in PgBouncer: RECONNECT), then start again.`,
    );
}
