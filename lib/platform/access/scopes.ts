import type { Locale } from "@/lib/platform/i18n/locales";
import type { Role } from "@/lib/platform/db/generated/enums";
import type { HeldGrant } from "./grants";
import type { StaffPermission } from "./permissions";
import type { PortalPermission } from "./portal-permissions";

declare const minted: unique symbol;

/** Only lib/platform/access mints scopes; a cast to one anywhere else fails lint. `now` is the database's clock at minting. */
type Scope<Kind extends string> = { readonly kind: Kind; readonly now: Date; readonly [minted]: Kind };

declare const proof: unique symbol;

/** The permissions that were checked when a scope was minted. A record, so that two proofs can be combined. */
export type Proof<Can extends StaffPermission | PortalPermission> = {
  readonly [proof]: { readonly [P in Can]: true };
};

/**
 * A viewer who has a permission; queries and commands name it in their first parameter. `Allowed<"a" | "b">`: either
 * permission; `Allowed<"a"> & Allowed<"b">`: both.
 */
export type Allowed<Can extends StaffPermission | PortalPermission> = Can extends StaffPermission
  ? PracticeScope & Proof<Can>
  : Can extends PortalPermission
    ? PortalScope & Proof<Can>
    : never;

/** A member of the practice's staff. */
export interface PracticeScope extends Scope<"practice"> {
  readonly practiceId: string;
  readonly staffId: string;
  readonly role: Role;
  /** The viewer's own therapist profile, if they see clients. */
  readonly therapistId: string | null;
  /** A therapist who sees only their own clients, and other calendars as busy times: see rows.ts. */
  readonly ownClientsOnly: boolean;
  readonly locale: Locale;
  /** Minutes without a request after which the practice's staff are signed out. */
  readonly idleMinutes: number;
  /** The sign-in of this browser, as lib/identity/devices names it. */
  readonly signIn: string;
  /** For the audit: `staff:<id>`. */
  readonly actor: string;
}

/** One portal account, and those it acts for. */
export interface PortalScope extends Scope<"portal"> {
  readonly practiceId: string;
  readonly accountId: string;
  /** The client that its holder is; null while they are none. */
  readonly clientId: string | null;
  /** For whom it may do what today, its holder first. */
  readonly grants: readonly HeldGrant[];
  readonly verified: boolean;
  readonly locale: Locale;
  /** The zone in which the client reads times; null for the practice's. */
  readonly zone: string | null;
  /** The sign-in of this browser, as lib/identity/devices names it. */
  readonly signIn: string;
  /** The account's sign-in version, that this sign-in was opened with. */
  readonly version: number;
  /** For the audit: `account:<id>`. */
  readonly actor: string;
}

/** A client signed in with a password that staff set: may choose their own, and nothing else. */
export type TemporaryPasswordScope = Scope<"temporary_password"> & {
  readonly practiceId: string;
  readonly accountId: string;
  /** The account's sign-in version that this sign-in was opened with. */
  readonly version: number;
  /** For the audit: `account:<id>`. */
  readonly actor: string;
};

/**
 * A calendar program that knows the secret address of a feed: reads the sessions of one therapist, or of all (null),
 * and nothing else.
 */
export type FeedScope = Scope<"feed"> & {
  readonly practiceId: string;
  readonly staffId: string;
  readonly therapistId: string | null;
  readonly shows: "initials" | "busy";
  readonly locale: Locale;
};

/** A staff member who gave the right password and still owes the second step: may take it, and nothing else. */
export type PendingSecondFactorScope = Scope<"pending_second_factor"> & {
  readonly practiceId: string;
  readonly staffId: string;
  /** The sign-in of this browser, as lib/identity/devices names it. */
  readonly signIn: string;
  /** For the audit: `staff:<id>`. */
  readonly actor: string;
};

/** A visitor of one practice's pages, not signed in. */
export type PublicScope = Scope<"public"> & { readonly practiceId: string; readonly actor: "public" };

/** The server itself: jobs and set-up. */
export type SystemScope = Scope<"system"> & { readonly actor: "system" };
