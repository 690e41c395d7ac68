import { manages } from "@/lib/platform/access/rows";
import type { Role } from "@/lib/platform/db/generated/enums";
import type { CLIENT_ACCESS, MEMBER_ACCESS } from "./schema";

/** An invitation expires after a week (security row 5). */
const INVITE_DAYS = 7;

export function inviteExpiry(now: Date): Date {
  return new Date(now.getTime() + INVITE_DAYS * 86_400_000);
}

/** Returns the roles that a viewer may give. */
export function rolesFor(viewer: Role): Role[] {
  return (["owner", "admin", "therapist", "frontdesk"] as const).filter((role) => manages({ role: viewer }, role));
}

/** Returns a member's choice of the clients they see, as the form has it. @param ownClientsOnly null: as the practice */
export function memberAccess(ownClientsOnly: boolean | null): (typeof MEMBER_ACCESS)[number] {
  return ownClientsOnly === null ? "practice" : clientAccess(ownClientsOnly);
}

/** Returns the practice's choice of the clients that therapists see, as the form has it. */
export function clientAccess(ownClientsOnly: boolean): (typeof CLIENT_ACCESS)[number] {
  return ownClientsOnly ? "own" : "all";
}
