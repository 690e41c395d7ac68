import { clearAttempts, takeAttempt } from "@/lib/platform/access/limits";
import { findByPassword } from "@/lib/platform/access/passwords";
import type { PublicScope } from "@/lib/platform/access/scopes";
import type { EmailAddress } from "@/lib/platform/input/fields";
import { ok, refuse, type Result } from "@/lib/platform/result/result";
import { accountsOf, MOST_ACCOUNTS, staffOf } from "./queries";
import type { SignedIn } from "./rules";

/** Seconds over which attempts are counted. */
const WINDOW = 900;

type SignInCode = "too_many" | "sign_in_failed";

/**
 * Portal sign-in. The response and its timing are the same for a wrong password and an unknown address. `temporary`:
 * staff set the password, and the client must choose their own now (security row 9). Errors: sign_in_failed, too_many;
 * password_expired (correct, but set by staff too long ago).
 */
export async function authenticate(
  scope: PublicScope,
  input: { email: EmailAddress; password: string },
  ip: string,
): Promise<Result<SignedIn & { temporary: boolean }, SignInCode | "password_expired">> {
  const found = await check(
    `portal:${scope.practiceId}`,
    input,
    ip,
    () => accountsOf(scope, input.email.canonical),
    MOST_ACCOUNTS,
  );
  if (!found.ok) return found;
  const { id, version, locale, temporaryUntil } = found.data;
  if (temporaryUntil && temporaryUntil <= scope.now) return refuse("password_expired");
  return ok({ id, version, locale, temporary: temporaryUntil !== null });
}

/** Staff sign-in. Errors: sign_in_failed, too_many. */
export async function authenticateStaff(
  input: { email: EmailAddress; password: string },
  ip: string,
): Promise<Result<SignedIn, SignInCode>> {
  const found = await check("staff", input, ip, () => staffOf(input.email.canonical), 1);
  if (!found.ok) return found;
  const { id, version, locale } = found.data;
  return ok({ id, version, locale });
}

// The narrowest limit is per address and IP, so that an attacker cannot lock another person out.
async function check<T extends SignedIn & { passwordHash: string }>(
  realm: string,
  { email, password }: { email: EmailAddress; password: string },
  ip: string,
  candidates: () => Promise<T[]>,
  most: number,
): Promise<Result<T, SignInCode>> {
  const key = `sign-in:${realm}:${email.canonical}:${ip}`;
  const within = await takeAttempt([
    { key, count: 10, seconds: WINDOW },
    { key: `sign-in-ip:${ip}`, count: 100, seconds: WINDOW },
    { key: `sign-in:${realm}`, count: 3000, seconds: WINDOW, slows: true },
  ]);
  if (!within) return refuse("too_many");
  const found = await findByPassword(await candidates(), password, most);
  if (!found) return refuse("sign_in_failed");
  await clearAttempts(key);
  return ok(found);
}
