import { randomUUID } from "node:crypto";
import { linkOfCode } from "@/lib/platform/access/codes";
import { takeAttempt } from "@/lib/platform/access/limits";
import type { PublicScope } from "@/lib/platform/access/scopes";
import { codeFor, hashCode, hashToken, tokenFor } from "@/lib/platform/access/tokens";
import { audit } from "@/lib/platform/audit/audit";
import { transaction, type Tx } from "@/lib/platform/db/client";
import type { EmailAddress } from "@/lib/platform/input/fields";
import { mayEmail, queueEmails } from "@/lib/platform/outbox/commands";
import { ok, refuse, type Result } from "@/lib/platform/result/result";
import { queueReset, withMinimumTime } from "@/lib/identity/password-reset/commands";
import { accountMeant, type Meant } from "@/lib/identity/password-reset/queries";
import type { SignedIn } from "@/lib/identity/sign-in/rules";
import { lockLink } from "@/lib/identity/verification/commands";
import { signInCodeEmail } from "./emails";
import { opensByCode } from "./queries";

const HOUR = 3600;

/** Lifetime of the digits. */
const CODE_MINUTES = 10;

/**
 * Emails six digits to sign in with, in this browser only. An account whose address is unverified, or whose password
 * staff set, gets the link to choose a password instead, which also verifies (decision 0090). The response and its timing
 * are the same for every address. Errors: too_many.
 * @param browser from `askingBrowser`
 */
export async function sendCode(
  scope: PublicScope,
  { email }: { email: EmailAddress },
  { ip, browser }: { ip: string; browser: string },
  now: Date,
): Promise<Result<undefined, "too_many">> {
  const realm = `portal:${scope.practiceId}`;
  const within = await takeAttempt([
    { key: `sign-in-code:${realm}:${email.canonical}:${ip}`, count: 5, seconds: HOUR },
    { key: `sign-in-code-ip:${ip}`, count: 60, seconds: HOUR },
    { key: `sign-in-code:${realm}`, count: 600, seconds: HOUR, slows: true },
  ]);
  if (!within) return refuse("too_many");
  await withMinimumTime(queueFor(scope, email.canonical, browser, now));
  return ok();
}

async function queueFor(scope: PublicScope, email: string, browser: string, now: Date): Promise<void> {
  const account = await accountMeant(scope, email);
  if (!account) return;
  const opens = await opensByCode(scope, account.id);
  await transaction((tx) =>
    opens ? queueCode(tx, browser, account, now) : queueReset(tx, { kind: "account", browser }, account, now),
  );
}

/** Holds the account's lock, so that of several concurrent requests only the last digits work. */
async function queueCode(
  tx: Tx,
  browser: string,
  { id, practiceId, email, emailRaw, locale }: Meant,
  now: Date,
): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM portal_account WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  if (!(await mayEmail(tx, email))) return;
  await tx.token.updateMany({
    where: { accountId: id, purpose: "sign_in", usedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
  const emailId = randomUUID();
  const hash = hashToken(tokenFor("sign_in", emailId));
  await tx.token.create({
    data: {
      accountId: id,
      browser,
      hash,
      codeHash: hashCode(hash, codeFor("sign_in", emailId)),
      purpose: "sign_in",
      email,
      createdAt: now,
      expiresAt: new Date(now.getTime() + CODE_MINUTES * 60_000),
    },
  });
  await queueEmails(tx, practiceId, [
    signInCodeEmail.to({ recipient: emailRaw, locale }, { accountId: id }, { id: emailId }),
  ]);
  await audit(tx, { practiceId, actor: "public" }, "signIn.ask", `account:${id}`);
}

/**
 * Signs in with the emailed digits, in the browser that asked for them. The response and its timing are the same for
 * wrong digits and an unknown address. Errors: too_many; field code: code_wrong, also if they expired or were used.
 */
export async function signInWithCode(
  scope: PublicScope,
  { email, code }: { email: EmailAddress; code: string },
  { ip, browser }: { ip: string; browser: string | null },
  now: Date,
): Promise<Result<SignedIn, "too_many" | "invalid" | "code_wrong">> {
  const { practiceId } = scope;
  const attempt = { purpose: "sign_in", practiceId, email: email.canonical, by: { browser }, code, ip } as const;
  const link = await withMinimumTime(linkOfCode(attempt, now));
  if (!link.ok) return link;
  return transaction(async (tx) => {
    const account = await lockLink(tx, scope, "sign_in", link.data);
    if (!account || account.used || !account.verified || account.expiresAt <= now)
      return refuse("invalid", { code: "code_wrong" });
    await tx.token.update({ where: { hash: link.data }, data: { usedAt: now } });
    const { id, version, locale } = account;
    await audit(tx, { practiceId, actor: `account:${id}` }, "signIn.code", `account:${id}`);
    return ok({ id, version, locale });
  });
}
