import { randomUUID } from "node:crypto";
import type { PortalScope, PracticeScope, PublicScope, SystemScope } from "@/lib/access/scopes";

// The one place outside lib/access where scopes are made without reading a viewer.

type Given<T> = Partial<Omit<T, "kind">>;

/** The owner of a practice, unless said otherwise. `actor` follows `staffId`. */
export function practiceScope(given: Given<PracticeScope> = {}): PracticeScope {
  const staffId = given.staffId ?? randomUUID();
  return {
    kind: "practice",
    now: new Date(),
    practiceId: randomUUID(),
    role: "owner",
    therapistId: null,
    locale: "en",
    signIn: randomUUID(),
    actor: `staff:${staffId}`,
    ...given,
    staffId,
  } as PracticeScope;
}

/** A verified account that is no client yet, unless said otherwise. `actor` follows `accountId`. */
export function portalScope(given: Given<PortalScope> = {}): PortalScope {
  const accountId = given.accountId ?? randomUUID();
  return {
    kind: "portal",
    now: new Date(),
    practiceId: randomUUID(),
    clientId: null,
    verified: true,
    locale: "en",
    zone: null,
    signIn: randomUUID(),
    actor: `account:${accountId}`,
    ...given,
    accountId,
  } as PortalScope;
}

export function publicScope(given: Given<PublicScope> = {}): PublicScope {
  return { kind: "public", actor: "public", now: new Date(), practiceId: randomUUID(), ...given } as PublicScope;
}

export function systemScope(given: Given<SystemScope> = {}): SystemScope {
  return { kind: "system", actor: "system", now: new Date(), ...given } as SystemScope;
}
