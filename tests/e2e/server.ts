import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { openEmbedded } from "@/lib/platform/db/embedded";
import { shiftDatabase } from "../support/clock/database";
import { openMailService } from "../support/mail-service";
import { inbox, type Inbox } from "./inbox";

export type House = {
  url: string;
  inbox: Inbox;
  /** One number that the database knows: `count("session where …")`. */
  count(what: string): Promise<number>;
  /** Forgets what earlier journeys used up: strangers may hold only so many sessions a day. */
  startAfresh(): Promise<void>;
  /** What the server printed since it was open; nothing, when all is well. */
  complaints(): string;
  stop(): Promise<void>;
};

const PATIENCE = 240_000;

/** The real server of the demo, on a free port, with data of its own; its emails go to a service of this machine. */
export async function openHouse(): Promise<House> {
  const folder = await mkdtemp(path.join(tmpdir(), "anteroom-journeys-"));
  const mail = await openMailService();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  // Ours before the server's own migrations, which it joins: a shifted clock must be there for them.
  const database = await openEmbedded(folder);
  await shiftDatabase(database.url);
  const server = spawn(process.execPath, ["--import", "tsx", "lib/platform/boot/demo.ts"], {
    env: {
      ...withoutOurs(),
      PORT: String(port),
      APP_URL: url,
      DATA_DIR: folder,
      RESEND_API_KEY: "re_test",
      RESEND_BASE_URL: mail.url,
      EMAIL_FROM: "Anteroom <hello@anteroom.example>",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const log: string[] = [];
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (part) => log.push(String(part)));
  try {
    await opened(server, log);
  } catch (error) {
    server.kill();
    await database.release();
    throw error;
  }
  const greeting = log.length;
  await shiftDatabase(database.url);
  const client = new Client({ connectionString: database.url });
  await client.connect();
  return {
    url,
    inbox: inbox(mail),
    count: async (what) => Number((await client.query<{ n: string }>(`select count(*) as n from ${what}`)).rows[0]?.n),
    startAfresh: async () => {
      await client.query("delete from rate_limit; update session set unverified_hold = false where unverified_hold");
    },
    complaints: () => log.slice(greeting).join(""),
    async stop() {
      await client.end();
      await database.release();
      const gone = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await gone;
      await mail.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Our own variables stay outside: the run must not depend on what somebody has set. */
function withoutOurs(): NodeJS.ProcessEnv {
  const ours = ["DATABASE_URL", "AUTH_SECRET", "ANTEROOM_MODE", "NODE_ENV"];
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.includes(name))) as NodeJS.ProcessEnv;
}

function opened(server: ChildProcess, log: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`The server ${why}:\n${log.join("")}`));
    const timer = setTimeout(() => fail("did not open in time"), PATIENCE);
    server.once("exit", (code) => fail(`ended with ${code}`));
    server.stdout?.on("data", () => {
      if (!log.join("").includes("Sign in with the password")) return;
      clearTimeout(timer);
      server.removeAllListeners("exit");
      setTimeout(resolve, 50); // The rest of the greeting.
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
