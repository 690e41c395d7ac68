import { randomUUID } from "node:crypto";
import { linkOfCode } from "@/lib/platform/access/codes";
import { takeAttempt } from "@/lib/platform/access/limits";
import { hashPassword } from "@/lib/platform/access/passwords";
import type { Allowed, PublicScope } from "@/lib/platform/access/scopes";
import { codeFor, hashCode, hashToken, tokenFor } from "@/lib/platform/access/tokens";
import { audit } from "@/lib/platform/audit/audit";
import { db, transaction, type Tx } from "@/lib/platform/db/client";
import { violatedConstraint } from "@/lib/platform/db/errors";
import type { EmailAddress } from "@/lib/platform/input/fields";
import { mayEmail, queueEmails } from "@/lib/platform/outbox/commands";
import { provePassword, proveTyped, type ProofCode } from "@/lib/identity/password/commands";
import { voidLinks } from "@/lib/identity/password-reset/commands";
import { ok, orRefused, Refusal, refuse, type Result } from "@/lib/platform/result/result";
import type { SignedIn } from "@/lib/identity/sign-in/rules";
import { markVerified, moveToOwner, pressOrAgain, replacePassword } from "@/lib/identity/verification/commands";
import { isBlocked } from "@/lib/identity/blocked-addresses/queries";
import { addressChanged, proveAddress } from "./emails";
import { changeLink, lockChange, type LockedChange, ownerOf } from "./queries";

const HOUR = 3_600_000;
/** Lifetime of the link that confirms the new address. */
const VALID_HOURS = 24;
/** Lifetime of the link that undoes the change. */
const UNDO_HOURS = 7 * 24;

type LinkCode = "link_used" | "link_expired";

const sendLimit = (accountId: string) => [{ key: `change-email:${accountId}`, count: 5, seconds: 3600 }];

/**
 * Requests a change of address: emails a link and a code to the new address, and changes nothing until one of them is
 * used. The response and the work done are the same whether or not another account has the address; only the email
 * differs. Errors: too_many, signed_out; field currentPassword: password_wrong; field email: email_same.
 */
export async function askChange(
  scope: Allowed<"portal.account">,
  { email, currentPassword }: { email: EmailAddress; currentPassword: string },
  now: Date,
): Promise<Result<undefined, ProofCode | "email_same">> {
  const own = await provePassword(scope, currentPassword);
  if (!own.ok) return own;
  if (own.data.email === email.canonical) return refuse("invalid", { email: "email_same" });
  if (!(await takeAttempt(sendLimit(scope.accountId)))) return refuse("too_many");
  return transaction((tx) => sendProof(tx, scope, scope.accountId, email, now));
}

/**
 * Replaces an expired link with a fresh one, sent to the same address. Needs no sign-in, and succeeds for an unknown
 * link and a closed account too. Errors: too_many.
 */
export async function freshChange(
  scope: PublicScope,
  { token }: { token: string },
  now: Date,
): Promise<Result<undefined, "too_many">> {
  const { practiceId } = scope;
  const link = await db().token.findFirst({
    where: { hash: hashToken(token), purpose: "change_email", usedAt: null, account: { practiceId } },
    select: { accountId: true, email: true, emailRaw: true },
  });
  const { accountId, email, emailRaw } = link ?? {};
  if (!accountId || !email || !emailRaw) return ok();
  if (!(await takeAttempt(sendLimit(accountId)))) return refuse("too_many");
  await transaction((tx) => sendProof(tx, scope, accountId, { raw: emailRaw, canonical: email }, now));
  return ok();
}

// Holds the account's lock, so that of several concurrent requests only the last link stays open.
async function sendProof(
  tx: Tx,
  scope: Allowed<"portal.account"> | PublicScope,
  accountId: string,
  email: EmailAddress,
  now: Date,
): Promise<Result<undefined, "signed_out">> {
  const { practiceId, actor } = scope;
  const [account] = await tx.$queryRaw<{ email: string; locale: "en" | "fr" }[]>`
    SELECT email, locale FROM portal_account WHERE id = ${accountId}::uuid AND practice_id = ${practiceId}::uuid AND closed_at IS NULL FOR NO KEY UPDATE`;
  if (!account) return refuse("signed_out");
  if (!(await mayEmail(tx, email.canonical))) return ok();
  if (await isBlocked(tx, practiceId, account.email)) return ok(); // the answer that anybody gets
  await expireLinks(tx, accountId, ["change_email"], now);
  const id = await addLink(tx, "change_email", accountId, email, new Date(now.getTime() + VALID_HOURS * HOUR), now);
  const mailbox = { recipient: email.raw, locale: account.locale };
  await queueEmails(tx, practiceId, [proveAddress.to(mailbox, { accountId }, { id })]);
  await audit(tx, { practiceId, actor }, "changeEmail.ask", `account:${accountId}`);
  return ok();
}

