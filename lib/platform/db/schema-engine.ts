import { readFile } from "node:fs/promises";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
} from "@prisma/driver-adapter-utils";
import type { SchemaEngine as Engine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { connection } from "./connection";

/** The type "char" of PostgreSQL's own catalogue, which the adapter rejects and the engine needs. */
const INTERNAL_CHAR = 18;
const TEXT = 25;

/**
 * The engine's own lock, in place of which lib/platform/db/connection.ts has one: behind a pooler that shares
 * connections by transaction, a session's lock is never given back.
 */
const ENGINE_LOCK = /pg_advisory_lock\(72707369\)/i;

type WithIO = { performIO(query: SqlQuery): Promise<{ fields?: { dataTypeID: number }[] }> };

function readable(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const chars = new WeakMap<SqlQuery, number[]>();
  const io = adapter as unknown as WithIO;
  const performIO = io.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  io.performIO = async (query) => {
    const result = await performIO(ENGINE_LOCK.test(query.sql) ? { ...query, sql: "SELECT 1" } : query);
    for (const [column, field] of (result.fields ?? []).entries())
      if (field.dataTypeID === INTERNAL_CHAR) {
        field.dataTypeID = TEXT;
        chars.set(query, [...(chars.get(query) ?? []), column]);
      }
    return result;
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const column of chars.get(query) ?? []) result.columnTypes[column] = ColumnTypeEnum.Character;
    return result;
  };
  // The adapter's own method splits a script at each semicolon, even inside a function's body. Sent whole, it is one
  // transaction.
  adapter.executeScript = async (script) => void (await adapter.executeRaw({ sql: script, args: [], argTypes: [] }));
  return adapter;
}

type Binding = typeof import("@prisma/schema-engine-wasm/schema_engine_bg");
let loaded: Promise<Binding> | undefined;

/** Once per process: the binding has room for one instance. */
async function load(): Promise<Binding> {
  const binding = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const { __wbg_set_wasm } = binding as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void };
  const file = path.join(process.cwd(), "node_modules/@prisma/schema-engine-wasm/schema_engine_bg.wasm");
  const imports = { ...binding } as unknown as Record<string, (...values: unknown[]) => unknown>;
  // The engine leaves a ten-second timer behind, which would keep the process alive.
  for (const [name, original] of Object.entries(imports))
    if (name.startsWith("__wbg_setTimeout_"))
      imports[name] = (...values) => {
        const timer = original(...values) as NodeJS.Timeout;
        return timer.unref();
      };
  const { instance } = await WebAssembly.instantiate(await readFile(file), {
    "./schema_engine_bg.js": imports as WebAssembly.ModuleImports,
  });
  __wbg_set_wasm(instance.exports);
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message() {} } });
  (instance.exports as { __wbindgen_start?(): void }).__wbindgen_start?.();
  return binding;
}

/** A file of the Prisma schema. */
export type SchemaFile = { path: string; content: string };

/** Runs `use` with Prisma's schema engine as WebAssembly; the native one would have to be downloaded. */
export async function withSchemaEngine<T>(
  url: string,
  schema: readonly SchemaFile[],
  use: (engine: Engine) => Promise<T>,
): Promise<T> {
  const { SchemaEngine } = await (loaded ??= load());
  const prisma = new PrismaPg({ ...connection(url), max: 2 });
  let opened: SqlDriverAdapter | undefined;
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: prisma.provider,
    adapterName: prisma.adapterName,
    connect: async () => (opened ??= readable(await prisma.connect())),
    connectToShadowDb: () => prisma.connectToShadowDb(),
  };
  const engine = await SchemaEngine.new(
    { datamodels: schema.map(({ path, content }): [string, string] => [path, content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  try {
    return await use(engine);
  } finally {
    engine.free();
    await opened?.dispose();
  }
}
