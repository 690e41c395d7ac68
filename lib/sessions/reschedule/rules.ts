import { viewOf, type BookingParams, type BookingView } from "@/lib/sessions/booking/rules";
import { optionsFor, type Catalogue, type ServiceTerms } from "@/lib/practice/offering/rules";
import type { Modality, SessionStatus } from "@/lib/platform/db/generated/enums";
import { keyOf, findOption, keptOption, locationFields, type LocationOption } from "@/lib/practice/locations/rules";
import type { AgreedTime } from "@/lib/sessions/session-emails/schema";
import type { Length } from "@/lib/scheduling/calendar";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { formatWhen } from "@/lib/platform/time/format";
import { sessionsMessages } from "@/lib/sessions/sessions/messages";
import { MINUTE } from "@/lib/scheduling/units";

/** A session's time range, with and without buffers. */
export type Stretch = { startsAt: Date; endsAt: Date; blockedFrom: Date; blockedUntil: Date };

/** Returns a session's own length and buffers, which it keeps when it moves, even if the service's have changed. */
export function lengthOfSession({ startsAt, endsAt, blockedFrom, blockedUntil }: Stretch): Length {
  const minutes = (from: Date, until: Date) => (until.getTime() - from.getTime()) / MINUTE;
  return {
    minutes: minutes(startsAt, endsAt),
    bufferBefore: minutes(blockedFrom, startsAt),
    bufferAfter: minutes(endsAt, blockedUntil),
  };
}

/** Returns the service with the length and buffers of one session. */
function serviceFor<T extends ServiceTerms>(service: T, session: Stretch): T {
  return { ...service, ...lengthOfSession(session) };
}

/** What a form that was opened earlier is told about its session. */
export type SessionNow = { status: SessionStatus; zone: string; startsAt: Date; endsAt: Date };

/** Returns the session's state and time in words. */
export function sessionNow({ status, zone, startsAt, endsAt }: SessionNow, locale: Locale): string {
  const state = translator(locale, sessionsMessages)(`status.${status}`);
  return `${state}, ${formatWhen(zone, startsAt.getTime(), endsAt.getTime(), locale)}`;
}

/** A session to move: its current service, therapist, location and time. */
type Moving = Stretch & {
  status: SessionStatus;
  serviceId: string;
  therapistId: string;
  place: Modality;
  locationId: string | null;
};

/** Returns the times to which a session may move with the requested therapist; null if they do not offer the service. */
export function moveView(
  catalogue: Catalogue,
  zone: string,
  session: Moving,
  params: BookingParams,
  nowMs: number,
): BookingView | null {
  const therapist = catalogue.therapists.find(({ id }) => id === params.therapist);
  const found = catalogue.services.find(({ id }) => id === session.serviceId);
  if (!therapist || !found || catalogue.therapistId !== therapist.id || !therapist.serviceIds.includes(found.id))
    return null;
  const service = serviceFor(found, session);
  const { place, locationId, therapistId } = session;
  const given = optionsFor(catalogue, therapist, found);
  // With its own therapist it keeps the agreed location, even if that is no longer offered.
  const current =
    keptOption(given, session) ??
    (therapist.id === therapistId ? { key: locationId ?? place, place, location: null } : undefined);
  const spots = current ? [current] : given;
  const spot = findOption(spots, params.place) ?? spots[0];
  if (!spot) return null;
  const view = viewOf(catalogue, zone, { therapist, service, services: [service], spots, spot }, params, nowMs);
  // A cancelled session may be booked again at its own time.
  return session.status === "booked" && therapist.id === therapistId ? without(view, session.startsAt.getTime()) : view;
}

/** Returns the view without the time that the session has already. */
function without(view: BookingView, own: number): BookingView {
  const week = view.week.map((day) => {
    const times = day.times.filter((time) => time !== own);
    return times.length > 0 || day.times.length === 0 ? { ...day, times } : { ...day, times, state: NOTHING_LEFT };
  });
  return {
    ...view,
    week,
    day: week[view.week.indexOf(view.day)]!,
    start: view.start === own ? null : view.start,
    next: view.next === own ? null : view.next,
  };
}

const NOTHING_LEFT = "nothing_left" as const;

export type Target = { therapistId: string; start: number };

/** Returns whether the session already has this therapist and time. */
export function isUnmoved(session: { therapistId: string; startsAt: Date }, { therapistId, start }: Target): boolean {
  return session.therapistId === therapistId && session.startsAt.getTime() === start;
}

/** Returns the location after the move: unchanged if the therapist is the same or also offers it; else the requested one, or null. */
export function heldAfter(
  session: Parameters<typeof keptOption>[1] & { therapistId: string },
  { therapistId, place }: { therapistId: string; place: string | undefined },
  spots: readonly LocationOption[],
): ReturnType<typeof locationFields> | null {
  const { place: current, locationId } = session;
  if (therapistId === session.therapistId || keptOption(spots, session)) return { place: current, locationId };
  const option = place && findOption(spots, place);
  return option ? locationFields(option) : null;
}

/** Returns the agreed time, therapist and location of a session, for emails that compare old and new. */
export function agreed({
  startsAt,
  endsAt,
  therapistId,
  ...held
}: { startsAt: Date; endsAt: Date; therapistId: string } & ReturnType<typeof locationFields>): AgreedTime {
  const spot = keyOf(held);
  return { start: startsAt.toISOString(), end: endsAt.toISOString(), therapistId, ...(spot && { spot }) };
}
