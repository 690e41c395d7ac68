import { viewOf, type BookingParams, type BookingView } from "@/lib/sessions/booking/rules";
import { optionsFor, type Catalogue, type ServiceTerms } from "@/lib/practice/offering/rules";
import type { Modality } from "@/lib/platform/db/generated/enums";
import { keyOf, findOption, keptOption, type locationFields } from "@/lib/practice/locations/rules";
import type { AgreedTime } from "@/lib/sessions/session-emails/schema";
import type { Length } from "@/lib/scheduling/calendar";
import { MINUTE } from "@/lib/scheduling/units";

/** The stretch of a session, as it was agreed: instants. */
export type Stretch = { startsAt: Date; endsAt: Date; blockedFrom: Date; blockedUntil: Date };

/** A session that moves keeps its length and what is kept free around it, whatever the service has become since. */
export function lengthOfSession({ startsAt, endsAt, blockedFrom, blockedUntil }: Stretch): Length {
  const minutes = (from: Date, until: Date) => (until.getTime() - from.getTime()) / MINUTE;
  return {
    minutes: minutes(startsAt, endsAt),
    bufferBefore: minutes(blockedFrom, startsAt),
    bufferAfter: minutes(endsAt, blockedUntil),
  };
}

/** What of a service stays as it was agreed for one session. */
export function serviceFor<T extends ServiceTerms>(service: T, session: Stretch): T {
  return { ...service, ...lengthOfSession(session) };
}

/** A session that is to move: what stays, and with whom and where it is now. */
type Moving = Stretch & { serviceId: string; therapistId: string; place: Modality; locationId: string | null };

/** The times to which a session may move, with the therapist asked for; null where that therapist offers none of it. */
export function moveView(
  catalogue: Catalogue,
  zone: string,
  session: Moving,
  asked: BookingParams,
  nowMs: number,
): BookingView | null {
  const therapist = catalogue.therapists.find(({ id }) => id === asked.therapist);
  const found = catalogue.services.find(({ id }) => id === session.serviceId);
  if (!therapist || !found || catalogue.therapistId !== therapist.id || !therapist.serviceIds.includes(found.id))
    return null;
  const service = serviceFor(found, session);
  const { place, locationId, therapistId } = session;
  const given = optionsFor(catalogue, therapist, found);
  // With its own therapist it stays where it was agreed, whatever is offered since.
  const kept =
    keptOption(given, session) ??
    (therapist.id === therapistId ? { key: locationId ?? place, place, location: null } : undefined);
  const spots = kept ? [kept] : given;
  const spot = findOption(spots, asked.place) ?? spots[0];
  return spot ? viewOf(catalogue, zone, { therapist, service, services: [service], spots, spot }, asked, nowMs) : null;
}

export type Target = { therapistId: string; start: number };

/** Whether this is where the session is already. */
export function isUnmoved(session: { therapistId: string; startsAt: Date }, { therapistId, start }: Target): boolean {
  return session.therapistId === therapistId && session.startsAt.getTime() === start;
}

/** What was agreed for a session, as its emails compare old and new. */
export function agreed({
  startsAt,
  endsAt,
  therapistId,
  ...held
}: { startsAt: Date; endsAt: Date; therapistId: string } & ReturnType<typeof locationFields>): AgreedTime {
  const spot = keyOf(held);
  return { start: startsAt.toISOString(), end: endsAt.toISOString(), therapistId, ...(spot && { spot }) };
}
