import { newToken } from "@/lib/platform/access/tokens";
import { db, transaction } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env/env";

const WEEK = 7 * 24 * 60 * 60 * 1000;

/**
 * Returns the link with which the first owner creates the practice, or null once there is one. A new link invalidates
 * the old.
 */
export async function setupLink(): Promise<string | null> {
  if ((await db().practice.count()) > 0) return null;
  const { token, hash } = newToken();
  await transaction(async (tx) => {
    await tx.token.deleteMany({ where: { purpose: "setup" } });
    await tx.token.create({ data: { hash, purpose: "setup", expiresAt: new Date(Date.now() + WEEK) } });
  });
  return `${env().APP_URL}/setup?token=${token}`;
}
