import type { PublicScope } from "@/lib/platform/access/scopes";
import { db } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { blocked } from "@/lib/identity/blocked-addresses/queries";
import type { SignedIn } from "./rules";

type Candidate = SignedIn & { passwordHash: string };
/** `temporaryUntil`: staff have set the password, which works until then. */
type PortalCandidate = Candidate & { temporaryUntil: Date | null };

/**
 * Who may be meant by an address: at most four, the verified one first, then those that staff made, then the oldest.
 * Nobody of a blocked address. Nobody can crowd out the first two by signing up with the address.
 */
export function accountsOf(scope: PublicScope, email: string) {
  return db().$queryRaw<PortalCandidate[]>`
    SELECT id, password_hash AS "passwordHash", locale, temporary_until AS "temporaryUntil" FROM portal_account
    WHERE practice_id = ${scope.practiceId}::uuid AND email = ${email} AND closed_at IS NULL AND NOT ${blocked(Prisma.sql`portal_account.practice_id`, Prisma.sql`portal_account.email`)}
    ORDER BY verified_at IS NULL, origin <> 'staff', created_at LIMIT 4`;
}

/** Staff sign in at one place for all practices. */
export async function staffOf(email: string): Promise<Candidate[]> {
  return db().staff.findMany({
    where: { email, disabledAt: null },
    select: { id: true, passwordHash: true, locale: true },
  });
}
