import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { prepareDatabase } from "@/lib/platform/boot/prepare";
import { drift } from "@/lib/platform/db/migrate";
import { useDatabase } from "@/tests/support/database";
import { onServer, withDatabase } from "@/tests/support/database-server";

const database = useDatabase();

test("the migrations say what prisma/models says", async () => {
  expect(await drift(database.url)).toBe("");
});

test("a table that the schema does not know is found", async () => {
  await onServer(database.url, "create table stray (id int primary key)");
  expect(await drift(database.url)).toContain('DROP TABLE "stray"');
});

describe("an empty database", () => {
  const name = `fresh_${randomBytes(6).toString("hex")}`;
  const role = `plain_${name}`;
  afterAll(async () => {
    await onServer(database.url, `drop database if exists ${name} with (force)`);
    await onServer(database.url, `drop role if exists ${role}`);
  });

  test("is prepared once by servers that start together, and a later start changes nothing", async () => {
    await onServer(database.url, `create role ${role} login password 'plain'`);
    await onServer(database.url, `create database ${name} owner ${role}`);
    const url = new URL(withDatabase(database.url, name));
    await onServer(url.href, `alter database ${name} set timezone = 'America/Toronto'`);
    [url.username, url.password] = [role, "plain"]; // no superuser: what a hosting service gives
    const applied = await Promise.all([1, 2, 3].map(() => prepareDatabase(url.href)));
    expect(applied.flat()).toContain("20261122000000_init");
    expect(new Set(applied.flat()).size).toBe(applied.flat().length);
    expect(await prepareDatabase(url.href)).toEqual([]);

    // What a pooler passes on: a connection without any parameter, and no lock that stays behind.
    const client = new Client(url.href);
    await client.connect();
    const { rows } = await client.query<object>(
      `select current_setting('timezone') as zone, current_setting('pg_trgm.word_similarity_threshold') as threshold,
        (select count(*)::int from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())) as locks`,
    );
    await client.end();
    expect(rows).toEqual([{ zone: "UTC", threshold: "0.4", locks: 0 }]);
  });
});
