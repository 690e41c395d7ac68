import { Client } from "pg";
import { shift } from "./shift";

/**
 * Gives a database a `now()` of our own, `ahead` milliseconds of PostgreSQL's, which its search path finds first. Connections that are open
 * already keep the old one. The search path belongs to the database and is not copied with it; the function is.
 */
async function giveNow(client: Client, name: string, ahead: number): Promise<void> {
  await client.query(`alter database ${name} set search_path = public, pg_catalog`);
  await client.query(`create or replace function public.now() returns timestamptz language sql stable parallel safe
    as $$ select pg_catalog.now() + pg_catalog.make_interval(secs => ${ahead / 1000}) $$`);
}

async function on(url: string, work: (client: Client, name: string) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client, new URL(url).pathname.slice(1));
  } finally {
    await client.end();
  }
}

/**
 * Shifts the clock of a database as `preload.cjs` shifts that of Node. Does nothing without a shift. Idempotent: call
 * it before the migrations, for the job queue's column defaults to find our `now()`, and after them, for ours.
 */
export async function shiftDatabase(url: string): Promise<void> {
  if (shift() === 0) return;
  await on(url, async (client, name) => {
    await giveNow(client, name, shift());
    // CURRENT_TIMESTAMP is not a function, so the search path does not affect it.
    await client.query(`do $$ declare found record; begin
      for found in select a.attrelid::regclass as name, a.attname from pg_attrdef d
          join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
          where pg_get_expr(d.adbin, d.adrelid) = 'CURRENT_TIMESTAMP' loop
        execute format('alter table %s alter column %I set default public.now()', found.name, found.attname);
      end loop; end $$`);
  });
}

/**
 * Sets the clock of a database to `instant`, from which it runs on; the column defaults of an unshifted run do not
 * change.
 */
export async function setDatabaseClock(url: string, instant: Date): Promise<void> {
  const ahead = instant.getTime() - Date.now() + shift();
  await on(url, (client, name) => giveNow(client, name, ahead));
}
