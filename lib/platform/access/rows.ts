/** Row-level rules: which rows a viewer may touch once they have the permission. Pure; "own" is the viewer's therapist profile. */
import type { Role } from "@/lib/platform/db/generated/enums";

type Viewer = { readonly role: Role; readonly therapistId: string | null };

/** Returns the only therapist whose sessions the viewer works with (null id: none, for want of a profile), or null for every therapist. */
export function confinedTo({ role, therapistId }: Viewer): { therapistId: string | null } | null {
  return role === "therapist" ? { therapistId } : null;
}

/**
 * Therapists book and change their own sessions, and learn whose they are when a booking conflicts; owners,
 * administrators and the front desk every therapist's.
 */
export function changesSessionOf(viewer: Viewer, { therapistId }: { therapistId: string }): boolean {
  const only = confinedTo(viewer);
  return only === null || only.therapistId === therapistId;
}

/** A therapist's calendar feed contains their own sessions; anyone else's those of one therapist or, with null, of all. */
export function followsTherapist(viewer: Viewer, therapistId: string | null): boolean {
  return therapistId === null ? confinedTo(viewer) === null : changesSessionOf(viewer, { therapistId });
}

/**
 * Owners and administrators set the hours, time off, holidays and profile of every therapist, a therapist their own, the
 * front desk none. `therapistId` null: those of the whole practice.
 */
export function editsTherapist({ role, therapistId: own }: Viewer, therapistId: string | null): boolean {
  return role === "owner" || role === "admin" || (role === "therapist" && own !== null && own === therapistId);
}

/** Owners change everyone on the staff and give every role; administrators all but the owners and their role. */
export function manages({ role }: Pick<Viewer, "role">, other: Role): boolean {
  return role === "owner" || (role === "admin" && other !== "owner");
}

/**
 * Returns the client whose record and sessions a portal account sees besides the sessions it booked itself: none until
 * its address is proved, because anyone can sign up under a client's name.
 */
export function ownClientId({ clientId, verified }: { clientId: string | null; verified: boolean }): string | null {
  return verified ? clientId : null;
}
