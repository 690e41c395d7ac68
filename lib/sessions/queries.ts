import type { PortalScope } from "@/lib/access/scopes";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

const facts = {
  id: true,
  status: true,
  createdAt: true,
  startsAt: true,
  endsAt: true,
  zone: true,
  place: true,
  priceCents: true,
  unverifiedHold: true,
  service: { select: { nameEn: true, nameFr: true, minutes: true } },
  therapist: { select: { id: true, name: true, titleEn: true, titleFr: true, photoId: true } },
} satisfies Prisma.SessionSelect;

export type SessionFacts = Prisma.SessionGetPayload<{ select: typeof facts }>;

// An account sees what it booked; the other sessions of the client it acts for only once its address is proved,
// for anybody can sign up under a client's name.
function mine({ practiceId, accountId, clientId, verified }: PortalScope): Prisma.SessionWhereInput {
  return { practiceId, OR: clientId && verified ? [{ accountId }, { clientId }] : [{ accountId }] };
}

/** One session of the viewer's own, or null: a foreign id is like one that does not exist. */
export function ownSession(scope: PortalScope, id: string): Promise<SessionFacts | null> {
  return db().session.findFirst({ where: { id, ...mine(scope) }, select: facts });
}

/** All sessions of the viewer, the latest first. */
export function ownSessions(scope: PortalScope): Promise<SessionFacts[]> {
  return db().session.findMany({ where: mine(scope), orderBy: { startsAt: "desc" }, select: facts });
}

/** Whether an unverified account has the one session that it may hold (A5). */
export async function holdsItsOne({ practiceId, accountId, verified }: PortalScope): Promise<boolean> {
  if (verified) return false;
  return (await db().session.findFirst({ where: { practiceId, accountId, unverifiedHold: true, status: "booked" }, select: { id: true } })) !== null;
}
