import {
  calendarOf,
  serviceLength,
  optionsFor,
  type Catalogue,
  type CatalogueService,
  type CatalogueTherapist,
} from "@/lib/practice/offering/rules";
import type { ServiceAudience } from "@/lib/platform/db/generated/enums";
import { type LocationOption } from "@/lib/practice/locations/rules";
import { isRequest } from "@/lib/sessions/booking-requests/rules";
import { dateOf, dayAt, dayNumber, localDateAt, startOfWeek, type LocalDate } from "@/lib/scheduling/dates";
import { nearest, nextOffer, offers } from "@/lib/scheduling/offers";
import { dayState, lastOpenDate, opensOn, type DayState } from "@/lib/scheduling/reasons";
import { isoOf } from "@/lib/platform/time/iso";

/** Returns whether a service is on the viewer's list: New Client until the account is linked to a client (A11). */
export function mayBook(audience: ServiceAudience, isClient: boolean): boolean {
  return audience === "both" || audience === (isClient ? "existing" : "new");
}

/** The facts that decide whether an account may book one more session. */
export type BookingAllowance = {
  verified: boolean;
  /** The account has a session that it booked before it was verified. */
  holdsOne: boolean;
  /** The number of upcoming sessions, and the practice's cap. */
  upcoming: number;
  cap: number;
};

/**
 * Returns why an account may not book one more session now, or null. An unverified account may hold one session,
 * whatever the practice's cap (A5); a verified one, as many as the cap (A11).
 */
export function bookingBlocker({
  verified,
  holdsOne,
  upcoming,
  cap,
}: BookingAllowance): "verify_first" | "session_cap" | null {
  if (!verified && holdsOne) return "verify_first";
  return upcoming >= cap ? "session_cap" : null;
}

/** The parameters of the booking page's URL; each may be missing or stale. */
export type BookingParams = {
  therapist: string | null;
  service: string | null;
  place: string | null;
  day: LocalDate | null;
  start: number | null;
};

export type OfferedDay = { date: LocalDate; state: DayState; times: number[] };

/** The content of the booking page. Times are instants in ms. */
export type BookingView = {
  therapist: CatalogueTherapist;
  /** The services on the viewer's list that this therapist offers. */
  services: CatalogueService[];
  service: CatalogueService;
  /** The locations where this therapist offers the service (at least one), and the chosen one. */
  spots: LocationOption[];
  spot: LocationOption;
  /** What the visitor has yet to choose: until then, `service` and `spot` are only the first option. */
  open: { service: boolean; place: boolean };
  /** Monday to Sunday. */
  week: OfferedDay[];
  day: OfferedDay;
  /** The chosen time, if it is offered. */
  start: number | null;
  /** The nearest free times, if the requested one is not offered or no longer is. */
  nearest: number[];
  /** The first free time from the shown day on, or from today if there is none later. */
  next: number | null;
  lastOpenDate: LocalDate;
  /** When the shown day opens for booking, if it is not open yet; null if unknown. */
  opensOn: LocalDate | null;
  /** A booking here is a request that the practice answers. */
  request: boolean;
};

/** Returns null if nothing can be booked: no therapist online, or none of their services on this viewer's list. */
export function bookingView(
  catalogue: Catalogue,
  zone: string,
  isClient: boolean,
  params: BookingParams,
  nowMs: number,
): BookingView | null {
  const therapist = catalogue.therapists.find(({ id }) => id === catalogue.therapistId);
  const services = catalogue.services.filter(
    (one) => mayBook(one.audience, isClient) && therapist && optionsFor(catalogue, therapist, one).length > 0,
  );
  const asked = services.find(({ id }) => id === params.service);
  const service = asked ?? services[0];
  const spots = therapist && service ? optionsFor(catalogue, therapist, service) : [];
  const askedSpot = spots.find(({ key }) => key === params.place);
  const spot = askedSpot ?? spots[0];
  return therapist && service && spot
    ? {
        ...viewOf(catalogue, zone, { therapist, service, services, spots, spot }, params, nowMs),
        request: isRequest(catalogue.askFirst, isClient),
        open: { service: !asked && services.length > 1, place: !askedSpot && spots.length > 1 },
      }
    : null;
}

/** Same as bookingView, for a given therapist, service and location. */
export function viewOf(
  catalogue: Catalogue,
  zone: string,
  { therapist, service, ...rest }: Pick<BookingView, "therapist" | "service" | "services" | "spots" | "spot">,
  params: Pick<BookingParams, "day" | "start">,
  nowMs: number,
): BookingView {
  const calendar = calendarOf({ ...catalogue, zone }, therapist);
  const length = serviceLength(service);
  const { busy } = catalogue;
  const today = localDateAt(zone, nowMs);
  const first = nextOffer(calendar, length, busy, today, nowMs);
  const date = params.day ?? localDateAt(zone, params.start ?? first ?? nowMs);
  const monday = startOfWeek(date);
  const mondayNumber = dayNumber(monday);
  const times = Array.from(offers(calendar, length, busy, { from: monday, days: 7 }, nowMs));
  const dayNumbers = times.map((time) => dayAt(zone, time));
  const week = Array.from({ length: 7 }, (_, i): OfferedDay => {
    const day = dateOf(mondayNumber + i);
    const own = times.filter((_time, n) => dayNumbers[n] === mondayNumber + i);
    return { date: day, times: own, state: dayState(calendar, own.length, day, nowMs) };
  });
  const start = params.start !== null && times.includes(params.start) ? params.start : null;
  return {
    ...rest,
    therapist,
    service,
    week,
    day: week[dayNumber(date) - mondayNumber] as OfferedDay,
    start,
    nearest: params.start !== null && start === null ? nearest(calendar, length, busy, params.start, nowMs, 4) : [],
    next: nextOffer(calendar, length, busy, date, nowMs) ?? first,
    lastOpenDate: lastOpenDate(calendar, nowMs),
    opensOn: opensOn(calendar, date),
    open: { service: false, place: false },
    request: false,
  };
}

type Chosen = { therapist?: string | null; service?: string | null; start?: number | null; place?: string | null };

/** Formats a chosen time, offered or not, as `?therapist=…&service=…&start=…` and `&place=…`; "" unless the first three are set. */
export function chosenTime({ therapist, service, start, place }: Chosen): string {
  return therapist && service && start != null
    ? `?${new URLSearchParams({ therapist, service, start: isoOf(start), ...(place && { place }) })}`
    : "";
}

export type BookingLabel = "unverified" | "unassociated" | "account_closed" | "from_portal" | null;

/**
 * Returns the label at the top of a session's block (behaviour A15); null if staff booked it. `unverified` until the
 * email is verified, even if the account is already linked to a client. A session that outlived its account needs no
 * action, so its label is not red.
 */
export function bookingLabel(session: {
  origin: "portal" | "staff";
  clientId: string | null;
  verified: boolean;
  closed: boolean;
}): BookingLabel {
  if (session.origin === "staff") return null;
  if (session.closed) return session.clientId === null ? "account_closed" : "from_portal";
  if (!session.verified) return "unverified";
  return session.clientId === null ? "unassociated" : "from_portal";
}
