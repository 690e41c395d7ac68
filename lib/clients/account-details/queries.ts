import { seenClients } from "@/lib/platform/access/row-filters";
import type { Allowed } from "@/lib/platform/access/scopes";
import { db } from "@/lib/platform/db/client";

/** A portal account linked to a client. `temporaryUntil`: expiry of a password set by staff. */
export type ClientAccount = {
  id: string;
  emailRaw: string;
  verified: boolean;
  temporaryUntil: Date | null;
  associationId: string;
  tiedAt: Date;
};

/** Returns a client's portal accounts, the earliest link first. */
export function clientAccounts(scope: Allowed<"clients.read">, clientId: string): Promise<ClientAccount[]> {
  return db().$queryRaw<ClientAccount[]>`
    SELECT a.id, a.email_raw AS "emailRaw", a.verified_at IS NOT NULL AS verified, a.temporary_until AS "temporaryUntil",
      x.id AS "associationId", x.created_at AS "tiedAt"
    FROM association x JOIN portal_account a ON a.id = x.account_id JOIN client c ON c.id = x.client_id
    WHERE x.client_id = ${clientId}::uuid AND x.practice_id = ${scope.practiceId}::uuid AND ${seenClients(scope)} AND x.undone_at IS NULL AND a.closed_at IS NULL
    ORDER BY x.created_at, x.id`;
}
