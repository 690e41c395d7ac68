import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openEmbedded } from "./embedded";
import { applyMigrations, drift, MIGRATIONS } from "./migrate";

// npm run migration -- add_rooms: writes the SQL from the last migration to prisma/models, for you to read and
// complete.

const say = (to: NodeJS.WriteStream, line: string) => void to.write(`${line}\n`);

async function main(name: string | undefined): Promise<void> {
  if (!name || !/^[a-z0-9_]+$/.test(name))
    throw new Error("Give the migration a name, as in: npm run migration -- add_rooms");
  const folder = await mkdtemp(path.join(tmpdir(), "anteroom-migration-"));
  const embedded = await openEmbedded(folder, { durable: false });
  try {
    await applyMigrations(embedded.url);
    const sql = await drift(embedded.url);
    if (!sql) return say(process.stdout, "The migrations already say what prisma/models says.");
    const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    const file = path.join(MIGRATIONS, `${stamp}_${name}`, "migration.sql");
    await mkdir(path.dirname(file));
    await writeFile(file, sql);
    say(process.stdout, `Written: ${path.relative(process.cwd(), file)}`);
  } finally {
    await embedded.release();
    await rm(folder, { recursive: true, force: true });
  }
}

main(process.argv[2]).catch((error: Error) => {
  say(process.stderr, error.message);
  process.exitCode = 1;
});
