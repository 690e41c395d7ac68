import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { MigrationDirectory, SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { Client } from "pg";
import { withConnection } from "./connection";
import { withSchemaEngine, type SchemaFile } from "./schema-engine";

const MODELS = path.join(process.cwd(), "prisma/models");
export const MIGRATIONS = path.join(process.cwd(), "prisma/migrations");

const filters = { externalTables: [], externalEnums: [] };

/** One file per area. */
async function readModels(): Promise<SchemaFile[]> {
  const names = (await readdir(MODELS)).filter((name) => name.endsWith(".prisma")).sort();
  return Promise.all(
    names.map(async (name) => ({
      path: path.join(MODELS, name),
      content: await readFile(path.join(MODELS, name), "utf8"),
    })),
  );
}

async function readMigrations(): Promise<MigrationDirectory[]> {
  const entries = await readdir(MIGRATIONS, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const value = await readFile(path.join(MIGRATIONS, name, "migration.sql"), "utf8");
      return { path: name, migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value } } };
    }),
  );
}

async function appliedNames(client: Client): Promise<Set<string>> {
  const {
    rows: [table],
  } = await client.query<{ there: boolean }>("select to_regclass('_prisma_migrations') is not null as there");
  if (!table?.there) return new Set();
  const { rows } = await client.query<{ name: string }>(
    "select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null",
  );
  return new Set(rows.map((row) => row.name));
}

/**
 * Applies pending migrations in order, each in one transaction, and returns their names. Call it on one server at a
 * time: see `prepareDatabase`.
 */
export async function applyMigrations(url: string): Promise<string[]> {
  const migrationDirectories = await readMigrations();
  // Usually there is nothing to do, and the engine's memory is saved.
  const applied = await withConnection(url, appliedNames);
  if (migrationDirectories.every(({ path: name }) => applied.has(name))) return [];
  const lockfile = {
    path: "migration_lock.toml",
    content: await readFile(path.join(MIGRATIONS, "migration_lock.toml"), "utf8"),
  };
  const migrationsList = { baseDir: MIGRATIONS, lockfile, shadowDbInitScript: "", migrationDirectories };
  const done = await withSchemaEngine(url, await readModels(), (engine) =>
    engine.applyMigrations({ migrationsList, filters }),
  );
  return done.appliedMigrationNames;
}

type From = Parameters<SchemaEngine["diff"]>[0]["from"];

/** Returns the SQL that would make the database match prisma/models; empty if they agree. */
export async function drift(url: string): Promise<string> {
  const files = await readModels();
  const from: From = { tag: "schemaDatasource", files, configDir: MODELS };
  const result = await withSchemaEngine(url, files, (engine) =>
    engine.diff({ from, to: { tag: "schemaDatamodel", files }, script: true, exitCode: true, filters }),
  );
  return result.exitCode === 0 ? "" : (result.stdout ?? "");
}
