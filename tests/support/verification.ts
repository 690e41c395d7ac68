import { codeFor, tokenFor } from "@/lib/platform/access/tokens";
import { db, transaction } from "@/lib/platform/db/client";
import { askChange } from "@/lib/identity/change-email/commands";
import { forgot } from "@/lib/identity/password-reset/commands";
import { queueVerification } from "@/lib/identity/verification/commands";
import type { makeAccount } from "./factories";
import { portalScope, publicScope } from "./scopes";

type Account = Awaited<ReturnType<typeof makeAccount>>;

/** Sends an account its verification email. @returns the token of the link in it */
export async function sendLink(account: Account, when: Date): Promise<string> {
  await transaction((tx) => queueVerification(tx, account, when));
  return newestLink(account);
}

/** Returns the token of the last verification email to an account, as the email would contain it. */
export async function newestLink(account: { id: string }): Promise<string> {
  const [message] = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM message WHERE template = 'verify' AND data->>'accountId' = ${account.id} ORDER BY created_at DESC LIMIT 1`;
  return tokenFor("verify", message?.id ?? "");
}

/** Requests a password reset. @returns the token of the link, as the email would contain it */
export async function sendResetLink(
  account: { id: string; practiceId: string; email: string },
  when = new Date(),
  browser: string | null = null,
): Promise<string> {
  const { email } = account;
  const answer = await forgot(
    publicScope({ practiceId: account.practiceId, now: when }),
    { email: { raw: email, canonical: email } },
    `192.0.2.${++place}`,
    when,
    browser,
  );
  if (!answer.ok) throw new Error(answer.error);
  return newestResetLink(account);
}
let place = 0;

/** Returns the token of the last password reset link, to an account or a staff member. */
export async function newestResetLink({ id }: { id: string }): Promise<string> {
  const [message] = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM message WHERE template IN ('reset', 'reset_staff') AND ${id} IN (data->>'accountId', data->>'staffId') ORDER BY created_at DESC LIMIT 1`;
  return tokenFor("reset", message?.id ?? "");
}

/** Returns the six digits of the last email of a template to an account, as the email would contain them. */
export async function newestCode(
  template: "verify" | "reset" | "change_email" | "sign_in",
  { id }: { id: string },
): Promise<string> {
  const [message] = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM message WHERE template = ${template === "sign_in" ? "sign_in_code" : template} AND data->>'accountId' = ${id} ORDER BY created_at DESC LIMIT 1`;
  return codeFor(template, message?.id ?? "");
}

/** Returns six different digits. */
export const otherDigits = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0");

/** Requests a change of email address. @returns the token of the link, as the email to it would contain it */
export async function sendChangeLink(
  account: { id: string; practiceId: string },
  currentPassword: string,
  to: string,
  when = new Date(),
): Promise<string> {
  const scope = portalScope({ practiceId: account.practiceId, accountId: account.id, now: when });
  const answer = await askChange(scope, { email: { raw: to, canonical: to.toLowerCase() }, currentPassword }, when);
  if (!answer.ok) throw new Error(answer.error);
  return newestChange("change_email", account);
}

/**
 * Returns the token of the last link about a change of an account's address: to confirm the new one, or to undo it from
 * the old.
 */
export async function newestChange(purpose: "change_email" | "undo_email", { id }: { id: string }): Promise<string> {
  const template = purpose === "change_email" ? purpose : "email_changed";
  const [message] = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM message WHERE template = ${template} AND data->>'accountId' = ${id} ORDER BY created_at DESC LIMIT 1`;
  return tokenFor(purpose, message?.id ?? "");
}
