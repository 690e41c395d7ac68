import { spawn } from "node:child_process";
import { appendFile, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { StartupError } from "@/lib/platform/env/startup-error";
import { majorVersion, program } from "./binaries";
import { giveFolder, type ClusterFolder } from "./cluster-folder";

/** Creates, starts and stops a PostgreSQL data folder with PostgreSQL's own programs. */

export const SUPERUSER = "anteroom";

const settings =
  "\nlisten_addresses = '127.0.0.1'\nunix_socket_directories = ''\ntimezone = 'UTC'\nlog_timezone = 'UTC'\n";
/** For data that may be lost: the tests'. */
const hasty = "fsync = off\nsynchronous_commit = off\nfull_page_writes = off\nmax_connections = 300\n";

const dataOf = (place: ClusterFolder) => path.join(place.home, "data");
const logOf = (place: ClusterFolder) => path.join(dataOf(place), "server.log");

/** Runs one program and resolves to its exit code and error output. */
function runProgram(
  place: ClusterFolder,
  name: "initdb" | "pg_ctl",
  args: string[],
): Promise<{ code: number | null; complaint: string }> {
  return new Promise((resolve, reject) => {
    // The server outlives pg_ctl and would keep a pipe open, so pg_ctl gets none.
    const stderr = name === "initdb" ? "pipe" : "ignore";
    const child = spawn(program(name, place.binaries), args, {
      ...place.user,
      cwd: place.home,
      stdio: ["ignore", "ignore", stderr],
    });
    let complaint = "";
    child.stderr?.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
    child.on("error", reject);
    child.on("exit", (code) => resolve({ code, complaint: complaint.trim() }));
  });
}

/** Creates the data folder if there is none. @throws StartupError if it belongs to another version */
export async function ensureData(place: ClusterFolder, password: string, durable: boolean): Promise<void> {
  const data = dataOf(place);
  const version = await readFile(path.join(data, "PG_VERSION"), "utf8").catch(() => null);
  if (version) {
    const ours = await majorVersion();
    if (version.trim() === ours) return;
    throw new StartupError(
      `The data in ${data} belongs to PostgreSQL ${version.trim()} and this is ${ours}: restore a dump of it into a new DATA_DIR, or set DATABASE_URL.`,
    );
  }
  // Created elsewhere and moved into place, so that an interrupted start leaves no half-made database.
  const workshop = await mkdtemp(path.join(place.home, "new-"));
  await giveFolder(workshop, place);
  const draft = path.join(workshop, "data");
  const secret = path.join(workshop, "password");
  await writeFile(secret, password, { mode: 0o644 }); // The folder itself is closed to other users.
  const ctype = process.platform === "linux" ? "C.UTF-8" : process.platform === "darwin" ? "en_US.UTF-8" : "C";
  const { code, complaint } = await runProgram(place, "initdb", [
    "-D",
    draft,
    "-U",
    SUPERUSER,
    `--pwfile=${secret}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    `--lc-ctype=${ctype}`,
    "--locale-provider=icu",
    "--icu-locale=und",
    ...(durable ? [] : ["--no-sync"]),
  ]);
  if (code === 0) {
    await appendFile(path.join(draft, "postgresql.conf"), settings + (durable ? "" : hasty));
    // Fails if another process that started at the same moment was first: its data will do.
    await rename(draft, data).catch(() => {});
  }
  await rm(workshop, { recursive: true });
  if (code !== 0) throw new StartupError(`PostgreSQL could not make its data folder ${data}: ${lastLine(complaint)}`);
}

/** Returns the port of the server that runs on the data, from its PID file; null if there is none. */
export async function notedPort(place: ClusterFolder): Promise<number | null> {
  const file = path.join(dataOf(place), "postmaster.pid");
  const [pid, , , port] = (await readFile(file, "utf8").catch(() => "")).split("\n");
  if (!pid || !port) return null;
  // After a crash, another program may have the same PID, and PostgreSQL would wait for it indefinitely.
  const owner = await readFile(`/proc/${pid.trim()}/comm`, "utf8").catch(() => null);
  if (owner === null || owner.trim() === "postgres" || process.platform !== "linux") return Number(port);
  await rm(file, { force: true });
  return null;
}

/**
 * Starts the server, on `preferred` if that port is free. Returns null if it did not start; `whyNot` gives the reason.
 */
export async function startServer(place: ClusterFolder, preferred: number | null): Promise<number | null> {
  const port = (preferred && (await freePort(preferred).catch(() => null))) || (await freePort(0));
  const { code } = await runProgram(place, "pg_ctl", [
    "start",
    "-w",
    "-D",
    dataOf(place),
    "-l",
    logOf(place),
    "-o",
    `-p ${port}`,
  ]);
  return code === 0 ? port : null;
}

/** Closes every connection and stops the server. */
export async function stopServer(place: ClusterFolder): Promise<void> {
  await runProgram(place, "pg_ctl", ["stop", "-w", "-m", "fast", "-D", dataOf(place)]);
}

export async function failureReason(place: ClusterFolder): Promise<string> {
  const log = await readFile(logOf(place), "utf8").catch(() => "");
  return (
    lastLine(
      log
        .split("\n")
        .filter((line) => /FATAL|PANIC|ERROR/.test(line))
        .join("\n"),
    ) || `see ${logOf(place)}`
  );
}

const lastLine = (text: string) => text.trim().split("\n").at(-1)?.trim() ?? "";

/** Resolves to the port (0: any free one); rejects if it is taken. */
function freePort(preferred: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(preferred, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : preferred));
    });
  });
}
