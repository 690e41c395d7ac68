import { clearAttempts, takeAttempt } from "@/lib/platform/access/limits";
import { findByPassword } from "@/lib/platform/access/passwords";
import type { Allowed, PendingSecondFactorScope, SystemScope } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { db, transaction, type Tx } from "@/lib/platform/db/client";
import type { Locale } from "@/lib/platform/i18n/locales";
import { queueEmails } from "@/lib/platform/outbox/commands";
import { ok, refuse, type Refused, type Result } from "@/lib/platform/result/result";
import { hashRecoveryCode, newRecoveryCode, newSecret, seal, stepOf, unseal } from "@/lib/platform/access/totp";
import { keepOnlyThisSignIn } from "@/lib/identity/devices/commands";
import { trustDevice } from "@/lib/identity/trusted-devices/commands";
import { secondStepReset } from "./emails";

/** Recovery codes per set. */
const CODES = 10;
/** Seconds over which attempts are counted. */
const WINDOW = 900;

/** Error codes of a command that first asks for the viewer's own password. */
type PasswordCode = "too_many" | "invalid" | "password_wrong";

/**
 * Returns null if the password is the viewer's own, else the refusal. Guards what an unattended, signed-in browser
 * must not be able to do. Errors: too_many; field currentPassword: password_wrong.
 */
export async function wrongPassword(
  { staffId, practiceId }: Allowed<"self.security" | "export.practice" | "staff.manage">,
  password: string,
): Promise<Refused<PasswordCode> | null> {
  const key = `own-password:${staffId}`;
  if (!(await takeAttempt([{ key, count: 10, seconds: WINDOW }]))) return refuse("too_many");
  const staff = await db().staff.findFirst({ where: { id: staffId, practiceId }, select: { passwordHash: true } });
  if (!staff || !(await findByPassword([staff], password)))
    return refuse("invalid", { currentPassword: "password_wrong" });
  await clearAttempts(key);
  return null;
}

/** Creates a secret for the viewer's phone, replacing an unconfirmed one. Errors: too_many, already_on; field currentPassword: password_wrong. */
export async function begin(
  scope: Allowed<"self.security">,
  { currentPassword }: { currentPassword: string },
): Promise<Result<undefined, PasswordCode | "already_on">> {
  const refused = await wrongPassword(scope, currentPassword);
  if (refused) return refused;
  const { staffId } = scope;
  const secret = seal(newSecret());
  const written = await db().$executeRaw`
    INSERT INTO second_factor AS f (staff_id, secret) VALUES (${staffId}::uuid, ${secret})
    ON CONFLICT (staff_id) DO UPDATE SET secret = excluded.secret, last_step = 0 WHERE f.confirmed_at IS NULL`;
  return written === 1 ? ok() : refuse("already_on");
}

/**
 * Turns the second step on with a code from the phone, and signs the viewer out on every other device. Returns the
 * recovery codes, which cannot be read again. Errors: too_many, already_on, not_begun; field code: code_wrong.
 */
export async function confirm(
  scope: Allowed<"self.security">,
  { code }: { code: string },
  now: Date,
): Promise<Result<{ codes: string[] }, "too_many" | "already_on" | "not_begun" | "invalid" | "code_wrong">> {
  const { staffId } = scope;
  if (!(await takeAttempt([{ key: `second-factor-set-up:${staffId}`, count: 20, seconds: WINDOW }])))
    return refuse("too_many");
  return transaction(async (tx) => {
    const found = await lock(tx, staffId);
    if (!found) return refuse("not_begun");
    if (found.confirmedAt) return refuse("already_on");
    const step = stepOf(unseal(found.secret), code, now);
    if (step === null) return refuse("invalid", { code: "code_wrong" });
    await tx.secondFactor.update({ where: { staffId }, data: { confirmedAt: now, lastStep: step } });
    await keepOnlyThisSignIn(tx, scope);
    await audit(tx, scope, "secondFactor.on", `staff:${staffId}`);
    return ok({ codes: await newCodes(tx, staffId) });
  });
}

