import { randomUUID } from "node:crypto";
import { linkOfCode } from "@/lib/platform/access/codes";
import { clearAttempts, takeAttempt } from "@/lib/platform/access/limits";
import { findByPassword, hashPassword } from "@/lib/platform/access/passwords";
import type { Allowed, PublicScope } from "@/lib/platform/access/scopes";
import { codeFor, hashCode, hashToken, tokenFor } from "@/lib/platform/access/tokens";
import { audit } from "@/lib/platform/audit/audit";
import { db, transaction, type Tx } from "@/lib/platform/db/client";
import { violatedConstraint } from "@/lib/platform/db/errors";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { Locale } from "@/lib/platform/i18n/locales";
import { mayEmail, queueEmails } from "@/lib/platform/outbox/commands";
import { ok, refuse, type Result } from "@/lib/platform/result/result";
import { blocked, isBlocked } from "@/lib/identity/blocked-addresses/queries";
import type { SignedIn } from "@/lib/identity/sign-in/rules";
import { verificationEmail } from "./emails";
import { verificationLink } from "./queries";

/** Limits fresh links per account to five an hour. */
const resendLimit = (accountId: string) => [{ key: `verify:${accountId}`, count: 5, seconds: 3600 }];

/** Lifetime of a verification link (security row 5). */
const VALID_HOURS = 24;

/**
 * Queues the verification email (A4, A7), except to a blocked address, or one that has had too many emails. A new link
 * invalidates earlier links and their codes.
 */
