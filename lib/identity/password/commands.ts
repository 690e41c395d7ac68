import { clearAttempts, takeAttempt } from "@/lib/platform/access/limits";
import { findByPassword, hashPassword } from "@/lib/platform/access/passwords";
import type { Allowed, TemporaryPasswordScope, PublicScope } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { db, transaction } from "@/lib/platform/db/client";
import { keepOnlyThisSignIn } from "@/lib/identity/devices/commands";
import { voidLinks } from "@/lib/identity/password-reset/commands";
import { isMadeOf } from "@/lib/platform/input/new-password";
import { ok, refuse, type Result } from "@/lib/platform/result/result";
import type { SignedIn } from "@/lib/identity/sign-in/rules";
import { queueVerification } from "@/lib/identity/verification/commands";

const accountFields = {
  id: true,
  email: true,
  emailRaw: true,
  locale: true,
  verifiedAt: true,
  passwordHash: true,
  signInVersion: true,
} as const;

/**
 * Replaces a password set by staff with the client's own, and ends every other sign-in. Sends the verification email
 * if the address is unverified. Errors: signed_out (staff have set another one in the meantime); field password:
 * password_same, password_common.
 */
export async function choosePassword(
  scope: TemporaryPasswordScope,
  { password }: { password: string },
  now: Date,
): Promise<Result<SignedIn, "signed_out" | "invalid" | "password_same" | "password_common">> {
  const { practiceId, accountId, version } = scope;
  const where = { id: accountId, practiceId, closedAt: null, signInVersion: version, temporaryUntil: { gt: now } };
  const account = await db().portalAccount.findFirst({ where, select: accountFields });
  if (!account) return refuse("signed_out");
  if (isMadeOf([account.email], password)) return refuse("invalid", { password: "password_common" });
  if (await findByPassword([account], password)) return refuse("invalid", { password: "password_same" });
  const passwordHash = await hashPassword(password);
  return transaction(async (tx) => {
    const { count } = await tx.portalAccount.updateMany({
      where,
      data: { passwordHash, temporaryUntil: null, signInVersion: { increment: 1 } },
    });
    if (count !== 1) return refuse("signed_out");
    await voidLinks(tx, { accountId }, now);
    if (!account.verifiedAt) await queueVerification(tx, { ...account, practiceId }, now);
    await audit(tx, scope, "password.choose", `account:${accountId}`);
    return ok({ id: accountId, version: version + 1, locale: account.locale });
  });
}

/** Error codes of a command that first asks for the account's password. */
export type ProofCode = "too_many" | "signed_out" | "invalid" | "password_wrong";

type ProvenAccount = {
  id: string;
  email: string;
  emailRaw: string;
  locale: "en" | "fr";
  verifiedAt: Date | null;
  passwordHash: string;
  signInVersion: number;
};

/**
 * Checks the password again before an action reserved for the account's owner, and returns the account. Errors:
 * too_many, signed_out; field currentPassword: password_wrong.
 */
export function provePassword(
  scope: Allowed<"portal.account">,
  typed: string,
): Promise<Result<ProvenAccount, ProofCode>> {
  return proveTyped(scope, scope.accountId, typed);
}

/** The same without a sign-in, for the account that a link belongs to. */
export async function proveTyped(
  scope: PublicScope | Allowed<"portal.account">,
  accountId: string,
  typed: string,
): Promise<Result<ProvenAccount, ProofCode>> {
  const key = `change-password:${accountId}`;
  if (!(await takeAttempt([{ key, count: 10, seconds: 900 }]))) return refuse("too_many");
  const account = await db().portalAccount.findFirst({
    where: { id: accountId, practiceId: scope.practiceId, closedAt: null, temporaryUntil: null },
    select: accountFields,
  });
  if (!account) return refuse("signed_out");
  if (!(await findByPassword([account], typed))) return refuse("invalid", { currentPassword: "password_wrong" });
  await clearAttempts(key);
  return ok(account);
}

/**
 * Changes the password, in Your Account, and ends every other sign-in. Errors: too_many, signed_out (the password
 * changed in the meantime); field currentPassword: password_wrong; field password: password_same,
 * password_common.
 */
export async function changePassword(
  scope: Allowed<"portal.account">,
  input: { currentPassword: string; password: string },
  now: Date,
): Promise<Result<SignedIn, ProofCode | "password_same" | "password_common">> {
  const { practiceId, accountId } = scope;
  const proved = await provePassword(scope, input.currentPassword);
  if (!proved.ok) return proved;
  const account = proved.data;
  if (isMadeOf([account.email], input.password)) return refuse("invalid", { password: "password_common" });
  if (await findByPassword([account], input.password)) return refuse("invalid", { password: "password_same" });
  const passwordHash = await hashPassword(input.password);
  return transaction(async (tx) => {
    const where = { id: accountId, practiceId, closedAt: null, signInVersion: account.signInVersion };
    const { count } = await tx.portalAccount.updateMany({
      where,
      data: { passwordHash, signInVersion: { increment: 1 } },
    });
    if (count !== 1) return refuse("signed_out");
    await voidLinks(tx, { accountId }, now);
    await audit(tx, scope, "password.change", `account:${accountId}`);
    return ok({ id: accountId, version: account.signInVersion + 1, locale: account.locale });
  });
}

/**
 * Changes a staff member's password and signs them out on every other device. Errors: too_many, signed_out (the
 * password changed in the meantime); fields currentPassword: password_wrong, password: password_same,
 * password_common.
 */
export async function changeStaffPassword(
  scope: Allowed<"self.security">,
  input: { currentPassword: string; password: string },
  now: Date,
): Promise<Result<undefined, ProofCode | "password_same" | "password_common">> {
  const { practiceId, staffId } = scope;
  const key = `own-password:${staffId}`;
  if (!(await takeAttempt([{ key, count: 10, seconds: 900 }]))) return refuse("too_many");
  const staff = await db().staff.findFirst({
    where: { id: staffId, practiceId },
    select: { email: true, firstName: true, lastName: true, passwordHash: true, signInVersion: true },
  });
  if (!staff || !(await findByPassword([staff], input.currentPassword)))
    return refuse("invalid", { currentPassword: "password_wrong" });
  if (isMadeOf([staff.email, staff.firstName, staff.lastName], input.password))
    return refuse("invalid", { password: "password_common" });
  if (await findByPassword([staff], input.password)) return refuse("invalid", { password: "password_same" });
  await clearAttempts(key);
  const passwordHash = await hashPassword(input.password);
  return transaction(async (tx) => {
    const where = { id: staffId, practiceId, signInVersion: staff.signInVersion };
    const { count } = await tx.staff.updateMany({ where, data: { passwordHash } });
    if (count !== 1) return refuse("signed_out");
    await keepOnlyThisSignIn(tx, scope);
    await voidLinks(tx, { staffId }, now);
    await audit(tx, scope, "password.change", `staff:${staffId}`);
    return ok();
  });
}