/** Creates the token of a link and returns the id of the email that will carry it. */
async function addLink(
  tx: Tx,
  purpose: "change_email" | "undo_email",
  accountId: string,
  email: EmailAddress,
  expiresAt: Date,
  now: Date,
): Promise<string> {
  const id = randomUUID();
  const hash = hashToken(tokenFor(purpose, id));
  const digits = purpose === "change_email" && { codeHash: hashCode(hash, codeFor(purpose, id)) };
  const address = { email: email.canonical, emailRaw: email.raw };
  await tx.token.create({ data: { hash, ...digits, ...address, purpose, accountId, createdAt: now, expiresAt } });
  return id;
}

/** Expires the account's open links of these purposes that were created at or after `since`. */
async function expireLinks(
  tx: Tx,
  accountId: string,
  purposes: ("change_email" | "undo_email")[],
  now: Date,
  since = new Date(0),
): Promise<void> {
  await tx.token.updateMany({
    where: { accountId, purpose: { in: purposes }, usedAt: null, expiresAt: { gt: now }, createdAt: { gte: since } },
    data: { expiresAt: now },
  });
}

/**
 * Confirms the change by the emailed link. Requires control of both the mailbox and the account: a browser that is not
 * signed in must give the password too, or a stranger whose address was entered by mistake would get the account.
 * Errors: link_used, link_expired, too_many, signed_out; field currentPassword: required, password_wrong.
 */
export async function confirmChange(
  scope: PublicScope,
  viewer: Allowed<"portal.account"> | null,
  { token, currentPassword }: { token: string; currentPassword?: string | undefined },
  now: Date,
): Promise<Result<SignedIn, LinkCode | ProofCode | "required">> {
  const { state, accountId } = await changeLink(scope, "change_email", token);
  if (!accountId || state === "over") return refuse("link_used");
  if (viewer?.accountId === accountId) return applyChange(viewer, hashToken(token), viewer.version, now);
  if (currentPassword === undefined) return refuse("invalid", { currentPassword: "required" });
  const proved = await proveTyped(scope, accountId, currentPassword);
  return proved.ok ? applyChange(scope, hashToken(token), proved.data.signInVersion, now) : proved;
}

/** Confirms the change by the six-digit code, in a signed-in browser. Errors: too_many, signed_out, link_used, link_expired; field code: code_wrong. */
export async function confirmByCode(
  scope: Allowed<"portal.account">,
  { code }: { code: string },
  ip: string,
  now: Date,
): Promise<Result<SignedIn, LinkCode | "too_many" | "signed_out" | "invalid" | "code_wrong">> {
  const { practiceId, accountId } = scope;
  const pending = await db().token.findFirst({
    where: { accountId, account: { practiceId }, purpose: "change_email", usedAt: null, expiresAt: { gt: now } },
    select: { email: true },
  });
  if (!pending?.email) return refuse("invalid", { code: "code_wrong" });
  const link = await linkOfCode(
    { purpose: "change_email", practiceId, email: pending.email, by: { accountId }, code, ip },
    now,
  );
  return link.ok ? applyChange(scope, link.data, scope.version, now) : link;
}

function applyChange(
  scope: PublicScope | Allowed<"portal.account">,
  hash: string,
  proved: number,
  now: Date,
): Promise<Result<SignedIn, LinkCode | "signed_out">> {
  return orRefused(["signed_out"], () =>
    transaction((tx) => applyChangeWithin(tx, scope, { hash, proved }, now)),
  ).catch((error: unknown) => {
    // Another account verified the address between our read and our write.
    if (violatedConstraint(error) === "portal_account_verified_email") return refuse("link_used");
    throw error;
  });
}

