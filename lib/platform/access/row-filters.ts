import { Prisma } from "@/lib/platform/db/generated/client";
import { confinedTo, ownClientId } from "./rows";
import type { PortalScope, PracticeScope } from "./scopes";

// The rules of rows.ts as conditions on a session `s`. Each query adds the condition on the practice itself.

/** Matches the sessions that the viewer works with: see `confinedTo`. */
export function workedWith(scope: PracticeScope): Prisma.Sql {
  const only = confinedTo(scope);
  return only ? Prisma.sql`s.therapist_id = ${only.therapistId}::uuid` : Prisma.sql`true`;
}

/** Matches the sessions that an account booked or that are its client's; for staff, every session of the practice. */
export function visibleTo(scope: PracticeScope | PortalScope): Prisma.Sql {
  return scope.kind === "practice"
    ? Prisma.sql`true`
    : Prisma.sql`(s.account_id = ${scope.accountId}::uuid OR s.client_id = ${ownClientId(scope)}::uuid)`;
}

/** The same filter for a portal account, for Prisma. */
export function visibleToAccount(scope: PortalScope): Prisma.SessionWhereInput {
  const { practiceId, accountId } = scope;
  const clientId = ownClientId(scope);
  return { practiceId, OR: clientId ? [{ accountId }, { clientId }] : [{ accountId }] };
}
