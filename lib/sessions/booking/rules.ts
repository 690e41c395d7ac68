import {
  calendarOf,
  serviceLength,
  optionsFor,
  type Catalogue,
  type CatalogueService,
  type CatalogueTherapist,
} from "@/lib/practice/offering/rules";
import type { ServiceAudience } from "@/lib/platform/db/generated/enums";
import { findOption, type LocationOption } from "@/lib/practice/locations/rules";
import { isRequest } from "@/lib/sessions/booking-requests/rules";
import { dateOf, dayAt, dayNumber, localDateAt, startOfWeek, type LocalDate } from "@/lib/scheduling/dates";
import { nearest, nextOffer, offers } from "@/lib/scheduling/offers";
import { dayState, lastOpenDate, opensOn, type DayState } from "@/lib/scheduling/reasons";
import { isoOf } from "@/lib/platform/time/iso";

/** Which of the two service lists somebody is shown: New Client until the account is tied to a client (A11). */
export function mayBook(audience: ServiceAudience, isClient: boolean): boolean {
  return audience === "both" || audience === (isClient ? "existing" : "new");
}

/** Where an account stands when it asks for one more session. */
export type BookingAllowance = {
  verified: boolean;
  /** It holds a session booked before it was verified. */
  holdsOne: boolean;
  /** Its sessions still to come, and how many the practice allows. */
  upcoming: number;
  cap: number;
};

/**
 * Why an account may not book one more session now, or null. An unverified account holds one session,
 * whatever the practice's cap (A5); every other one as many as the cap (A11).
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

/** What the address of the booking page asks for; anything of it may be missing or stale. */
export type BookingParams = {
  therapist: string | null;
  service: string | null;
  place: string | null;
  day: LocalDate | null;
  start: number | null;
};

export type OfferedDay = { date: LocalDate; state: DayState; times: number[] };

/** What the booking page shows. Times are instants in ms. */
export type BookingView = {
  therapist: CatalogueTherapist;
  /** Those of the viewer's list that this therapist offers. */
  services: CatalogueService[];
  service: CatalogueService;
  /** Where this therapist gives it, one at least, and which of them is chosen. */
  spots: LocationOption[];
  spot: LocationOption;
  /** Monday to Sunday. */
  week: OfferedDay[];
  day: OfferedDay;
  /** The chosen time, if it is offered. */
  start: number | null;
  /** A time was asked for that is not offered (any more): these are the nearest. */
  nearest: number[];
  /** The first free time from the shown day on, or from today if there is none after it. */
  next: number | null;
  lastOpenDate: LocalDate;
  /** Of a day that is not open yet: when it is; null where nobody knows. */
  opensOn: LocalDate | null;
  /** What is booked here is a request, which the practice answers. */
  request: boolean;
};

/** Null where nothing can be booked at all: no therapist online, or none of their services in this viewer's list. */
export function bookingView(
  catalogue: Catalogue,
  zone: string,
  isClient: boolean,
  asked: BookingParams,
  nowMs: number,
): BookingView | null {
  const therapist = catalogue.therapists.find(({ id }) => id === catalogue.therapistId);
  const services = catalogue.services.filter(
    (one) => mayBook(one.audience, isClient) && therapist && optionsFor(catalogue, therapist, one).length > 0,
  );
  const service = services.find(({ id }) => id === asked.service) ?? services[0];
  const spots = therapist && service ? optionsFor(catalogue, therapist, service) : [];
  const spot = findOption(spots, asked.place) ?? spots[0];
  return therapist && service && spot
    ? {
        ...viewOf(catalogue, zone, { therapist, service, services, spots, spot }, asked, nowMs),
        request: isRequest(catalogue.askFirst, isClient),
      }
    : null;
}

/** The same for a therapist, a service and a place that are settled. */
export function viewOf(
  catalogue: Catalogue,
  zone: string,
  { therapist, service, ...rest }: Pick<BookingView, "therapist" | "service" | "services" | "spots" | "spot">,
  asked: Pick<BookingParams, "day" | "start">,
  nowMs: number,
): BookingView {
  const calendar = calendarOf({ ...catalogue, zone }, therapist);
  const length = serviceLength(service);
  const { busy } = catalogue;
  const today = localDateAt(zone, nowMs);
  const first = nextOffer(calendar, length, busy, today, nowMs);
  const date = asked.day ?? localDateAt(zone, asked.start ?? first ?? nowMs);
  const monday = startOfWeek(date);
  const mondayNumber = dayNumber(monday);
  const times = Array.from(offers(calendar, length, busy, { from: monday, days: 7 }, nowMs));
  const dayNumbers = times.map((time) => dayAt(zone, time));
  const week = Array.from({ length: 7 }, (_, i): OfferedDay => {
    const day = dateOf(mondayNumber + i);
    const own = times.filter((_time, n) => dayNumbers[n] === mondayNumber + i);
    return { date: day, times: own, state: dayState(calendar, own.length, day, nowMs) };
  });
  const start = asked.start !== null && times.includes(asked.start) ? asked.start : null;
  return {
    ...rest,
    therapist,
    service,
    week,
    day: week[dayNumber(date) - mondayNumber] as OfferedDay,
    start,
    nearest: asked.start !== null && start === null ? nearest(calendar, length, busy, asked.start, nowMs, 4) : [],
    next: nextOffer(calendar, length, busy, date, nowMs) ?? first,
    lastOpenDate: lastOpenDate(calendar, nowMs),
    opensOn: opensOn(calendar, date),
    request: false,
  };
}

type Chosen = { therapist?: string | null; service?: string | null; start?: number | null; place?: string | null };

/** `?therapist=…&service=…&start=…`, and `&place=…`, of a time that is asked for, whether it is offered or not; "" unless the first three are named. */
export function chosenTime({ therapist, service, start, place }: Chosen): string {
  return therapist && service && start != null
    ? `?${new URLSearchParams({ therapist, service, start: isoOf(start), ...(place && { place }) })}`
    : "";
}

export type BookingLabel = "unverified" | "unassociated" | "account_closed" | "from_portal" | null;

/**
 * The word across the top of a session's block (behaviour A15). Booked by staff: none. Unverified stands until the
 * email is verified, even when the account is tied to a client already. A session that was kept when its account was
 * closed waits for nobody: it is not red.
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