/** Replaces the recovery codes with ten new ones. Errors: too_many, not_begun; field currentPassword: password_wrong. */
export async function renewCodes(
  scope: Allowed<"self.security">,
  { currentPassword }: { currentPassword: string },
): Promise<Result<{ codes: string[] }, PasswordCode | "not_begun">> {
  const refused = await wrongPassword(scope, currentPassword);
  if (refused) return refused;
  return transaction(async (tx) => {
    const found = await lock(tx, scope.staffId);
    if (!found?.confirmedAt) return refuse("not_begun");
    await audit(tx, scope, "secondFactor.codes", `staff:${scope.staffId}`);
    return ok({ codes: await newCodes(tx, scope.staffId) });
  });
}

/** Turns the second step off. Errors: too_many, not_begun; fields currentPassword: password_wrong, code: code_wrong. */
export async function turnOff(
  scope: Allowed<"self.security">,
  { currentPassword, code }: { currentPassword: string; code: string },
  now: Date,
): Promise<Result<undefined, PasswordCode | "not_begun" | "code_wrong">> {
  const refused = await wrongPassword(scope, currentPassword);
  if (refused) return refused;
  const { staffId } = scope;
  if (!(await takeAttempt([{ key: `second-factor-off:${staffId}`, count: 10, seconds: WINDOW }])))
    return refuse("too_many");
  return transaction(async (tx) => {
    const found = await lock(tx, staffId);
    if (!found?.confirmedAt) return refuse("not_begun");
    if (!(await spend(tx, staffId, found, code, now))) return refuse("invalid", { code: "code_wrong" });
    await tx.secondFactor.delete({ where: { staffId } });
    await tx.recoveryCode.deleteMany({ where: { staffId } });
    await audit(tx, scope, "secondFactor.off", `staff:${staffId}`);
    return ok();
  });
}

/**
 * Re-authenticates the viewer before a critical change: the password, and the second step if it is on. Not audited,
 * because the change that follows is. Errors: too_many; fields currentPassword: password_wrong, code: required,
 * code_wrong.
 */
export async function proveAgain(
  scope: Allowed<"staff.manage">,
  { currentPassword, code }: { currentPassword: string; code: string },
  now: Date,
): Promise<Result<undefined, PasswordCode | "required" | "code_wrong">> {
  const refused = await wrongPassword(scope, currentPassword);
  if (refused) return refused;
  const { staffId } = scope;
  if (!(await takeAttempt([{ key: `second-factor-again:${staffId}`, count: 10, seconds: WINDOW }])))
    return refuse("too_many");
  return transaction(async (tx) => {
    const found = await lock(tx, staffId);
    if (!found?.confirmedAt) return ok();
    if (code === "") return refuse("invalid", { code: "required" });
    return (await spend(tx, staffId, found, code, now)) ? ok() : refuse("invalid", { code: "code_wrong" });
  });
}

type StaffMember = { id: string; practiceId: string; emailRaw: string; locale: Locale };

/** Removes a staff member's second step and recovery codes, ends all their sign-ins and emails them. Returns false if it was off. */
export async function takeOff(
  tx: Tx,
  actor: string,
  { id, practiceId, emailRaw, locale }: StaffMember,
): Promise<boolean> {
  const { count } = await tx.secondFactor.deleteMany({ where: { staffId: id, confirmedAt: { not: null } } });
  if (count === 0) return false;
  await tx.recoveryCode.deleteMany({ where: { staffId: id } });
  await tx.staff.updateMany({ where: { id, practiceId }, data: { signInVersion: { increment: 1 } } });
  await tx.signIn.deleteMany({ where: { staffId: id } });
  await queueEmails(tx, practiceId, [secondStepReset.to({ recipient: emailRaw, locale }, { staffId: id })]);
  await audit(tx, { practiceId, actor }, "secondFactor.reset", `staff:${id}`);
  return true;
}

