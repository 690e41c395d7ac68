import { execFile, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, chown, cp, mkdir, mkdtemp, readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { StartupError } from "@/lib/platform/env/startup-error";
import { packageHome, program } from "./binaries";

const run = promisify(execFile);

/**
 * Location of the embedded server, and the user who runs it. `user` is empty unless we are root, as whom PostgreSQL
 * refuses to run.
 */
export type ClusterFolder = { home: string; binaries: string; user: { uid?: number; gid?: number } };

/** Fallback location for root's server if its user cannot reach the data folder (home folders are closed to others). */
const SYSTEM_HOME = "/var/lib/anteroom";

async function otherUser(): Promise<{ uid: number; gid: number }> {
  for (const name of ["postgres", "nobody"]) {
    const ids = await Promise.all(["-u", "-g"].map((flag) => run("id", [flag, name]))).catch(() => null);
    if (ids?.[0] && ids[1]) return { uid: Number(ids[0].stdout), gid: Number(ids[1].stdout) };
  }
  throw new StartupError(
    "PostgreSQL does not run as root, and there is no user postgres or nobody to run it: start as another user, or set DATABASE_URL.",
  );
}

async function open(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o711);
  return folder;
}

/** Copies PostgreSQL's programs to a place that every user can reach, once per version. */
async function copyBinaries(into: string): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(packageHome, "package.json"), "utf8")) as { version: string };
  const copy = path.join(into, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const draft = await mkdtemp(`${copy}-`);
  await chmod(draft, 0o755);
  await cp(packageHome, draft, { recursive: true, verbatimSymlinks: true });
  await rename(draft, copy).catch(() => rm(draft, { recursive: true })); // Another process was faster.
  return copy;
}

/** @param folder the prepared data folder, absolute. @param say called if root's data must be stored elsewhere */
export async function chooseClusterFolder(folder: string, say: (line: string) => void): Promise<ClusterFolder> {
  const home = path.join(folder, "postgres");
  await mkdir(home, { recursive: true, mode: 0o700 });
  if (process.getuid?.() !== 0) return { home, binaries: packageHome, user: {} };

  const data = await stat(path.join(home, "data")).catch(() => null);
  const user = data && data.uid !== 0 ? { uid: data.uid, gid: data.gid } : await otherUser();
  const can = (command: string, ...args: string[]) =>
    spawnSync(command, args, { ...user, cwd: "/", stdio: "ignore" }).status === 0;

  await open(home);
  let binaries = packageHome;
  if (!can(program("postgres"), "--version")) {
    binaries = await copyBinaries(await open(SYSTEM_HOME));
  }
  if (can("test", "-x", home)) return { home, binaries, user };
  const elsewhere = await open(
    path.join(await open(SYSTEM_HOME), createHash("sha256").update(folder).digest("hex").slice(0, 12)),
  );
  say(`PostgreSQL cannot run as root, nor reach ${folder} as another user: its data lies in ${elsewhere}.`);
  return { home: elsewhere, binaries, user };
}

/** Gives a folder to the user who runs the server. */
export async function giveFolder(folder: string, { user }: ClusterFolder): Promise<void> {
  if (user.uid !== undefined && user.gid !== undefined) await chown(folder, user.uid, user.gid);
}
