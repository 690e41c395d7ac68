import type { AskFirst, Modality, ServiceAudience, StartMode } from "@/lib/platform/db/generated/enums";
import type { Calendar, Length, Range, Specific, Starts } from "@/lib/scheduling/calendar";
import { locationOptions, type Location, type LocationOption } from "@/lib/practice/locations/rules";
import { dayNumber, type LocalDate } from "@/lib/scheduling/dates";
import { toBusy, type Busy } from "@/lib/scheduling/intervals";

/** A therapist's settings about online booking. */
export type TherapistTerms = {
  onlineBooking: boolean;
  opensOn: string | null;
  startMode: StartMode;
  startMinutes: number[];
  ranges: Range[];
  specific: Specific[];
  /** Sessions that the therapist gives in one day, at most; null for as many as fit. */
  sessionsPerDay: number | null;
  /** The days that hold so many. */
  fullDays: LocalDate[];
  /** The holidays on which the therapist, or the whole practice, is closed: from the last days on, as far as booking can be open. */
  closedDays: LocalDate[];
};

export type ServiceTerms = {
  minutes: number;
  bufferBefore: number;
  bufferAfter: number;
  priceCents: number;
  places: Modality[];
  audience: ServiceAudience;
};

/** Booking is open until the date `horizonUntil`, or where it is null for `horizonDays` from today. */
export type PracticeTerms = {
  zone: string;
  noticeMinutes: number;
  horizonDays: number;
  horizonUntil: LocalDate | null;
};

export type CatalogueTherapist = TherapistTerms & {
  id: string;
  name: string;
  titleEn: string;
  titleFr: string;
  focusEn: string;
  focusFr: string;
  photoId: string | null;
  serviceIds: string[];
  /** By service, where they give it; none for wherever it is given (therapist_service.spots). */
  only: Partial<Record<string, string[]>>;
};

export type CatalogueService = ServiceTerms & { id: string; nameEn: string; nameFr: string };

/** All that the booking page shows, and the busy time of one therapist. */
export type Catalogue = {
  therapists: CatalogueTherapist[];
  services: CatalogueService[];
  /** What is said of services at more length, where there is something, by their ids. */
  descriptions: { id: string; en: string; fr: string }[];
  /** What that therapist says of themselves; null where nobody is online. */
  bio: { en: string; fr: string } | null;
  /** Where sessions in person can be held. */
  locations: Location[];
  /** Whose busy time it is: the one asked for, else the first. Null where the practice has none online. */
  therapistId: string | null;
  /** Sessions and time off, for the practice's whole horizon. */
  busy: Busy;
  noticeMinutes: number;
  horizonDays: number;
  horizonUntil: LocalDate | null;
  /** Whose bookings are requests. */
  askFirst: AskFirst;
};

/**
 * A session that is to move: its own time, which its therapist and beginning tell from any other's, is free for it, and
 * its service stays though it was closed since. `offline`: therapists who take no online booking count too.
 */
export type Moving = { therapistId: string; blockedFrom: Date; serviceId: string; offline: boolean } | typeof STAFF;

/** For staff who book anew: nothing moves. */
export const STAFF = { therapistId: null, blockedFrom: null, serviceId: null, offline: true } as const;

/** The calendar that lib/scheduling reckons with. */
export function calendarOf(practice: PracticeTerms, therapist: TherapistTerms): Calendar {
  const starts: Starts =
    therapist.startMode === "time_between"
      ? { mode: "time_between", minutes: therapist.startMinutes[0] ?? 0 }
      : { mode: "start_on_time", minutes: therapist.startMinutes };
  const { zone, noticeMinutes, horizonDays, horizonUntil } = practice;
  const { onlineBooking: online, ranges, specific, opensOn, fullDays, closedDays } = therapist;
  const days = { fullDays: new Set(fullDays.map(dayNumber)), closedDays: new Set(closedDays.map(dayNumber)) };
  return { zone, noticeMinutes, horizonDays, horizonUntil, starts, online, ranges, specific, opensOn, ...days };
}

export function serviceLength({ minutes, bufferBefore, bufferAfter }: ServiceTerms): Length {
  return { minutes, bufferBefore, bufferAfter };
}

/** Where a therapist gives a service; nowhere where they do not give it. */
export function optionsFor(
  { locations }: Pick<Catalogue, "locations">,
  therapist: Pick<CatalogueTherapist, "serviceIds" | "only">,
  service: Pick<CatalogueService, "id" | "places">,
): LocationOption[] {
  return therapist.serviceIds.includes(service.id)
    ? locationOptions(service.places, therapist.only[service.id] ?? [], locations)
    : [];
}

/** Busy ranges as lib/scheduling takes them, from SQL's two columns of milliseconds. */
export function busyOf(from: readonly number[], until: readonly number[]): Busy {
  return toBusy(from.map((start, i) => ({ from: start, to: until[i] ?? start })));
}
