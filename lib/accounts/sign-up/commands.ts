import { randomUUID } from "node:crypto";
import { takeAttempt } from "@/lib/platform/access/limits";
import { findByPassword, hashPassword } from "@/lib/platform/access/passwords";
import type { Allowed, PublicScope } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { bookWithin } from "@/lib/sessions/booking/commands";
import { chosenTime } from "@/lib/sessions/booking/rules";
import type { BookingChoice } from "@/lib/sessions/booking/schema";
import { db, transaction, type Tx } from "@/lib/platform/db/client";
import type { Locale } from "@/lib/platform/i18n/locales";
import type { EmailAddress } from "@/lib/platform/input/fields";
import { ok, orRefused, refuse, type Result } from "@/lib/platform/result/result";
import { accountsOf, MOST_ACCOUNTS } from "@/lib/identity/sign-in/queries";
import type { SignedIn } from "@/lib/identity/sign-in/rules";
import { queueVerification } from "@/lib/identity/verification/commands";
import { insteadOfSignUp } from "./queries";

type NewAccount = Partial<BookingChoice> & {
  key: string;
  firstName: string;
  lastName: string;
  email: EmailAddress;
  phone: string;
  birthDate: string | null;
  password: string;
  /** To the therapist, with the booking. */
  note?: string;
};

const HOUR = 3600;

type Created = SignedIn & { sessionId: string | null };
type SignUpCode = "too_many" | "form_used" | "slot_taken" | "not_offered";

/**
 * Creates an account (A4, C2) and books the chosen time, in one transaction; only the account if unverified accounts
 * hold as much time as they may (`sessionId` is null then, and the email is verified first). Does not reveal whether the address
 * already has an account: an unverified account has no access to anything of it. Idempotent by `key`: sending the same
 * form again returns the account it created. Errors: too_many, not_offered, slot_taken (details: NearestTimes);
 * form_used (the `key` was used with another address or password).
 */
export async function createAccount(
  scope: PublicScope,
  input: NewAccount,
  from: { locale: Locale; ip: string },
  now: Date,
): Promise<Result<Created, SignUpCode>> {
  const { practiceId } = scope;
  const within = await takeAttempt([
    // Per address and IP, so that an attacker cannot use up another person's attempts.
    { key: `sign-up:${practiceId}:${input.email.canonical}:${from.ip}`, count: 6, seconds: 24 * HOUR },
    { key: `sign-up-ip:${from.ip}`, count: 60, seconds: HOUR },
    { key: `sign-up:${practiceId}`, count: 600, seconds: HOUR, slows: true },
  ]);
  if (!within) return refuse("too_many");
  const passwordHash = await hashPassword(input.password);
  // A new account has no session yet, so verify_first and session_cap cannot be thrown.
  const result = await orRefused(["slot_taken", "not_offered"], () =>
    transaction(async (tx) => {
      const accountId = await insertAccount(tx, scope, { ...input, passwordHash, locale: from.locale }, now);
      if (!accountId) return sameFormAgain(tx, scope, input);
      const account = {
        id: accountId,
        practiceId,
        email: input.email.canonical,
        emailRaw: input.email.raw,
        locale: from.locale,
      };
      const actor = `account:${accountId}`;
      await audit(tx, { practiceId, actor }, "account.create", actor);
      await queueVerification(tx, account, now);
      const { therapist, service, start, place, key, note } = input;
      if (!therapist || !service || start === undefined)
        return ok({ id: accountId, version: 0, locale: from.locale, sessionId: null });
      const booker = {
        practiceId,
        accountId,
        actor,
        email: input.email.raw,
        locale: from.locale,
        verified: false,
        clientId: null,
        ip: from.ip,
      };
      const booked = await orRefused(["confirm_first"], async () =>
        ok(await bookWithin(tx, booker, { therapist, service, start, place, key, note }, now)),
      );
      return ok({
        id: accountId,
        version: 0,
        locale: from.locale,
        sessionId: booked.ok ? booked.data.sessionId : null,
      });
    }),
  );
  return !result.ok && result.error === "slot_taken" ? ((await sameBookingAgain(scope, input)) ?? result) : result;
}

