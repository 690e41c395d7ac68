import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { openEmbedded } from "@/lib/platform/db/embedded";
import { prepareDatabase } from "@/lib/platform/boot/prepare";
import { shiftDatabase } from "./clock/database";

/** The URL of a run's server, which the environment passes to jest's workers. */
export const SERVER = "ANTEROOM_TEST_SERVER";
export const TEMPLATE = "ANTEROOM_TEST_TEMPLATE";

export function withDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

export async function onServer(server: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/**
 * Starts one server for the run (or uses TEST_DATABASE_URL), and creates the migrated database that each test file
 * copies.
 */
export async function openTestServer(): Promise<{ server: string; template: string; close(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  const folder = given ? null : await mkdtemp(path.join(tmpdir(), "anteroom-test-"));
  const embedded = folder ? await openEmbedded(folder, { durable: false }) : null;
  const server = embedded?.url ?? given ?? "";
  const template = `template_${process.pid}_${Date.now()}`;
  await onServer(server, `create database ${template}`);
  const url = withDatabase(server, template);
  await shiftDatabase(url);
  await prepareDatabase(url);
  await shiftDatabase(url);
  return {
    server,
    template,
    async close() {
      if (embedded) await embedded.release();
      else await onServer(server, `drop database ${template} with (force)`);
      if (folder) await rm(folder, { recursive: true, force: true });
    },
  };
}