/** Run from the server's command line, for the last owner who has lost both phone and recovery codes. Errors: not_found, second_step_off. */
export function takeOffFromServer(
  scope: SystemScope,
  email: string,
): Promise<Result<undefined, "not_found" | "second_step_off">> {
  return transaction(async (tx) => {
    const staff = await tx.staff.findUnique({
      where: { email: email.toLowerCase() },
      select: { id: true, practiceId: true, emailRaw: true, locale: true },
    });
    if (!staff) return refuse("not_found");
    return (await takeOff(tx, scope.actor, staff)) ? ok() : refuse("second_step_off");
  });
}

/**
 * Completes a sign-in with a code from the phone or a recovery code, each of which works once. Five wrong ones end this
 * sign-in; with the password a new one can be started, up to 60 attempts an hour in all. `trust`: asks for no code in
 * this browser for a while; returns the token to store there. Errors: too_many, signed_out; field code: code_wrong.
 */
export async function enter(
  scope: PendingSecondFactorScope,
  { code, trust }: { code: string; trust: boolean },
  now: Date,
): Promise<Result<{ trusted: string | null }, "too_many" | "signed_out" | "invalid" | "code_wrong">> {
  const { staffId, signIn } = scope;
  const within = await takeAttempt([
    { key: `second-factor:${signIn}`, count: 5, seconds: WINDOW },
    { key: `second-factor-of:${staffId}`, count: 60, seconds: 3600 },
  ]);
  if (!within) {
    await db().signIn.deleteMany({ where: { id: signIn, staffId } });
    return refuse("too_many");
  }
  return transaction(async (tx) => {
    const found = await lock(tx, staffId);
    const usedCode = found?.confirmedAt ? await spend(tx, staffId, found, code, now) : null;
    if (!usedCode) return refuse("invalid", { code: "code_wrong" });
    const { count } = await tx.signIn.updateMany({
      where: { id: signIn, staffId, codeDue: true },
      data: { codeDue: false, lastSeenAt: now },
    });
    if (count !== 1) return refuse("signed_out");
    await audit(
      tx,
      scope,
      usedCode === "recovery" ? "secondFactor.recovered" : "secondFactor.entered",
      `staff:${staffId}`,
      trust ? { trusted: true } : {},
    );
    return ok({ trusted: trust ? await trustDevice(tx, scope) : null });
  });
}

type Locked = { secret: string; confirmedAt: Date | null; lastStep: number };

/** Locks the row, so that concurrent attempts run one after the other and a code works once. */
async function lock(tx: Tx, staffId: string): Promise<Locked | null> {
  const [row] = await tx.$queryRaw<Locked[]>`
    SELECT secret, confirmed_at AS "confirmedAt", last_step AS "lastStep" FROM second_factor WHERE staff_id = ${staffId}::uuid FOR UPDATE`;
  return row ?? null;
}

/** Uses up a phone code or a recovery code. Returns null if it is wrong or already used. */
async function spend(
  tx: Tx,
  staffId: string,
  { secret, lastStep }: Locked,
  typed: string,
  now: Date,
): Promise<"digits" | "recovery" | null> {
  const digits = typed.replace(/\s/g, "");
  if (/^\d{6}$/.test(digits)) {
    const step = stepOf(unseal(secret), digits, now);
    if (step === null || step <= lastStep) return null;
    await tx.secondFactor.update({ where: { staffId }, data: { lastStep: step } });
    return "digits";
  }
  const { count } = await tx.recoveryCode.updateMany({
    where: { hash: hashRecoveryCode(staffId, typed), staffId, usedAt: null },
    data: { usedAt: now },
  });
  return count === 1 ? "recovery" : null;
}

/** Replaces the recovery codes; who renews them may have lost the old ones, so devices must earn trust again. */
async function newCodes(tx: Tx, staffId: string): Promise<string[]> {
  await tx.trustedDevice.deleteMany({ where: { staffId } });
  const codes = Array.from({ length: CODES }, newRecoveryCode);
  await tx.recoveryCode.deleteMany({ where: { staffId } });
  await tx.recoveryCode.createMany({ data: codes.map((code) => ({ staffId, hash: hashRecoveryCode(staffId, code) })) });
  return codes;
}
