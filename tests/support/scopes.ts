import { randomUUID } from "node:crypto";
import type { StaffPermission } from "@/lib/platform/access/permissions";
import type { HeldGrant } from "@/lib/platform/access/grants";
import { CLIENT_PERMISSIONS, type PortalPermission } from "@/lib/platform/access/portal-permissions";
import type { PortalScope, PracticeScope, Proof, PublicScope, SystemScope } from "@/lib/platform/access/scopes";

// The only place outside lib/platform/access that creates scopes without reading a viewer.

type Given<T> = Partial<Omit<T, "kind">>;

/** Returns the scope of a practice's owner with every permission, unless overridden. `actor` follows `staffId`. */
export function practiceScope<Can extends StaffPermission = StaffPermission>(
  given: Given<PracticeScope> = {},
): PracticeScope & Proof<Can> {
  const staffId = given.staffId ?? randomUUID();
  return {
    kind: "practice",
    now: new Date(),
    practiceId: randomUUID(),
    role: "owner",
    therapistId: null,
    ownClientsOnly: false,
    locale: "en",
    idleMinutes: 60,
    signIn: randomUUID(),
    actor: `staff:${staffId}`,
    ...given,
    staffId,
  } as PracticeScope & Proof<Can>;
}

/**
 * Returns the scope of a verified account without a client, with every permission, unless overridden. `actor` follows
 * `accountId`.
 */
export function portalScope<Can extends PortalPermission = PortalPermission>(
  given: Given<PortalScope> = {},
): PortalScope & Proof<Can> {
  const accountId = given.accountId ?? randomUUID();
  return {
    kind: "portal",
    now: new Date(),
    practiceId: randomUUID(),
    clientId: null,
    grants: given.clientId ? [selfGrant(given.clientId)] : [],
    verified: true,
    locale: "en",
    zone: null,
    signIn: randomUUID(),
    version: 0,
    actor: `account:${accountId}`,
    ...given,
    accountId,
  } as PortalScope & Proof<Can>;
}

/** Returns the grant by which an account is a client itself, with every permission. */
function selfGrant(clientId: string): HeldGrant {
  const allows = Object.fromEntries(Object.keys(CLIENT_PERMISSIONS).map((name) => [name, null]));
  return { id: randomUUID(), clientId, relation: "self", name: "", allows: allows as HeldGrant["allows"] };
}

export function publicScope(given: Given<PublicScope> = {}): PublicScope {
  return { kind: "public", actor: "public", now: new Date(), practiceId: randomUUID(), ...given } as PublicScope;
}

export function systemScope(given: Given<SystemScope> = {}): SystemScope {
  return { kind: "system", actor: "system", now: new Date(), ...given } as SystemScope;
}
