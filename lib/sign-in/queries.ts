import type { PublicScope } from "@/lib/access/scopes";
import { db } from "@/lib/db/client";
import type { SignedIn } from "./rules";

type Candidate = SignedIn & { passwordHash: string };

/** Who may be meant by an address: at most four, the verified one first, then the oldest. */
export function accountsOf(scope: PublicScope, email: string) {
  return db().$queryRaw<Candidate[]>`
    SELECT id, password_hash AS "passwordHash", locale FROM portal_account
    WHERE practice_id = ${scope.practiceId}::uuid AND email = ${email} AND closed_at IS NULL
    ORDER BY verified_at IS NULL, created_at LIMIT 4`;
}

/** Staff sign in at one place for all practices. */
export async function staffOf(email: string): Promise<Candidate[]> {
  return db().staff.findMany({ where: { email, disabledAt: null }, select: { id: true, passwordHash: true, locale: true } });
}
