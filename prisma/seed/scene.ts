import type { Role, ServiceAudience, Modality, SessionStatus } from "@/lib/platform/db/generated/enums";
import type { Locale } from "@/lib/platform/i18n/locales";

/**
 * A practice of the demo as one writes it down: people and their habits, without a date. `plan.ts` makes rows of it.
 * Things name each other by `key`. Times of day are "HH:MM" on the practice's wall, weekdays ISO (Monday 1).
 */
export type Scene = {
  practice: {
    slug: string;
    name: string;
    zone: string;
    locale: Locale;
    address: string;
    addressNote: string;
    phone: string;
    welcomeEn: string;
    welcomeFr: string;
    accent: string;
    sessionCap: number;
    noticeMinutes: number;
    horizonDays: number;
  };
  /** A PNG beside this file. */
  logo: string | null;
  staff: SceneStaff[];
  services: SceneService[];
  /** Beside the practice's own. */
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
  startMode: "start_on_time" | "time_between";
  startMinutes: number[];
  /** General Availability. */
  hours: { days: number[]; from: string; to: string }[];
  /** Keys of services. */
  gives: string[];
  /** By key of a service in person, keys of locations where it is given beside the practice's own. */
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

/** A session booked online: the first free time from `at` on, `inDays` days from today or as soon after as there is one. */
export type SceneBooking = { therapist: string; service: string; inDays: number; at: string };

export type SceneClient = Omit<Person, "phone"> & {
  key: string;
  phone: string | null;
  email: string | null;
  therapist: string;
  weekly?: Weekly;
  /** Has a verified account with the same particulars, and books the sessions there. */
  portal?: boolean;
  bookings?: SceneBooking[];
};

/** The same time every week, or in `weeks` only: 0 is this one, -1 the one before. */
export type Weekly = {
  service: string;
  /** Key of a location; without it the practice's own. */
  location?: string;
  day: number;
  at: string;
  weeks?: readonly number[];
  /** What did not go as agreed, by week. The rest of the past is attended. */
  but?: { readonly [week: number]: Exclude<SessionStatus, "booked" | "attended"> };
};

/** Every other week, for `weeks`. */
export const EVEN = [-2, 0, 2];
export const ODD = [-3, -1, 1];

export type SceneAccount = Person & {
  email: string;
  verified: boolean;
  signedUp: { daysAgo: number; at: string };
  /** The client that staff tied it to. */
  client?: string;
  /** They did so by Create Client. */
  createdClient?: boolean;
  bookings: SceneBooking[];
};
