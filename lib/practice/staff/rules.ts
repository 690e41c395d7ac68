import { manages } from "@/lib/platform/access/rows";
import type { Role } from "@/lib/platform/db/generated/enums";

/** An invitation expires after a week (security row 5). */
const INVITE_DAYS = 7;

export function inviteExpiry(now: Date): Date {
  return new Date(now.getTime() + INVITE_DAYS * 86_400_000);
}

/** Returns the roles that a viewer may give. */
export function rolesFor(viewer: Role): Role[] {
  return (["owner", "admin", "therapist", "frontdesk"] as const).filter((role) => manages({ role: viewer }, role));
}
