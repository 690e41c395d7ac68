import { type ChildProcess, spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { db } from "@/lib/platform/db/client";
import { useDatabase } from "@/tests/support/database";
import { makePracticeFixture } from "@/tests/support/factories";

jest.setTimeout(60_000);

const database = useDatabase();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "anteroom-boot-"));
  await chmod(folder, 0o711);
});
afterAll(() => rm(folder, { recursive: true }));

type Variables = Record<string, string>;

function launch(command: "start" | "worker", variables: Variables): ChildProcess {
  const { PATH = "" } = process.env;
  return spawn(process.execPath, ["--import", "tsx", `lib/platform/boot/${command}.ts`], {
    env: { PATH, NODE_ENV: "test", DATA_DIR: path.join(folder, "data"), ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

/** Runs a command to its end. */
async function outcome(command: "start" | "worker", variables: Variables) {
  const child = launch(command, variables);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on("exit", resolve));
  return { code, said: said.trim() };
}

test.each<[string, Variables, RegExp]>([
  ["a variable that makes no sense", { PORT: "http" }, /^PORT must be a number from 1 to 65535\.$/],
  [
    "a database that is not there",
    { DATABASE_URL: "postgresql://anteroom:hidden@127.0.0.1:1/anteroom" },
    /^The database anteroom at 127\.0\.0\.1:1 cannot be reached \(ECONNREFUSED\): check DATABASE_URL\.$/,
  ],
  [
    "a folder that cannot be made",
    { DATA_DIR: "/dev/null/data" },
    /^The data folder \/dev\/null\/data cannot be written \(ENOTDIR\): set DATA_DIR .*\.$/,
  ],
])("%s is one sentence and exit code 1", async (_, variables, sentence) => {
  const { code, said } = await outcome("worker", variables);
  expect(said).toMatch(sentence);
  expect(code).toBe(1);
});

test("a port that is taken is one sentence and exit code 1, before anything slow", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, resolve));
  const address = other.address();
  const port = typeof address === "object" && address ? address.port : 0;
  expect(await outcome("start", { PORT: String(port) })).toEqual({
    code: 1,
    said: `Port ${port} is already in use: set PORT to another one.`,
  });
  await new Promise((resolve) => other.close(resolve));
});

test("data of another version is one sentence and exit code 1", async () => {
  const old = path.join(folder, "old");
  await mkdir(path.join(old, "postgres/data"), { recursive: true });
  for (const part of ["old", "old/postgres"]) await chmod(path.join(folder, part), 0o711);
  await writeFile(path.join(old, "postgres/data/PG_VERSION"), "15\n");
  const { code, said } = await outcome("worker", { DATA_DIR: old });
  expect(said).toMatch(/^The data in .* belongs to PostgreSQL 15 and this is 18: [^\n]*\.$/);
  expect(code).toBe(1);
});

test.each(["start", "worker"] as const)("row 28: npm %s refuses a database that holds the demo", async (name) => {
  const { practice } = await makePracticeFixture();
  await db().practice.update({ where: { id: practice.id }, data: { demo: true } });
  const { code, said } = await outcome(name, { PORT: String(await freePort()), DATABASE_URL: database.url });
  // Above it, on a slow machine: what took long.
  expect(said.split("\n").at(-1)).toBe(
    "This database holds the demo, whose sign-ins are published: set DATA_DIR or DATABASE_URL to another one.",
  );
  expect(code).toBe(1);
});

/** Resolves when the server prints that it is running. */
const running = (child: ChildProcess) =>
  new Promise<void>((resolve, reject) => {
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk: Buffer) => (said += chunk.toString()).includes("are running") && resolve());
    child.on("exit", () => reject(new Error(said)));
  });

const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.on("exit", resolve));

test("killed, it leaves a server that the next one joins; stopped, nothing runs", async () => {
  const killed = launch("worker", {});
  await running(killed);
  const pidFile = path.join(folder, "data/postgres/data/postmaster.pid");
  const before = await readFile(pidFile, "utf8");
  killed.kill("SIGKILL");

  const next = launch("worker", {});
  await running(next);
  expect(await readFile(pidFile, "utf8")).toBe(before);
  const end = ended(next);
  next.kill("SIGTERM");
  expect(await end).toBe(0);
  await expect(readFile(pidFile)).rejects.toThrow("ENOENT");
});
