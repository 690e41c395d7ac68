import type { Role, ServiceAudience, Modality, SessionStatus } from "@/lib/platform/db/generated/enums";
import type { Locale } from "@/lib/platform/i18n/locales";

/**
 * A practice of the demo in a concise form: people and their habits, without dates. `plan.ts` turns it into rows.
 * Entries refer to each other by `key`. Times of day are "HH:MM" in the practice's wall time, weekdays ISO (Monday 1).
 */
export type Scene = {
  practice: {
    slug: string;
    name: string;
    zone: string;
    locale: Locale;
    address: string;
    addressNote: string;
    /** ISO 3166-2. */
    region: string;
    phone: string;
    welcomeEn: string;
    welcomeFr: string;
    privacyOfficer: string;
    privacyContact: string;
    accent: string;
    sessionCap: number;
    noticeMinutes: number;
    horizonDays: number;
  };
  /** A PNG in this folder. */
  logo: string | null;
  staff: SceneStaff[];
  services: SceneService[];
  /** Besides the practice's own. */
  locations?: SceneLocation[];
  clients: SceneClient[];
  /** Portal accounts other than those of clients with `portal`. */
  accounts: SceneAccount[];
};

export type SceneStaff = {
  key: string;
  email: string;
  firstName: string;
  lastName: string;
  role: Role;
  therapist: SceneTherapist | null;
};

export type SceneTherapist = {
  titleEn: string;
  titleFr: string;
  focusEn: string;
  focusFr: string;
  bioEn: string;
  bioFr: string;
  lineEn: string;
  lineFr: string;
  /** Codes of SESSION_LANGUAGES. */
  languages: string[];
  startMode: "start_on_time" | "time_between";
  startMinutes: number[];
  /** General Availability. */
  hours: { days: number[]; from: string; to: string }[];
  /** Keys of services. */
  gives: string[];
  /** By key of an in-person service: keys of additional locations besides the practice's own. */
  also?: Record<string, string[]>;
  videoUrl?: string;
};

export type SceneLocation = { key: string; name: string; address: string; note: string };

export type SceneService = {
  key: string;
  nameEn: string;
  nameFr: string;
  minutes: number;
  bufferBefore?: number;
  bufferAfter?: number;
  priceCents: number;
  audience: ServiceAudience;
  places: Modality[];
};

type Person = {
  firstName: string;
  lastName: string;
  phone: string;
  /** "YYYY-MM-DD". */
  birth: string | null;
  locale: Locale;
};

/** A session booked online: the first free time from `at` on, `inDays` days from today or on the next day with one. */
export type SceneBooking = { therapist: string; service: string; inDays: number; at: string };

export type SceneClient = Omit<Person, "phone"> & {
  key: string;
  phone: string | null;
  email: string | null;
  therapist: string;
  weekly?: Weekly;
  /** Has a verified account with the same details, which books the sessions. */
  portal?: boolean;
  bookings?: SceneBooking[];
};

/** Repeats weekly, or only in `weeks`: 0 is the current week, -1 the previous one. */
export type Weekly = {
  service: string;
  /** Key of a location; defaults to the practice's own. */
  location?: string;
  day: number;
  at: string;
  weeks?: readonly number[];
  /** Exceptions by week. Other past sessions were attended. */
  but?: { readonly [week: number]: Exclude<SessionStatus, "booked" | "attended"> };
};

/** Alternate weeks, for `weeks`. */
export const EVEN = [-2, 0, 2];
export const ODD = [-3, -1, 1];

export type SceneAccount = Person & {
  email: string;
  verified: boolean;
  signedUp: { daysAgo: number; at: string };
  /** The client that staff linked it to. */
  client?: string;
  /** Linked by Create Client. */
  createdClient?: boolean;
  bookings: SceneBooking[];
};
