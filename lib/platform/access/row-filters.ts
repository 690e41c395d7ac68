import { Prisma } from "@/lib/platform/db/generated/client";
import { clientsFor } from "./grants";
import type { ClientPermission } from "./portal-permissions";
import { confinedTo, seesClientsOf } from "./rows";
import type { PortalScope, PracticeScope } from "./scopes";

// The rules of rows.ts as conditions on a session `s`. Each query adds the condition on the practice itself.

/** Matches the sessions that the viewer works with: see `confinedTo`. */
export function workedWith(scope: PracticeScope): Prisma.Sql {
  const only = confinedTo(scope);
  return only ? Prisma.sql`s.therapist_id = ${only.therapistId}::uuid` : Prisma.sql`true`;
}

/** Matches the clients `c` whom the viewer sees: see `seesClientsOf`. */
export function seenClients(scope: PracticeScope): Prisma.Sql {
  const only = seesClientsOf(scope);
  return only
    ? Prisma.sql`(c.therapist_id = ${only.therapistId}::uuid OR EXISTS (SELECT 1 FROM session own
        WHERE own.client_id = c.id AND own.practice_id = c.practice_id AND own.therapist_id = ${only.therapistId}::uuid))`
    : Prisma.sql`true`;
}

/** The same filter, for Prisma; includes the condition on the practice. */
export function clientsSeenBy(scope: PracticeScope): Prisma.ClientWhereInput {
  const { practiceId } = scope;
  const only = seesClientsOf(scope);
  // Null would match unassigned clients.
  const therapistId = only?.therapistId ?? { in: [] };
  return only
    ? { practiceId, OR: [{ therapistId }, { sessions: { some: { practiceId, therapistId } } }] }
    : { practiceId };
}

/** Matches the accounts `a` whom the viewer sees: those that booked a session with them, and those of their clients. */
export function seenAccounts(scope: PracticeScope): Prisma.Sql {
  const only = seesClientsOf(scope);
  return only
    ? Prisma.sql`(EXISTS (SELECT 1 FROM session own WHERE own.account_id = a.id AND own.practice_id = a.practice_id AND own.therapist_id = ${only.therapistId}::uuid)
        OR EXISTS (SELECT 1 FROM association link JOIN client c ON c.id = link.client_id WHERE link.account_id = a.id AND link.undone_at IS NULL AND ${seenClients(scope)}))`
    : Prisma.sql`true`;
}

/**
 * Matches the emails `m` whose recipient staff see: all, or those about a session or an account of the one therapist
 * whose clients they see.
 */
export function seenEmails(scope: PracticeScope): Prisma.Sql {
  return seesClientsOf(scope)
    ? Prisma.sql`(EXISTS (SELECT 1 FROM session s WHERE s.id = m.session_id AND ${visibleTo(scope)})
        OR EXISTS (SELECT 1 FROM portal_account a WHERE a.id = (m.data ->> 'accountId')::uuid AND ${seenAccounts(scope)}))`
    : Prisma.sql`true`;
}

/**
 * Matches, for staff, every session of the practice, or those of the one therapist whose clients they see; for a portal
 * account: those of the clients whose sessions it sees, and those that it booked for itself or for someone for whom it
 * may still cancel. `toChange`: only those that the account may change by that permission.
 */
export function visibleTo(scope: PracticeScope | PortalScope, toChange: ToChange | null = null): Prisma.Sql {
  if (scope.kind === "practice") {
    const only = seesClientsOf(scope);
    return only ? Prisma.sql`s.therapist_id = ${only.therapistId}::uuid` : Prisma.sql`true`;
  }
  const { seen, own } = sessionsOf(scope);
  const visible = Prisma.sql`(s.client_id = ANY (${seen}::uuid[])
    OR s.account_id = ${scope.accountId}::uuid AND (s.client_id IS NULL OR s.client_id = ANY (${own}::uuid[])))`;
  return toChange
    ? Prisma.sql`(${visible} AND (s.client_id IS NULL OR s.client_id = ANY (${held(scope, toChange)}::uuid[])))`
    : visible;
}

/** The permissions to change a session. */
type ToChange = "portal.schedule" | "portal.cancel";

/** Returns the clients for whom the account has a permission, its address proved or not. */
function held({ grants }: PortalScope, permission: ClientPermission): string[] {
  return clientsFor({ grants, verified: true }, permission);
}

function sessionsOf(scope: PortalScope): { seen: string[]; own: string[] } {
  return {
    seen: clientsFor(scope, "portal.sessions"),
    own: [...new Set([...held(scope, "portal.sessions"), ...held(scope, "portal.cancel")])],
  };
}

/** The same filter for a portal account, for Prisma. */
export function visibleToAccount(scope: PortalScope): Prisma.SessionWhereInput {
  const { practiceId, accountId } = scope;
  const { seen, own } = sessionsOf(scope);
  return {
    practiceId,
    OR: [{ clientId: { in: seen } }, { accountId, clientId: null }, { accountId, clientId: { in: own } }],
  };
}
