import type { AskFirst, Modality, ServiceAudience, StartMode } from "@/lib/platform/db/generated/enums";
import type { Calendar, Length, Range, Specific, Starts } from "@/lib/scheduling/calendar";
import { locationOptions, type Location, type LocationOption } from "@/lib/practice/locations/rules";
import { dayNumber, type LocalDate } from "@/lib/scheduling/dates";
import { toBusy, type Busy } from "@/lib/scheduling/intervals";

/** A therapist's settings for online booking. */
export type TherapistTerms = {
  onlineBooking: boolean;
  opensOn: string | null;
  startMode: StartMode;
  startMinutes: number[];
  ranges: Range[];
  specific: Specific[];
  /** The most sessions that the therapist gives in one day; null for no limit. */
  sessionsPerDay: number | null;
  /** The days that have reached that number. */
  fullDays: LocalDate[];
  /**
   * The holidays on which the therapist, or the whole practice, is closed, from a few days ago until the end of
   * booking.
   */
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

/** Booking is open until the date `horizonUntil`, or if it is null for `horizonDays` from today. */
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
  /** A line in their own words; may be empty. */
  lineEn: string;
  lineFr: string;
  /** Codes of the languages of their sessions. */
  languages: string[];
  photoId: string | null;
  serviceIds: string[];
  /**
   * Keys of the locations in which they give a service, by its id; none for all locations of the service
   * (therapist_service.spots).
   */
  only: Partial<Record<string, string[]>>;
};

export type CatalogueService = ServiceTerms & { id: string; nameEn: string; nameFr: string };

/** Everything that the booking page shows, and the busy time of one therapist or of all. */
export type Catalogue = {
  therapists: CatalogueTherapist[];
  services: CatalogueService[];
  /** Descriptions of services that have one, by id. */
  descriptions: { id: string; en: string; fr: string }[];
  /** That therapist's biography; null if no therapist takes online booking. */
  bio: { en: string; fr: string } | null;
  /** The locations for sessions in person. */
  locations: Location[];
  /** The therapist of `busy`: the requested one, else the first. Null if none takes online booking. */
  therapistId: string | null;
  /** Sessions and time off within the practice's whole horizon. */
  busy: Busy;
  /** The same of each therapist, by id, if it was read for all; else of that one. */
  busyById: Partial<Record<string, Busy>>;
  noticeMinutes: number;
  horizonDays: number;
  horizonUntil: LocalDate | null;
  /** The clients whose bookings are requests until staff confirm them. */
  askFirst: AskFirst;
};

/**
 * A session that is being moved: its own time, identified by its therapist and start, counts as free, and its service
 * stays available even if it was archived since. `offline`: includes therapists who take no online booking.
 */
export type Moving = { therapistId: string; blockedFrom: Date; serviceId: string; offline: boolean } | typeof STAFF;

/** For a new booking by staff: no session is being moved. */
export const STAFF = { therapistId: null, blockedFrom: null, serviceId: null, offline: true } as const;

export function startsOf({ startMode, startMinutes }: Pick<TherapistTerms, "startMode" | "startMinutes">): Starts {
  return startMode === "time_between"
    ? { mode: "time_between", minutes: startMinutes[0] ?? 0 }
    : { mode: "start_on_time", minutes: startMinutes };
}

/** Converts settings to the calendar that lib/scheduling computes with. */
export function calendarOf(practice: PracticeTerms, therapist: TherapistTerms): Calendar {
  const starts = startsOf(therapist);
  const { zone, noticeMinutes, horizonDays, horizonUntil } = practice;
  const { onlineBooking: online, ranges, specific, opensOn, fullDays, closedDays } = therapist;
  const days = { fullDays: new Set(fullDays.map(dayNumber)), closedDays: new Set(closedDays.map(dayNumber)) };
  return { zone, noticeMinutes, horizonDays, horizonUntil, starts, online, ranges, specific, opensOn, ...days };
}

export function serviceLength({ minutes, bufferBefore, bufferAfter }: ServiceTerms): Length {
  return { minutes, bufferBefore, bufferAfter };
}

/** Returns the locations in which a therapist gives a service; empty if they do not give it. */
export function optionsFor(
  { locations }: Pick<Catalogue, "locations">,
  therapist: Pick<CatalogueTherapist, "serviceIds" | "only">,
  service: Pick<CatalogueService, "id" | "places">,
): LocationOption[] {
  return therapist.serviceIds.includes(service.id)
    ? locationOptions(service.places, therapist.only[service.id] ?? [], locations)
    : [];
}

/**
 * Returns whether a booking page shows the first times of every therapist: no therapist is requested, or the link comes
 * from such a page.
 */
export function showsEveryone(therapist: string | null, view: unknown): boolean {
  return therapist === null || view === "all";
}

export const NOT_BUSY: Busy = toBusy([]);

/** Converts SQL's two columns of milliseconds to lib/scheduling's busy ranges. */
export function busyOf(from: readonly number[], until: readonly number[]): Busy {
  return toBusy(from.map((start, i) => ({ from: start, to: until[i] ?? start })));
}
