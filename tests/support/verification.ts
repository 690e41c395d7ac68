import { tokenFor } from "@/lib/access/tokens";
import { db, transaction } from "@/lib/db/client";
import { queueVerification } from "@/lib/verify/commands";
import type { makeAccount } from "./factories";

type Account = Awaited<ReturnType<typeof makeAccount>>;

/** Sends an account its verification email. @returns the token of the link in it */
export async function sendLink(account: Account, when: Date): Promise<string> {
  await transaction((tx) => queueVerification(tx, account, when));
  return newestLink(account);
}

/** The token of the last verification email to an account, as the email would carry it. */
export async function newestLink(account: { id: string }): Promise<string> {
  const [message] = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM message WHERE template = 'verify' AND data->>'accountId' = ${account.id} ORDER BY created_at DESC LIMIT 1`;
  return tokenFor("verify", message?.id ?? "");
}
