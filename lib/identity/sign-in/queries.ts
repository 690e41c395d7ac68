import type { PublicScope } from "@/lib/platform/access/scopes";
import { db } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { blocked } from "@/lib/identity/blocked-addresses/queries";
import type { SignedIn } from "./rules";

type Candidate = SignedIn & { passwordHash: string };
/** `temporaryUntil`: when a password set by staff expires; null for the client's own. */
type PortalCandidate = Candidate & { temporaryUntil: Date | null };

/** The most accounts that one address may refer to at a sign-in. */
export const MOST_ACCOUNTS = 4;

/**
 * Returns the accounts that an address may refer to: at most MOST_ACCOUNTS, the verified one first, then those created by
 * staff, then the oldest; none if the address is blocked. Signing up with the address cannot crowd out the first two.
 */
export function accountsOf(scope: PublicScope, email: string) {
  return db().$queryRaw<PortalCandidate[]>`
    SELECT id, sign_in_version AS version, password_hash AS "passwordHash", locale, temporary_until AS "temporaryUntil" FROM portal_account
    WHERE practice_id = ${scope.practiceId}::uuid AND email = ${email} AND closed_at IS NULL AND NOT ${blocked(Prisma.sql`portal_account.practice_id`, Prisma.sql`portal_account.email`)}
    ORDER BY verified_at IS NULL, origin <> 'staff', created_at LIMIT ${MOST_ACCOUNTS}`;
}

/** Returns the staff member with an address, in any practice: all staff sign in at one place. */
export function staffOf(email: string): Promise<Candidate[]> {
  return db().$queryRaw<Candidate[]>`
    SELECT id, sign_in_version AS version, password_hash AS "passwordHash", locale FROM staff WHERE email = ${email} AND disabled_at IS NULL`;
}
