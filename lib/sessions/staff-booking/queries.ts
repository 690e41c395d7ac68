import { seenClients } from "@/lib/platform/access/row-filters";
import { changesSessionOf } from "@/lib/platform/access/rows";
import type { Allowed } from "@/lib/platform/access/scopes";
import { closedDays } from "@/lib/practice/offering/queries";
import type { ClosedDay } from "@/lib/practice/why-not/rules";
import { HOLDS_TIME, openLocations, therapistTerms } from "@/lib/practice/offering/queries";
import type { PracticeTerms, ServiceTerms, TherapistTerms } from "@/lib/practice/offering/rules";
import { db, type Tx } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { Locale } from "@/lib/platform/i18n/locales";
import { reminderTimes } from "@/lib/sessions/reminders/queries";
import { locationOptions, type Location, type LocationOption } from "@/lib/practice/locations/rules";
import { DAY } from "@/lib/scheduling/units";
import type { ClientStanding, Occupied } from "./rules";

/** The facts that a staff booking is checked against. */
export type StaffTerms = {
  /** `reasonRequired`: staff give a reason for breaking a rule. */
  practice: PracticeTerms & { reasonRequired: boolean };
  therapist: TherapistTerms & { name: string };
  service: ServiceTerms;
  /** The therapist offers the service. */
  given: boolean;
  /** The locations where the therapist offers the service, or every one of the practice's if they do not. */
  spots: LocationOption[];
  taken: Occupied[];
  /** Holidays, with their names. */
  closed: ClosedDay[];
  /** Incremented by each change to the therapist's availability (see lib/sessions/booking). */
  version: number;
  /** The therapist's address for emails about new bookings. */
  mailbox: { recipient: string; locale: Locale };
};

type Choice = {
  therapist: string;
  service: string;
  /** Includes services that the therapist does not offer. */
  ungiven?: boolean;
};
type Span = { from: number; until: number };
type OccupiedRow = Occupied & { first: string; last: string };

/**
 * Returns the terms of a therapist's service, bookable online or not, and everything that takes the therapist's time
 * from `from` to `until` (ms), with a margin of two days. One query. Null if the practice has no such therapist, or the
 * therapist does not offer the service (unless `ungiven`). `moving`: sessions to leave out; their service may be inactive.
 */
export async function staffTerms(
  tx: Tx,
  scope: Allowed<"sessions.book" | "sessions.reschedule">,
  choice: Choice,
  span: Span,
  moving: readonly string[] = [],
): Promise<StaffTerms | null> {
  const [first, last] = [new Date(span.from - 2 * DAY), new Date(span.until + 2 * DAY)];
  const since = new Date(Math.min(scope.now.getTime(), span.from));
  const [row] = await tx.$queryRaw<
    (Omit<StaffTerms, "taken" | "spots"> & { taken: OccupiedRow[]; only: string[]; locations: Location[] })[]
  >`
    WITH taken AS (
      SELECT 'session' AS kind, b.id, b.blocked_from, b.blocked_until, b.starts_at, b.ends_at,
        coalesce(c.first_name, a.first_name, '') AS first, coalesce(c.last_name, a.last_name, '') AS last
      FROM (SELECT * FROM session WHERE therapist_id = ${choice.therapist}::uuid AND starts_at >= ${first} AND starts_at < ${last} AND ${HOLDS_TIME}
          AND id <> ALL (${[...moving]}::uuid[])) b
        LEFT JOIN client c ON c.id = b.client_id LEFT JOIN portal_account a ON a.id = b.account_id
      UNION ALL
      SELECT 'time_off', id, starts_at, ends_at, starts_at, ends_at, note, ''
      FROM time_off WHERE therapist_id = ${choice.therapist}::uuid AND ends_at > ${first} AND starts_at < ${last}
    )
    SELECT json_build_object('zone', p.zone, 'noticeMinutes', p.notice_minutes, 'horizonDays', p.horizon_days,
        'horizonUntil', p.horizon_until, 'reasonRequired', p.override_reason_required) AS practice,
      json_build_object('name', t.name, ${therapistTerms(since, null)}) AS therapist, t.availability_version AS version,
      json_build_object('minutes', s.minutes, 'bufferBefore', s.buffer_before, 'bufferAfter', s.buffer_after,
        'priceCents', s.price_cents, 'places', s.places, 'audience', s.audience) AS service, ts.service_id IS NOT NULL AS given, coalesce(ts.spots, '{}') AS only, ${openLocations} AS locations,
      (SELECT coalesce(json_agg(json_build_object('kind', kind, 'id', id, 'first', first, 'last', last,
          'from', extract(epoch FROM blocked_from) * 1000, 'to', extract(epoch FROM blocked_until) * 1000,
          'startsAt', extract(epoch FROM starts_at) * 1000, 'endsAt', extract(epoch FROM ends_at) * 1000) ORDER BY blocked_from), '[]') FROM taken) AS taken,
      (SELECT coalesce(json_agg(c), '[]') FROM (${closedDays(Prisma.sql`${first}`, Prisma.sql`${last}`)}) AS c) AS closed,
      json_build_object('recipient', t.notify_email, 'locale', f.locale) AS mailbox
    FROM practice p JOIN therapist t ON t.practice_id = p.id AND t.id = ${choice.therapist}::uuid JOIN staff f ON f.id = t.staff_id
      JOIN service s ON s.id = ${choice.service}::uuid AND s.practice_id = p.id AND (s.active OR ${moving.length > 0})
      LEFT JOIN therapist_service ts ON ts.therapist_id = t.id AND ts.service_id = s.id
    WHERE p.id = ${scope.practiceId}::uuid AND (ts.service_id IS NOT NULL OR ${choice.ungiven ?? false})`;
  if (!row) return null;
  // Client names are only for staff who may change this therapist's sessions.
  const mayKnow = changesSessionOf(scope, { therapistId: choice.therapist });
  const { only, locations, ...rest } = row;
  const spots = locationOptions(row.service.places, only, locations);
  return {
    ...rest,
    spots,
    taken: row.taken.map(({ first: given, last: family, ...one }) => ({
      ...one,
      what: mayKnow ? `${given} ${family}`.trim() : null,
    })),
  };
}