/** @param proved the sign-in version with which the viewer, or the password, proved the account to be theirs */
async function applyChangeWithin(
  tx: Tx,
  scope: PublicScope | Allowed<"portal.account">,
  { hash, proved }: { hash: string; proved: number },
  now: Date,
): Promise<Result<SignedIn, LinkCode>> {
  const { practiceId } = scope;
  const link = await lockChange(tx, scope, "change_email", hash);
  if (!link || link.used || (await ownerOf(tx, scope, link.to))) return refuse("link_used");
  for (const email of [link.email, link.to]) if (await isBlocked(tx, practiceId, email)) return refuse("link_used");
  if (link.expiresAt <= now) return refuse("link_expired");
  const { id, email, emailRaw, locale, verified } = link;
  await tx.token.update({ where: { hash }, data: { usedAt: now } });
  const { count } = await tx.portalAccount.updateMany({
    where: { id, signInVersion: proved },
    data: { email: link.to, emailRaw: link.toRaw, verifiedById: null, signInVersion: { increment: 1 } },
  });
  if (count !== 1) throw new Refusal(refuse("signed_out"));
  // The link proves the new address, just as a verification link would.
  if (!verified) await markVerified(tx, id, now);
  await voidLinks(tx, { accountId: id }, now);
  await expireLinks(tx, id, ["change_email"], now);
  await syncClientEmail(tx, practiceId, link, email, link.to);
  // An unverified old address may be a stranger's, so it gets no link back into the account.
  if (verified) {
    const undo = await addLink(
      tx,
      "undo_email",
      id,
      { raw: emailRaw, canonical: email },
      new Date(now.getTime() + UNDO_HOURS * HOUR),
      now,
    );
    const mailbox = { recipient: emailRaw, locale };
    await queueEmails(tx, practiceId, [addressChanged.to(mailbox, { accountId: id }, { id: undo })]);
  }
  await audit(tx, { practiceId, actor: `account:${id}` }, "changeEmail.confirm", `account:${id}`, { was: email });
  return ok({ id, version: proved + 1, locale });
}

/** Updates the address on the client's record too, if it was the same as the account's. */
async function syncClientEmail(
  tx: Tx,
  practiceId: string,
  { clientId, verified, id }: LockedChange,
  from: string,
  to: string,
): Promise<void> {
  if (!clientId || !verified) return;
  const { count } = await tx.client.updateMany({
    where: { id: clientId, practiceId, email: from },
    data: { email: to },
  });
  if (count > 0)
    await audit(tx, { practiceId, actor: `account:${id}` }, "changeEmail.record", `client:${clientId}`, {
      was: { email: from },
    });
}

/**
 * "This was not me", from the old address: restores that address with a new password, ends every sign-in and voids all
 * links sent since. Reopens the account, with its link to the client, if it has been closed since. If another account
 * has verified the old address in the meantime, that one gets the password and everything this one had.
 * Errors: link_used, link_expired.
 */
export async function undoChange(
  scope: PublicScope,
  input: { token: string; password: string },
  now: Date,
): Promise<Result<SignedIn, LinkCode>> {
  if ((await changeLink(scope, "undo_email", input.token)).state === "over") return refuse("link_used");
  const passwordHash = await hashPassword(input.password);
  return pressOrAgain(() => transaction((tx) => undoWithin(tx, scope, hashToken(input.token), passwordHash, now)));
}

async function undoWithin(
  tx: Tx,
  scope: PublicScope,
  hash: string,
  passwordHash: string,
  now: Date,
): Promise<Result<SignedIn, LinkCode>> {
  const { practiceId } = scope;
  const link = await lockChange(tx, scope, "undo_email", hash);
  if (!link || link.used || (await isBlocked(tx, practiceId, link.to))) return refuse("link_used");
  if (link.expiresAt <= now) return refuse("link_expired");
  await tx.token.update({ where: { hash }, data: { usedAt: now } });
  await expireLinks(tx, link.id, ["change_email", "undo_email"], now, link.sentAt);
  await voidLinks(tx, { accountId: link.id }, now);
  const clientId = link.closedAt ? await restoreAssociation(tx, practiceId, link.id, link.closedAt) : link.clientId;
  const owner = await ownerOf(tx, scope, link.to);
  const { id, locale } = owner ?? link;
  if (id !== link.id) {
    await moveToOwner(tx, scope, link.id, id, now);
    await voidLinks(tx, { accountId: id }, now);
  } else {
    await tx.portalAccount.update({
      where: { id },
      data: { email: link.to, emailRaw: link.toRaw, verifiedAt: now, closedAt: null },
    });
  }
  const version = await replacePassword(tx, id, passwordHash);
  await syncClientEmail(tx, practiceId, { ...link, clientId }, link.email, link.to);
  await audit(tx, { practiceId, actor: `account:${id}` }, "changeEmail.undo", `account:${link.id}`, {
    was: link.email,
    ...(id !== link.id && { movedTo: id }),
  });
  return ok({ id, version, locale });
}

/** Restores the associations undone when the account was closed; returns the client it acts for again, or null. */
async function restoreAssociation(
  tx: Tx,
  practiceId: string,
  accountId: string,
  closedAt: Date,
): Promise<string | null> {
  const restored = await tx.grant.updateManyAndReturn({
    where: { practiceId, accountId, endedAt: closedAt, clientId: { not: null } },
    data: { endedAt: null },
    select: { clientId: true },
  });
  return restored[0]?.clientId ?? null;
}
