import { randomUUID } from "node:crypto";
import { linkOfCode } from "@/lib/platform/access/codes";
import { takeAttempt } from "@/lib/platform/access/limits";
import { hashPassword } from "@/lib/platform/access/passwords";
import type { PublicScope, SystemScope } from "@/lib/platform/access/scopes";
import { codeFor, hashCode, hashToken, tokenFor } from "@/lib/platform/access/tokens";
import { audit } from "@/lib/platform/audit/audit";
import { transaction, type Tx } from "@/lib/platform/db/client";
import type { EmailAddress } from "@/lib/platform/input/fields";
import { mayEmail, queueEmails } from "@/lib/platform/outbox/commands";
import { ok, refuse, type Result } from "@/lib/platform/result/result";
import type { SignedIn } from "@/lib/identity/sign-in/rules";
import {
  lockLink,
  markVerified,
  moveToOwner,
  pressOrAgain,
  replacePassword,
} from "@/lib/identity/verification/commands";
import { resetEmail, staffResetEmail } from "./emails";
import { accountMeant, ownerOfLink, resetLink, staffMeant, staffResetLink, type Meant } from "./queries";
import { resetExpiry } from "./rules";

const HOUR = 3600;

type LinkCode = "link_used" | "link_expired";

/**
 * Forgot Your Password? (A2): sends a link to the account that has the address. The response and its timing are the
 * same whether or not there is one. Errors: too_many.
 * @param browser from `askingBrowser`: the code sent with the link works only in that browser
 */
export function forgot(
  scope: PublicScope,
  { email }: { email: EmailAddress },
  ip: string,
  now: Date,
  browser: string | null = null,
): Promise<Result<undefined, "too_many">> {
  return send(
    `portal:${scope.practiceId}`,
    email,
    ip,
    { kind: "account", browser },
    () => accountMeant(scope, email.canonical),
    now,
  );
}

/** The same for staff, across all practices. Errors: too_many. */
export function forgotStaff(
  scope: SystemScope,
  { email }: { email: EmailAddress },
  ip: string,
  now: Date,
): Promise<Result<undefined, "too_many">> {
  return send("staff", email, ip, { kind: "staff", browser: null }, () => staffMeant(scope, email.canonical), now);
}

type Requester = { kind: "account" | "staff"; browser: string | null };

/** Minimum response time in milliseconds, so that timing does not reveal whether an email was written. */
const MIN_RESPONSE_MS = 250;

export async function withMinimumTime<T>(work: Promise<T>): Promise<T> {
  const [result] = await Promise.all([work, new Promise((resolve) => setTimeout(resolve, MIN_RESPONSE_MS))]);
  return result;
}

// The narrowest limit is per address and IP, so that an attacker cannot keep another person from getting a link.
async function send(
  realm: string,
  email: EmailAddress,
  ip: string,
  requester: Requester,
  find: () => Promise<Meant | null>,
  now: Date,
): Promise<Result<undefined, "too_many">> {
  const within = await takeAttempt([
    { key: `forgot:${realm}:${email.canonical}:${ip}`, count: 5, seconds: HOUR },
    { key: `forgot-ip:${ip}`, count: 60, seconds: HOUR },
    { key: `forgot:${realm}`, count: 600, seconds: HOUR, slows: true },
  ]);
  if (!within) return refuse("too_many");
  await withMinimumTime(find().then((person) => person && transaction((tx) => queueReset(tx, requester, person, now))));
  return ok();
}

/** Queues the email with the link. Holds the person's lock, so that of several concurrent requests only the last link stays open. */
export async function queueReset(
  tx: Tx,
  { kind, browser }: Requester,
  { id, practiceId, email, emailRaw, locale }: Meant,
  now: Date,
): Promise<void> {
  const owner = kind === "staff" ? { staffId: id } : { accountId: id };
  await (kind === "staff"
    ? tx.$queryRaw`SELECT 1 FROM staff WHERE id = ${id}::uuid FOR NO KEY UPDATE`
    : tx.$queryRaw`SELECT 1 FROM portal_account WHERE id = ${id}::uuid FOR NO KEY UPDATE`);
  if (!(await mayEmail(tx, email))) return renewLink(tx, owner, email, now);
  await voidLinks(tx, owner, now);
  const emailId = randomUUID();
  const hash = hashToken(tokenFor("reset", emailId));
  const digits = browser && { browser, codeHash: hashCode(hash, codeFor("reset", emailId)) };
  await tx.token.create({
    data: { ...owner, ...digits, hash, purpose: "reset", email, createdAt: now, expiresAt: resetExpiry(now) },
  });
  const [mailbox, options] = [{ recipient: emailRaw, locale }, { id: emailId }];
  await queueEmails(tx, practiceId, [
    kind === "staff"
      ? staffResetEmail.to(mailbox, { staffId: id }, options)
      : resetEmail.to(mailbox, { accountId: id }, options),
  ]);
  await audit(tx, { practiceId, actor: "public" }, "password.forgot", `${kind}:${id}`);
}

/**
 * Makes the link in the last reset email work as long as a new one would. A stranger who uses up an address's emails so
 * keeps nobody from a link: it is in the mailbox already.
 */
async function renewLink(
  tx: Tx,
  owner: { staffId: string } | { accountId: string },
  email: string,
  now: Date,
): Promise<void> {
  const last = await tx.token.findFirst({
    where: { ...owner, email, purpose: "reset" },
    orderBy: { createdAt: "desc" },
    select: { hash: true, usedAt: true },
  });
  if (last && !last.usedAt)
    await tx.token.update({ where: { hash: last.hash }, data: { expiresAt: resetExpiry(now) } });
}

