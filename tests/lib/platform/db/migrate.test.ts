import { randomBytes } from "node:crypto";
import { applyMigrations, drift } from "@/lib/platform/db/migrate";
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

test("two servers that start at once migrate once, and a later start changes nothing", async () => {
  const name = `fresh_${randomBytes(6).toString("hex")}`;
  await onServer(database.url, `create database ${name}`);
  const url = withDatabase(database.url, name);
  const applied = await Promise.all([applyMigrations(url), applyMigrations(url)]);
  expect(applied.flat()).toContain("20261122000000_init");
  expect(new Set(applied.flat()).size).toBe(applied.flat().length);
  expect(await applyMigrations(url)).toEqual([]);
  await onServer(database.url, `drop database ${name}`);
});