/**
 * Creates an account from the form and returns the page to redirect to. If the browser is already signed in (by Back,
 * or in a second tab), creates nothing. Errors: those of createAccount.
 */
export async function signUp(
  scope: PublicScope,
  viewer: Allowed<"portal.account"> | null,
  input: NewAccount & { practice: string },
  from: { locale: Locale; ip: string },
  now: Date,
): Promise<Result<{ created: SignedIn | null; redirectTo: string }, SignUpCode>> {
  const { practice } = input;
  if (viewer) return ok({ created: null, redirectTo: await insteadOfSignUp(viewer, practice, input) });
  const created = await createAccount(scope, input, from, now);
  if (!created.ok) return created;
  const { sessionId } = created.data;
  return ok({
    created: created.data,
    redirectTo: sessionId ? `/portal/${practice}/sessions/${sessionId}` : toConfirm(practice, input),
  });
}

/** The booking page: with the chosen time, which is booked there once the email is verified. */
function toConfirm(practice: string, chosen: Partial<BookingChoice>): string {
  const query = chosenTime(chosen);
  return query ? `/book/${practice}${query}&verify=first` : `/book/${practice}`;
}

async function insertAccount(
  tx: Tx,
  scope: PublicScope,
  account: NewAccount & { passwordHash: string; locale: Locale },
  now: Date,
): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO portal_account (id, practice_id, email_raw, email, password_hash, first_name, last_name, phone, birth_date, locale, sign_up_key, privacy_agreed_at, created_at)
    VALUES (${randomUUID()}::uuid, ${scope.practiceId}::uuid, ${account.email.raw}, ${account.email.canonical}, ${account.passwordHash}, ${account.firstName},
      ${account.lastName}, ${account.phone}, ${account.birthDate}::date, ${account.locale}::"Locale", ${account.key}::uuid, ${now}, ${now})
    ON CONFLICT DO NOTHING RETURNING id`;
  return row?.id ?? null;
}

// For two tabs submitted together: if the slot was taken by an account that this password opens, returns that session.
async function sameBookingAgain(
  scope: PublicScope,
  { therapist, start, email, password }: NewAccount,
): Promise<{ ok: true; data: Created } | null> {
  if (!therapist || start === undefined) return null;
  const account = await findByPassword(await accountsOf(scope, email.canonical), password, MOST_ACCOUNTS);
  if (!account || account.temporaryUntil) return null;
  const session = await db().session.findFirst({
    where: {
      practiceId: scope.practiceId,
      accountId: account.id,
      therapistId: therapist,
      startsAt: new Date(start),
      status: { in: ["booked", "requested"] },
    },
    select: { id: true },
  });
  return session && ok({ id: account.id, version: account.version, locale: account.locale, sessionId: session.id });
}

// For a form submitted twice, or a lost response: returns the first account and session if the password matches.
async function sameFormAgain(tx: Tx, scope: PublicScope, input: NewAccount): Promise<Result<Created, "form_used">> {
  const { practiceId } = scope;
  const earlier = await tx.portalAccount.findFirst({
    where: { practiceId, signUpKey: input.key, email: input.email.canonical, closedAt: null },
    select: {
      id: true,
      passwordHash: true,
      signInVersion: true,
      locale: true,
      sessions: { where: { idempotencyKey: input.key }, select: { id: true } },
    },
  });
  const account = await findByPassword(earlier ? [earlier] : [], input.password);
  if (!account) return refuse("form_used");
  const { id, signInVersion: version, locale, sessions } = account;
  return ok({ id, version, locale, sessionId: sessions[0]?.id ?? null });
}
