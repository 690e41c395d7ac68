import type { AccessAge, Consenter, GrantPermission, PortalFeature, Relation } from "@/lib/platform/db/generated/enums";
import type { LocalDate } from "@/lib/scheduling/dates";
import { dayOfAge, type Ages } from "./ages";
import { CLIENT_RULES, type ClientPermission } from "./portal-permissions";

/** The features that exist in the portal. */
export const READY: readonly PortalFeature[] = ["scheduling", "contacts"];

/** A practice's portal switches (`on`) and the features it has set up (`ready`); both are needed. */
export type PracticeRules = {
  on: Readonly<Record<PortalFeature, boolean>>;
  ready: readonly PortalFeature[];
  ages: Ages;
};

export type ClientRules = {
  /** Features that the practice has turned off for this client. */
  off: readonly PortalFeature[];
  birthDate: LocalDate | null;
  consentBy: Consenter | null;
  /** The features in which a therapist assigned to them takes part, where it takes one. */
  therapists: readonly ("scheduling" | "messaging")[];
};

export type GrantRules = {
  relation: Relation;
  permissions: readonly GrantPermission[];
  /** The day on which it was given. */
  since: LocalDate;
  /** The ages past which it was extended, with a reason. */
  extended: readonly AccessAge[];
};

/**
 * Why something is not allowed: the client has come of age; contacts have no access (here, or for this client); not in
 * the grant; the record is the client's own at their age, or because they alone consented; the feature is not set up,
 * off in the practice, off for the client, or without an assigned therapist who takes part.
 */
export type Denial =
  | "majority"
  | "contacts_off"
  | "contacts_off_client"
  | "not_granted"
  | "health_decisions"
  | "client_consented"
  | "not_set_up"
  | "off"
  | "off_client"
  | "no_therapist";

/** By permission: why it is denied, or null. */
export type Effective = Readonly<Record<ClientPermission, Denial | null>>;

/**
 * Returns what one account may do for one client today, and why not the rest. The only judge of it: for menus, pages,
 * actions, Manage Clients and View as. Law: Civil Code of Québec, s. 14 (the record closes at the age of health
 * decisions), 45 CFR 164.502(g)(3) (it follows who consented), and the majority statutes in ages.ts (what was granted
 * before then ends).
 */
export function effective(
  practice: PracticeRules,
  client: ClientRules,
  grant: GrantRules,
  today: LocalDate,
): Effective {
  const self = grant.relation === "self";
  const all = self ? null : ended(practice, client, grant, today);
  const closed = self || all ? null : closedRecord(practice.ages, client, grant, today);
  const result = {} as Record<ClientPermission, Denial | null>;
  for (const [permission, rule] of CLIENT_RULES) {
    result[permission] =
      all ??
      (self || grant.permissions.includes(rule.grant) ? null : "not_granted") ??
      (rule.content ? closed : null) ??
      (rule.feature ? featureDenied(practice, client, rule.feature) : null);
  }
  return result;
}

/** Returns why a contact may do nothing at all, or null. */
function ended(
  { on, ages }: PracticeRules,
  { off, birthDate }: ClientRules,
  { since, extended }: GrantRules,
  today: LocalDate,
): Denial | null {
  if (!on.contacts) return "contacts_off";
  if (off.includes("contacts")) return "contacts_off_client";
  if (birthDate === null || extended.includes("majority")) return null;
  const majority = dayOfAge(birthDate, ages.majority);
  return since < majority && today >= majority ? "majority" : null;
}

/** Returns why a contact may not see the client's record, or null. */
function closedRecord(
  { healthDecisions, closesRecord, majority }: Ages,
  { birthDate, consentBy }: ClientRules,
  { extended }: GrantRules,
  today: LocalDate,
): Denial | null {
  if (birthDate === null || extended.includes("health_decisions")) return null;
  if (today >= dayOfAge(birthDate, majority)) return null;
  if (consentBy === "client") return "client_consented";
  if (!closesRecord || healthDecisions === null) return null;
  return today >= dayOfAge(birthDate, healthDecisions) ? "health_decisions" : null;
}

function featureDenied({ on, ready }: PracticeRules, client: ClientRules, feature: PortalFeature): Denial | null {
  if (!ready.includes(feature)) return "not_set_up";
  if (!on[feature]) return "off";
  if (client.off.includes(feature)) return "off_client";
  const takesPart = feature !== "scheduling" && feature !== "messaging" ? true : client.therapists.includes(feature);
  return takesPart ? null : "no_therapist";
}
