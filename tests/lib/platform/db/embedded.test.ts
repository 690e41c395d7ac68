import { chmod, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { openEmbedded } from "@/lib/platform/db/embedded";

let folder: string;
const said: string[] = [];
const open = () => openEmbedded(folder, { say: (line) => said.push(line) });

jest.setTimeout(90_000);
const home = () => path.join(folder, "postgres");
const pidOf = async () => Number((await readFile(path.join(home(), "data/postmaster.pid"), "utf8")).split("\n")[0]);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "anteroom-embedded-"));
  await chmod(folder, 0o711);
});
afterAll(() => rm(folder, { recursive: true }));

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test("several that start at once share one server, and the last to leave stops it", async () => {
  const [one, two] = await Promise.all([open(), open()]);
  const three = await open();
  expect(new Set([one.url, two.url, three.url]).size).toBe(1);
  await query(one.url, "create table kept as select 1 as n");
  await one.release();
  await two.release();
  expect(await query(three.url, "select n from kept")).toEqual([{ n: 1 }]);
  await three.release();
  await expect(query(three.url, "select 1")).rejects.toThrow("ECONNREFUSED");
});

test("a server that was killed is started again, at the same address, and nothing is lost", async () => {
  const opened = await open();
  await query(opened.url, "insert into kept values (2)");
  process.kill(await pidOf(), "SIGKILL");
  for (let attempt = 0; attempt < 400; attempt++) {
    if (await query(opened.url, "select 1").catch(() => null)) break;
    await pause(50);
  }
  expect(await query(opened.url, "select n from kept order by n")).toEqual([{ n: 1 }, { n: 2 }]);
  await opened.release();
});

test("row 27: a server that cannot be started again is tried until it can, and then works at the same address", async () => {
  const opened = await open();
  said.length = 0;
  const settings = path.join(home(), "data/postgresql.conf");
  await rename(settings, `${settings}.away`);
  process.kill(await pidOf(), "SIGKILL");
  await pause(6_000);
  await expect(query(opened.url, "select 1")).rejects.toThrow("ECONNREFUSED");
  expect(said.join()).toContain("Trying until it can.");
  await rename(`${settings}.away`, settings);
  for (let attempt = 0; attempt < 500 && !said.join().includes("running again"); attempt++) await pause(100);
  expect(await query(opened.url, "select count(*)::int as n from kept")).toEqual([{ n: 2 }]);
  await opened.release();
});

test("leaving while the server is down does not wait for it", async () => {
  const opened = await open();
  const settings = path.join(home(), "data/postgresql.conf");
  await rename(settings, `${settings}.away`);
  process.kill(await pidOf(), "SIGKILL");
  await pause(3_000);
  await opened.release();
  await rename(`${settings}.away`, settings);
});

test("a note left by a machine that lost power is no obstacle", async () => {
  const data = path.join(home(), "data");
  // Our own PID: alive, but not PostgreSQL.
  await writeFile(path.join(data, "postmaster.pid"), `${process.pid}\n${data}\n1700000000\n1\n\n127.0.0.1\n`);
  const opened = await open();
  expect(await query(opened.url, "select count(*)::int as n from kept")).toEqual([{ n: 2 }]);
  await opened.release();
});

test("the password is for its owner only, and the server for this machine only", async () => {
  const opened = await open();
  const password = await readFile(path.join(home(), "password"), "utf8");
  expect(opened.url).toContain(password);
  await expect(query(opened.url.replace(password, "guess"), "select 1")).rejects.toThrow("password");
  expect(await query(opened.url, "select current_setting('listen_addresses') as a")).toEqual([{ a: "127.0.0.1" }]);
  await opened.release();
});

test("data of another version is one sentence", async () => {
  await writeFile(path.join(home(), "data/PG_VERSION"), "15\n");
  await expect(open()).rejects.toThrow(/^The data in .* belongs to PostgreSQL 15 and this is 18: [^\n]*\.$/);
});