export async function queueVerification(
  tx: Tx,
  account: { id: string; practiceId: string; email: string; emailRaw: string; locale: Locale },
  now: Date,
): Promise<void> {
  if (await isBlocked(tx, account.practiceId, account.email)) return;
  if (!(await mayEmail(tx, account.email))) return;
  const emailId = randomUUID();
  await tx.token.updateMany({
    where: { accountId: account.id, purpose: "verify", expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
  const hash = hashToken(tokenFor("verify", emailId));
  await tx.token.create({
    data: {
      hash,
      codeHash: hashCode(hash, codeFor("verify", emailId)),
      purpose: "verify",
      accountId: account.id,
      email: account.email,
      createdAt: now,
      expiresAt: new Date(now.getTime() + VALID_HOURS * 3_600_000),
    },
  });
  const mailbox = { recipient: account.emailRaw, locale: account.locale };
  await queueEmails(tx, account.practiceId, [
    verificationEmail.to(mailbox, { accountId: account.id }, { id: emailId }),
  ]);
}

/**
 * Outcome of a verification. `moved`: the address already had a verified account, which now has the sessions.
 * `signedIn`: whom to sign in, in a browser that was not.
 */
export type Verified = { accountId: string; moved: boolean; signedIn: SignedIn | null };

/** What a browser proves beside the link: the hash of a new password, or the sign-in version of the one just checked. */
type Proof = { passwordHash: string | null; version: number | null };
const NO_PROOF: Proof = { passwordHash: null, version: null };

/** `required` marks the password field of `password_needed`. */
type VerifyCode = "link_used" | "link_expired" | "password_needed" | "required";

/**
 * Verifies the address by the emailed link (A4). A browser that is not signed in to the account must also give its
 * password, because the person who chose it may not own the address (security row 2): whoever has the link but does not
 * know the password chooses a new one, which ends every other sign-in. Errors: password_needed, link_expired, link_used,
 * too_many; field currentPassword: password_wrong.
 */
export async function verify(
  scope: PublicScope,
  viewer: Allowed<"portal.account"> | null,
  { token, currentPassword, password }: { token: string } & Passwords,
  now: Date,
): Promise<Result<Verified, VerifyCode | "too_many" | "invalid" | "password_wrong">> {
  // Hashing a password is expensive, so check the link first.
  const link = await verificationLink(scope, token);
  if (link.state === "unknown") return refuse("link_used");
  const asked = link.state === "open" && link.ask !== "nothing" && viewer?.accountId !== link.accountId;
  const proof = asked ? await proofOf(scope, link.accountId, { currentPassword, password }) : ok(NO_PROOF);
  if (!proof.ok) return proof;
  return pressOrAgain(() =>
    transaction((tx) => verifyWithin(tx, scope, viewer, { token: hashToken(token), ...proof.data }, now)),
  );
}

type Passwords = { currentPassword?: string | undefined; password?: string | undefined };

async function proofOf(
  { practiceId }: PublicScope,
  id: string,
  { currentPassword, password }: Passwords,
): Promise<Result<Proof, "too_many" | "invalid" | "password_wrong">> {
  if (password !== undefined) return ok({ passwordHash: await hashPassword(password), version: null });
  if (currentPassword === undefined) return ok(NO_PROOF);
  const key = `verify-password:${id}`;
  if (!(await takeAttempt([{ key, count: 10, seconds: 900 }]))) return refuse("too_many");
  const account = await db().portalAccount.findFirst({
    where: { id, practiceId, temporaryUntil: null },
    select: { passwordHash: true, signInVersion: true },
  });
  if (!account || !(await findByPassword([account], currentPassword)))
    return refuse("invalid", { currentPassword: "password_wrong" });
  await clearAttempts(key);
  return ok({ passwordHash: null, version: account.signInVersion });
}

/**
 * Verifies the address by the six-digit code, in a browser that is signed in to the account. Errors: too_many,
 * link_used, link_expired; field code: code_wrong.
 */
export async function verifyByCode(
  scope: Allowed<"portal.account">,
  { code }: { code: string },
  ip: string,
  now: Date,
): Promise<Result<Verified, VerifyCode | "too_many" | "invalid" | "code_wrong">> {
  const { practiceId, accountId } = scope;
  const account = await db().portalAccount.findFirst({
    where: { id: accountId, practiceId, verifiedAt: null },
    select: { email: true },
  });
  if (!account) return refuse("link_used");
  const link = await linkOfCode(
    { purpose: "verify", practiceId, email: account.email, by: { accountId }, code, ip },
    now,
  );
  if (!link.ok) return link;
  return pressOrAgain(() =>
    transaction((tx) => verifyWithin(tx, scope, scope, { token: link.data, ...NO_PROOF }, now)),
  );
}

/** Retries once if another account of the address was verified between our read and our write. */
export function pressOrAgain<T>(attempt: () => Promise<T>): Promise<T> {
  return attempt().catch((error: unknown) => {
    if (violatedConstraint(error) === "portal_account_verified_email") return attempt();
    throw error;
  });
}

async function verifyWithin(
  tx: Tx,
  scope: PublicScope | Allowed<"portal.account">,
  viewer: Allowed<"portal.account"> | null,
  { token, passwordHash, version }: { token: string } & Proof,
  now: Date,
): Promise<Result<Verified, VerifyCode>> {
  const account = await lockLink(tx, scope, "verify", token);
  if (!account || account.used || account.verified) return refuse("link_used");
  if (account.expiresAt <= now) return refuse("link_expired");
  const sameBrowser = viewer?.accountId === account.id;
  const owner = await tx.portalAccount.findFirst({
    where: { practiceId: scope.practiceId, email: account.email, verifiedAt: { not: null }, closedAt: null },
    select: { id: true },
  });
  if (!sameBrowser && !owner && !passwordHash && version !== account.version)
    return refuse("password_needed", { currentPassword: "required" });
  await tx.token.updateMany({ where: { hash: token }, data: { usedAt: now } });
  let signedIn: SignedIn | null = null;
  if (owner) await moveToOwner(tx, scope, account.id, owner.id, now);
  else {
    await markVerified(tx, account.id, now);
    const { id, locale } = account;
    if (!sameBrowser) {
      const current = passwordHash ? await replacePassword(tx, id, passwordHash) : account.version;
      signedIn = { id, version: current, locale };
    }
  }
  await audit(
    tx,
    { practiceId: scope.practiceId, actor: `account:${account.id}` },
    "account.verify",
    `account:${account.id}`,
    owner ? { movedTo: owner.id } : {},
  );
  return ok({ accountId: account.id, moved: owner !== null, signedIn });
}

type Link = {
  id: string;
  email: string;
  locale: Locale;
  version: number;
  verified: boolean;
  used: boolean;
  expiresAt: Date;
};

/**
 * Locks an emailed link's account and its address until the transaction ends, so that of ten concurrent clicks one
 * succeeds. `used` is also true if the account is closed, has another address now, or its address is blocked.
 */
export async function lockLink(
  tx: Tx,
  scope: PublicScope | Allowed<"portal.account">,
  purpose: "verify" | "reset" | "sign_in",
  hash: string,
): Promise<Link | null> {
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended(practice_id::text || email, 0)) FROM portal_account
    WHERE id = (SELECT account_id FROM token WHERE hash = ${hash})`;
  const [row] = await tx.$queryRaw<Link[]>`
    SELECT a.id, a.email, a.locale, a.sign_in_version AS version, t.expires_at AS "expiresAt", a.verified_at IS NOT NULL AS verified,
      (t.used_at IS NOT NULL OR a.closed_at IS NOT NULL OR t.email <> a.email OR ${blocked(Prisma.sql`a.practice_id`, Prisma.sql`a.email`)}) AS used
    FROM token t JOIN portal_account a ON a.id = t.account_id
    WHERE t.hash = ${hash} AND t.purpose = ${purpose}::"TokenPurpose" AND a.practice_id = ${scope.practiceId}::uuid FOR UPDATE`;
  return row ?? null;
}

/** Sets the holder's own password, which ends every sign-in; returns the new sign-in version. */
export async function replacePassword(tx: Tx, id: string, passwordHash: string): Promise<number> {
  const { signInVersion } = await tx.portalAccount.update({
    where: { id },
    data: { passwordHash, temporaryUntil: null, signInVersion: { increment: 1 } },
    select: { signInVersion: true },
  });
  return signInVersion;
}

/** Marks an account verified and releases the hold on its session. */
export async function markVerified(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.portalAccount.update({ where: { id }, data: { verifiedAt: now } });
  await tx.session.updateMany({ where: { accountId: id, unverifiedHold: true }, data: { unverifiedHold: false } });
}

/** Merges an account into the verified one with the same address: moves its sessions and associations, and closes it. */
export async function moveToOwner(
  tx: Tx,
  scope: PublicScope | Allowed<"portal.account">,
  id: string,
  ownerId: string,
  now: Date,
): Promise<void> {
  const { practiceId } = scope;
  await tx.$executeRaw`
    UPDATE session SET account_id = ${ownerId}::uuid, unverified_hold = false, client_id = coalesce(client_id, (
      SELECT client_id FROM association WHERE account_id = ${ownerId}::uuid AND undone_at IS NULL AND client_id IS NOT NULL ORDER BY created_at LIMIT 1))
    WHERE account_id = ${id}::uuid AND practice_id = ${practiceId}::uuid`;
  await tx.$executeRaw`
    UPDATE association a SET account_id = ${ownerId}::uuid WHERE account_id = ${id}::uuid AND undone_at IS NULL AND NOT EXISTS (
      SELECT 1 FROM association b WHERE b.account_id = ${ownerId}::uuid AND b.client_id = a.client_id AND b.undone_at IS NULL)`;
  await tx.grant.updateMany({ where: { practiceId, accountId: id, endedAt: null }, data: { endedAt: now } });
  await tx.portalAccount.update({
    where: { id },
    data: { closedAt: now, mergedIntoId: ownerId, signInVersion: { increment: 1 } },
  });
}

/** Sends the verification email again (A7); does nothing for a verified account. Errors: too_many. */
export async function resendVerification(
  scope: Allowed<"portal.account">,
  now: Date,
): Promise<Result<undefined, "too_many">> {
  if (!(await takeAttempt(resendLimit(scope.accountId)))) return refuse("too_many");
  return transaction(async (tx) => sendAgain(tx, scope.practiceId, scope.accountId, scope.actor, now));
}

/** Replaces an expired link with a fresh one, sent to the same address. Needs no sign-in. Errors: too_many. */
export async function freshLink(
  scope: PublicScope,
  input: { token: string },
  now: Date,
): Promise<Result<undefined, "too_many">> {
  const hash = hashToken(input.token);
  const link = await db().token.findUnique({ where: { hash, purpose: "verify" }, select: { accountId: true } });
  if (!link?.accountId) return ok();
  const accountId = link.accountId;
  if (!(await takeAttempt(resendLimit(accountId)))) return refuse("too_many");
  return transaction(async (tx) => sendAgain(tx, scope.practiceId, accountId, scope.actor, now));
}

// Holds the account's lock, so that of several concurrent requests only the last link stays open.
async function sendAgain(tx: Tx, practiceId: string, id: string, actor: string, now: Date): Promise<Result> {
  const [account] = await tx.$queryRaw<{ email: string; emailRaw: string; locale: Locale }[]>`
    SELECT email, email_raw AS "emailRaw", locale FROM portal_account
    WHERE id = ${id}::uuid AND practice_id = ${practiceId}::uuid AND closed_at IS NULL AND verified_at IS NULL FOR NO KEY UPDATE`;
  if (account) {
    await queueVerification(tx, { id, practiceId, ...account }, now);
    await audit(tx, { practiceId, actor }, "account.resend", `account:${id}`);
  }
  return ok();
}