/** Same as staffTerms, outside a transaction, for a page. */
export function shownTerms(
  scope: Allowed<"sessions.book" | "sessions.reschedule">,
  choice: Choice,
  span: Span,
  moving: readonly string[] = [],
): Promise<StaffTerms | null> {
  return staffTerms(db(), scope, choice, span, moving);
}

/** A client for whom staff book. `email`: null if the practice has no address. */
export type BookedClient = ClientStanding & {
  id: string;
  name: string;
  email: string | null;
  locale: Locale;
  reminderMinutes: number[];
  therapistId: string | null;
};

/** Returns a client whom the viewer sees, or null. */
async function clientToBook(tx: Tx, scope: Allowed<"sessions.book">, id: string): Promise<BookedClient | null> {
  const [row] = await tx.$queryRaw<BookedClient[]>`
    SELECT c.id, trim(c.first_name || ' ' || c.last_name) AS name, c.email, c.locale, c.therapist_id AS "therapistId", p.session_cap AS cap, ${reminderTimes(Prisma.sql`c.id`)} AS "reminderMinutes",
      (SELECT count(*)::int FROM session WHERE client_id = c.id AND status IN ('requested', 'booked') AND starts_at > ${scope.now}) AS upcoming,
      EXISTS (SELECT 1 FROM session WHERE client_id = c.id AND status IN ('booked', 'attended', 'no_show')) AS known
    FROM client c JOIN practice p ON p.id = c.practice_id
    WHERE c.id = ${id}::uuid AND c.practice_id = ${scope.practiceId}::uuid AND ${seenClients(scope)}`;
  return row ?? null;
}

/** Same as clientToBook, outside a transaction, for a page. */
export function shownClient(scope: Allowed<"sessions.book">, id: string): Promise<BookedClient | null> {
  return clientToBook(db(), scope, id);
}

/** Same as clientToBook, with the row locked: bookings for one client are serialized, so that the cap is exact. */
export async function lockClient(tx: Tx, scope: Allowed<"sessions.book">, id: string): Promise<BookedClient | null> {
  await tx.$queryRaw`SELECT 1 FROM client WHERE id = ${id}::uuid AND practice_id = ${scope.practiceId}::uuid FOR NO KEY UPDATE`;
  return clientToBook(tx, scope, id);
}
