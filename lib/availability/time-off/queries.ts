import { sessionsThere } from "@/lib/availability/displaced/queries";
import type { DisplacedSession } from "@/lib/availability/displaced/schema";
import { changesSessionOf } from "@/lib/platform/access/rows";
import type { Allowed } from "@/lib/platform/access/scopes";
import { db } from "@/lib/platform/db/client";

/** Returns the therapists whose time the viewer may block, in the practice's order. */
export async function timeOffTherapists(scope: Allowed<"timeOff.edit">): Promise<{ id: string; name: string }[]> {
  const rows = await db().therapist.findMany({
    where: { practiceId: scope.practiceId },
    orderBy: [{ position: "asc" }, { name: "asc" }],
    select: { id: true, name: true },
  });
  return rows.filter(({ id }) => changesSessionOf(scope, { therapistId: id }));
}

/** Returns one time off; null if the viewer may not change it, or it is not of this practice. */
export async function findTimeOff(scope: Allowed<"timeOff.edit">, id: string) {
  const entry = await db().timeOff.findFirst({
    where: { id, practiceId: scope.practiceId },
    select: {
      id: true,
      therapistId: true,
      wallStart: true,
      wallEnd: true,
      note: true,
      startsAt: true,
      endsAt: true,
      createdAt: true,
      therapist: { select: { name: true } },
    },
  });
  return entry && changesSessionOf(scope, entry) ? entry : null;
}

export type FoundTimeOff = NonNullable<Awaited<ReturnType<typeof findTimeOff>>>;

/** Returns the sessions within a time off, and those that staff have cancelled since it was added. */
export function displacedBy(
  scope: Allowed<"timeOff.edit">,
  { therapistId, startsAt, endsAt, createdAt }: FoundTimeOff,
): Promise<DisplacedSession[]> {
  return sessionsThere(scope, [therapistId], [{ from: startsAt.getTime(), to: endsAt.getTime() }], {
    cancelledSince: createdAt,
  });
}
