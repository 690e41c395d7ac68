import { viewOf, type Asked, type BookingView } from "@/lib/booking/rules";
import type { Catalogue, ServiceTerms } from "@/lib/catalogue/rules";
import type { Length } from "@/lib/scheduling/calendar";
import { MINUTE } from "@/lib/scheduling/units";

/** The stretch of a session, as it was agreed: instants. */
export type Stretch = { startsAt: Date; endsAt: Date; blockedFrom: Date; blockedUntil: Date };

/** A session that moves keeps its length and what is kept free around it, whatever the service has become since. */
export function lengthOfSession({ startsAt, endsAt, blockedFrom, blockedUntil }: Stretch): Length {
  const minutes = (from: Date, until: Date) => (until.getTime() - from.getTime()) / MINUTE;
  return { minutes: minutes(startsAt, endsAt), bufferBefore: minutes(blockedFrom, startsAt), bufferAfter: minutes(endsAt, blockedUntil) };
}

/** What of a service stays as it was agreed for one session. */
export function serviceFor<T extends ServiceTerms>(service: T, session: Stretch): T {
  return { ...service, ...lengthOfSession(session) };
}

/** The times to which a session may move, with the therapist asked for; null where that therapist offers none of it. */
export function moveView(catalogue: Catalogue, zone: string, session: Stretch & { serviceId: string }, asked: Asked, nowMs: number): BookingView | null {
  const therapist = catalogue.therapists.find(({ id }) => id === asked.therapist);
  const found = catalogue.services.find(({ id }) => id === session.serviceId);
  if (!therapist || !found || catalogue.therapistId !== therapist.id || !therapist.serviceIds.includes(found.id)) return null;
  const service = serviceFor(found, session);
  return viewOf(catalogue, zone, { therapist, service, services: [service] }, asked, nowMs);
}

export type Target = { therapistId: string; start: number };

/** Whether this is where the session is already. */
export function isUnmoved(session: { therapistId: string; startsAt: Date }, { therapistId, start }: Target): boolean {
  return session.therapistId === therapistId && session.startsAt.getTime() === start;
}