/** Invalidates all earlier reset links, and codes to sign in with. */
export async function voidLinks(tx: Tx, owner: { staffId: string } | { accountId: string }, now: Date): Promise<void> {
  await tx.token.updateMany({
    where: { ...owner, purpose: { in: ["reset", "sign_in"] }, usedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
}

/**
 * Replaces an expired reset link with a fresh one, sent to the same address. Needs no sign-in, and succeeds for an
 * unknown link too. Errors: too_many.
 */
export async function freshReset(
  scope: PublicScope | SystemScope,
  { token }: { token: string },
  now: Date,
  browser: string | null = null,
): Promise<Result<undefined, "too_many">> {
  const person = await ownerOfLink(scope, token);
  if (!person) return ok();
  if (!(await takeAttempt([{ key: `reset:${person.id}`, count: 5, seconds: HOUR }]))) return refuse("too_many");
  await transaction((tx) =>
    queueReset(tx, { kind: scope.kind === "system" ? "staff" : "account", browser }, person, now),
  );
  return ok();
}

/**
 * Sets a new password by the emailed link, which also verifies the address, and ends every sign-in. If another account
 * has verified the address in the meantime, that one gets the password and everything this one had: the link proves
 * the address, and the address belongs to that account. Errors: link_used, link_expired.
 */
export async function reset(
  scope: PublicScope,
  input: { token: string; password: string },
  now: Date,
): Promise<Result<SignedIn, LinkCode>> {
  // Hashing a password is expensive, so check the link first.
  if ((await resetLink(scope, input.token)) === "over") return refuse("link_used");
  const passwordHash = await hashPassword(input.password);
  return pressOrAgain(() =>
    transaction((tx) => resetWithin(tx, scope, { hash: hashToken(input.token), passwordHash }, now)),
  );
}

/**
 * The same by the six-digit code, in the browser that asked for it. The response and its timing are the same for a
 * wrong code and an unknown address. Errors: too_many, link_used, link_expired; field code: code_wrong.
 */
export async function resetByCode(
  scope: PublicScope,
  { email, code, password }: { email: EmailAddress; code: string; password: string },
  { ip, browser }: { ip: string; browser: string | null },
  now: Date,
): Promise<Result<SignedIn, LinkCode | "too_many" | "invalid" | "code_wrong">> {
  const params = {
    purpose: "reset",
    practiceId: scope.practiceId,
    email: email.canonical,
    by: { browser },
    code,
    ip,
  } as const;
  const link = await withMinimumTime(linkOfCode(params, now));
  if (!link.ok) return link;
  const passwordHash = await hashPassword(password);
  return pressOrAgain(() => transaction((tx) => resetWithin(tx, scope, { hash: link.data, passwordHash }, now)));
}

async function resetWithin(
  tx: Tx,
  scope: PublicScope,
  { hash, passwordHash }: { hash: string; passwordHash: string },
  now: Date,
): Promise<Result<SignedIn, LinkCode>> {
  const { practiceId } = scope;
  const link = await lockLink(tx, scope, "reset", hash);
  if (!link || link.used) return refuse("link_used");
  if (link.expiresAt <= now) return refuse("link_expired");
  await tx.token.update({ where: { hash }, data: { usedAt: now } });
  const owner = await tx.portalAccount.findFirst({
    where: { practiceId, email: link.email, verifiedAt: { not: null }, closedAt: null },
    select: { id: true, locale: true },
  });
  const { id, locale } = owner ?? link;
  if (id !== link.id) await moveToOwner(tx, scope, link.id, id, now);
  if (!owner) await markVerified(tx, id, now);
  const version = await replacePassword(tx, id, passwordHash);
  await voidLinks(tx, { accountId: id }, now);
  await audit(
    tx,
    { practiceId, actor: `account:${id}` },
    "password.reset",
    `account:${id}`,
    id === link.id ? {} : { movedFrom: link.id },
  );
  return ok({ id, version, locale });
}

/** Sets a staff member's new password by the emailed link. Errors: link_used, link_expired. */
export async function resetStaff(
  scope: SystemScope,
  input: { token: string; password: string },
  now: Date,
): Promise<Result<undefined, LinkCode>> {
  if ((await staffResetLink(scope, input.token)) === "over") return refuse("link_used");
  const passwordHash = await hashPassword(input.password);
  return transaction(async (tx) => {
    const hash = hashToken(input.token);
    const [link] = await tx.$queryRaw<{ id: string; practiceId: string; expiresAt: Date }[]>`
      SELECT s.id, s.practice_id AS "practiceId", t.expires_at AS "expiresAt" FROM token t JOIN staff s ON s.id = t.staff_id AND s.email = t.email
      WHERE t.hash = ${hash} AND t.purpose = 'reset' AND t.used_at IS NULL AND s.disabled_at IS NULL FOR UPDATE`;
    if (!link) return refuse("link_used");
    if (link.expiresAt <= now) return refuse("link_expired");
    await tx.token.update({ where: { hash }, data: { usedAt: now } });
    await tx.staff.update({ where: { id: link.id }, data: { passwordHash, signInVersion: { increment: 1 } } });
    await voidLinks(tx, { staffId: link.id }, now);
    await audit(tx, { practiceId: link.practiceId, actor: `staff:${link.id}` }, "password.reset", `staff:${link.id}`);
    return ok();
  });
}
