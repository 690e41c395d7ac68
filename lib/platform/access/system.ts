import { db } from "@/lib/platform/db/client";
import type { SystemScope } from "./scopes";

/** Mints the server's own scope, for jobs and set-up. */
export async function systemScope(): Promise<SystemScope> {
  const [row] = await db().$queryRaw<[{ now: Date }]>`SELECT now()`;
  return { kind: "system", actor: "system", now: row.now } as SystemScope;
}
