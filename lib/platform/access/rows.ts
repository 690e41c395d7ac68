/** Row-level rules: which rows a viewer may touch once they have the permission. Pure; "own" is the viewer's therapist profile. */
import type { Role } from "@/lib/platform/db/generated/enums";

type Viewer = { readonly role: Role; readonly therapistId: string | null };

/**
 * Returns the one therapist whose sessions the viewer works with (`therapistId` null: none, because the viewer has no
 * profile), or null for all therapists.
 */
export function confinedTo({ role, therapistId }: Viewer): { therapistId: string | null } | null {
  return role === "therapist" ? { therapistId } : null;
}

/**
 * Returns the one therapist whose clients the viewer sees (`therapistId` null: none, because the viewer has no
 * profile), or null for every client. Their clients are those assigned to them, and those who have or had a session
 * with them. Other therapists' calendars are then busy times only.
 */
export function seesClientsOf({
  ownClientsOnly,
  therapistId,
}: Pick<Viewer, "therapistId"> & { readonly ownClientsOnly: boolean }): { therapistId: string | null } | null {
  return ownClientsOnly ? { therapistId } : null;
}

/** Returns the therapist of a new client: the one chosen, or the viewer, if they see only their own clients. */
export function assignedBy(viewer: Parameters<typeof seesClientsOf>[0], chosen: string | null): string | null {
  const only = seesClientsOf(viewer);
  return only ? only.therapistId : chosen;
}

/** Returns whether the viewer sees what is in a therapist's calendar, rather than only when they are busy. */
export function seesCalendarOf(viewer: Parameters<typeof seesClientsOf>[0], therapistId: string): boolean {
  const only = seesClientsOf(viewer);
  return only === null || only.therapistId === therapistId;
}

/**
 * Returns whether the viewer may change a therapist's sessions and block their time, and see whose they are when a
 * booking conflicts:
 * therapists their own; owners, administrators and the front desk everyone's.
 */
export function changesSessionOf(viewer: Viewer, { therapistId }: { therapistId: string }): boolean {
  const only = confinedTo(viewer);
  return only === null || only.therapistId === therapistId;
}

/** Returns whether a calendar feed may follow a therapist, or all of them (null): therapists follow only themselves. */
export function followsTherapist(viewer: Viewer, therapistId: string | null): boolean {
  return therapistId === null ? confinedTo(viewer) === null : changesSessionOf(viewer, { therapistId });
}

/**
 * Returns whether the viewer may edit hours, holidays and the profile of a therapist: owners and
 * administrators of every therapist, therapists their own, the front desk none. `therapistId` null: those of the whole
 * practice.
 */
export function editsTherapist({ role, therapistId: own }: Viewer, therapistId: string | null): boolean {
  return role === "owner" || role === "admin" || (role === "therapist" && own !== null && own === therapistId);
}

/**
 * Returns whether the viewer may manage staff of a role, or give it: owners every role, administrators all but owner.
 */
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
