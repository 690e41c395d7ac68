import { cache } from "react";
import type { StaffPermission } from "@/lib/platform/access/permissions";
import { seesClientsOf } from "@/lib/platform/access/rows";
import type { Allowed, SystemScope } from "@/lib/platform/access/scopes";
import { db, type Tx } from "@/lib/platform/db/client";

/** The practice and viewer that the frame shows. `zone` is the practice's: staff pages show no other. */
export type StaffCard = { practice: string; slug: string; zone: string; name: string; email: string };

/** Runs once per request, for the frame and the pages in it. */
export const staffCard = cache(async (scope: Allowed<StaffPermission>): Promise<StaffCard> => {
  const { firstName, lastName, emailRaw, practice } = await db().staff.findFirstOrThrow({
    where: { id: scope.staffId, practiceId: scope.practiceId },
    select: {
      firstName: true,
      lastName: true,
      emailRaw: true,
      practice: { select: { name: true, slug: true, zone: true } },
    },
  });
  return {
    practice: practice.name,
    slug: practice.slug,
    zone: practice.zone,
    name: `${firstName} ${lastName}`,
    email: emailRaw,
  };
});

/** Returns the practice's therapists, in their order, for the Add Client window. */
export async function therapists(
  scope: Allowed<StaffPermission>,
  tx: Tx = db(),
): Promise<{ id: string; name: string }[]> {
  return tx.therapist.findMany({
    where: { practiceId: scope.practiceId },
    orderBy: [{ position: "asc" }, { name: "asc" }],
    select: { id: true, name: true },
  });
}

/**
 * Returns the therapists to whom the viewer can assign a new client; none if they see only their own clients, because
 * it then becomes one of them.
 */
export async function assignableTherapists(scope: Allowed<StaffPermission>): ReturnType<typeof therapists> {
  return seesClientsOf(scope) ? [] : therapists(scope);
}

/** Returns the staff, disabled members last, the pending invitations, and what the practice decided for therapists. */
export async function staffList(scope: Allowed<"staff.manage">) {
  const { practiceId } = scope;
  const [practice, staff, invitations] = await Promise.all([
    db().practice.findUniqueOrThrow({ where: { id: practiceId }, select: { ownClientsOnly: true } }),
    db().staff.findMany({
      where: { practiceId },
      orderBy: [
        { disabledAt: { sort: "desc", nulls: "first" } },
        { lastName: "asc" },
        { firstName: "asc" },
        { id: "asc" },
      ],
      select: {
        id: true,
        firstName: true,
        lastName: true,
        emailRaw: true,
        role: true,
        disabledAt: true,
        ownClientsOnly: true,
        therapist: { select: { id: true } },
        secondFactor: { select: { confirmedAt: true } },
      },
    }),
    db().invitation.findMany({
      where: { practiceId, acceptedAt: null, revokedAt: null },
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
      select: { id: true, firstName: true, lastName: true, emailRaw: true, role: true, expiresAt: true },
    }),
  ]);
  return { staff, invitations, ownClientsOnly: practice.ownClientsOnly };
}

export type StaffRow = Awaited<ReturnType<typeof staffList>>["staff"][number];
export type InvitationRow = Awaited<ReturnType<typeof staffList>>["invitations"][number];

/** Returns the facts of an invitation's email; null if it was accepted or revoked. */
export function openInvitation(_scope: SystemScope, practiceId: string, id: string) {
  return db().invitation.findFirst({
    where: { id, practiceId, acceptedAt: null, revokedAt: null },
    select: { firstName: true, role: true },
  });
}
