import type { AccessAge, GrantPermission, PortalFeature, Relation } from "@/lib/platform/db/generated/enums";
import { Prisma } from "@/lib/platform/db/generated/client";
import { localDateAt } from "@/lib/scheduling/dates";
import { agesOf } from "./ages";
import { effective, READY, type ClientRules, type Effective } from "./effective";
import { CLIENT_RULES, type ClientPermission, type PortalPermission } from "./portal-permissions";

/** A grant that a portal account holds now, and what it allows today. */
export type HeldGrant = {
  readonly id: string;
  readonly clientId: string;
  readonly relation: Relation;
  /** The client's name, for those who act for them. */
  readonly name: string;
  readonly allows: Effective;
};

type Holder = { readonly grants: readonly HeldGrant[]; readonly verified: boolean };

/** Permissions of an account that is not a client yet, for the sessions it booked itself. */
const AS_PROSPECT: readonly ClientPermission[] = [
  "portal.schedule",
  "portal.cancel",
  "portal.sessions",
  "portal.notices",
];

/** Returns the grant by which the account is a client itself, if it is one. */
export function selfOf({ grants }: Pick<Holder, "grants">): HeldGrant | null {
  return grants.find(({ relation }) => relation === "self") ?? null;
}

/**
 * Returns the permissions that a portal account has for somebody, itself included. For whom, is asked where a client is
 * named. Only this function decides them, for actions, pages and menus.
 */
export function portalPermissions({ grants }: Pick<Holder, "grants">): readonly PortalPermission[] {
  const prospect = selfOf({ grants }) === null;
  const held = CLIENT_RULES.map(([permission]) => permission).filter(
    (permission) =>
      (prospect && AS_PROSPECT.includes(permission)) || grants.some(({ allows }) => allows[permission] === null),
  );
  return ["portal.account", ...held];
}

/** Returns the grants that allow something today, the account's own first. */
export function grantsFor({ grants }: Pick<Holder, "grants">, permission: ClientPermission): readonly HeldGrant[] {
  return grants.filter(({ allows }) => allows[permission] === null);
}

/**
 * Returns the clients whose rows the account sees or changes by a permission, besides those it made itself: none until
 * its address is proved, because anyone can sign up under a client's name.
 */
export function clientsFor(holder: Holder, permission: ClientPermission): string[] {
  return holder.verified ? grantsFor(holder, permission).map(({ clientId }) => clientId) : [];
}

/** Matches the therapists `t` assigned to a client `c`: the primary one and the others; while nobody is, any of them. */
export const assigned = Prisma.sql`(t.id = c.therapist_id
  OR EXISTS (SELECT 1 FROM client_therapist also WHERE also.client_id = c.id AND also.therapist_id = t.id)
  OR c.therapist_id IS NULL AND NOT EXISTS (SELECT 1 FROM client_therapist also WHERE also.client_id = c.id))`;

/** Selects the features in which a therapist assigned to a client `c` takes part. */
const takingPart = Prisma.sql`ARRAY(
  SELECT feature FROM (SELECT bool_or(t.portal_scheduling AND t.online_booking) AS scheduling, bool_or(t.portal_messaging) AS messaging
    FROM therapist t WHERE t.practice_id = c.practice_id AND ${assigned}) AS one,
  LATERAL (VALUES ('scheduling', one.scheduling), ('messaging', one.messaging)) AS part (feature, takes) WHERE takes)`;

/** Columns `rules` and `grants` of an account `a`: a GrantFacts. */
export const grantFacts = Prisma.sql`
  (SELECT json_build_object('zone', p.zone, 'region', p.region, 'healthDecisionsAge', ps.health_decisions_age, 'majorityAge', ps.majority_age, 'on', json_build_object(
      'payments', ps.payments, 'messaging', ps.messaging, 'scheduling', ps.scheduling, 'insurance', ps.insurance, 'contacts', ps.contacts))
    FROM practice p JOIN portal_settings ps ON ps.practice_id = p.id WHERE p.id = a.practice_id) AS rules,
  (SELECT coalesce(json_agg(json_build_object('id', x.id, 'clientId', c.id, 'relation', x.relation, 'permissions', x.permissions,
      'name', trim(coalesce(c.preferred_name, c.first_name) || ' ' || c.last_name), 'given', extract(epoch FROM x.created_at) * 1000, 'off', c.portal_off,
      'birthDate', to_char(c.birth_date, 'YYYY-MM-DD'), 'consentBy', c.consent_by, 'therapists', ${takingPart}, 'extensions', ARRAY(
        SELECT json_build_object('age', e.age, 'until', to_char(e.until, 'YYYY-MM-DD')) FROM access_extension e WHERE e.grant_id = x.id AND e.ended_at IS NULL))
      ORDER BY x.relation <> 'self', x.created_at, x.id), '[]')
    FROM association x JOIN client c ON c.id = x.client_id
    WHERE x.account_id = a.id AND x.practice_id = a.practice_id AND x.undone_at IS NULL) AS grants`;

export type GrantFacts = {
  rules: {
    zone: string;
    region: string | null;
    healthDecisionsAge: number | null;
    majorityAge: number | null;
    on: Record<PortalFeature, boolean>;
  };
  grants: (ClientRules & {
    id: string;
    clientId: string;
    relation: Relation;
    name: string;
    permissions: GrantPermission[];
    /** ms */
    given: number;
    extensions: { age: AccessAge; until: string | null }[];
  })[];
};

/** Returns the grants that still allow anything today, in the practice's zone. */
export function heldGrants({ rules, grants }: GrantFacts, now: Date): readonly HeldGrant[] {
  const today = localDateAt(rules.zone, now.getTime());
  const practice = { on: rules.on, ready: READY, ages: agesOf(rules.region, rules) };
  return grants
    .map(({ id, clientId, relation, name, permissions, given, extensions, ...client }) => {
      const extended = extensions.filter(({ until }) => until === null || until >= today).map(({ age }) => age);
      const since = localDateAt(rules.zone, given);
      const allows = effective(practice, client, { relation, permissions, since, extended }, today);
      return { id, clientId, relation, name, allows };
    })
    .filter(({ allows }) => Object.values(allows).includes(null));
}
