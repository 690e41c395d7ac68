import { visibleTo } from "@/lib/platform/access/row-filters";
import type { Allowed } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { db, transaction } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { Modality, SessionOrigin, SessionStatus } from "@/lib/platform/db/generated/enums";
import { dayBounds, type LocalDate } from "@/lib/scheduling/dates";
import { DAY } from "@/lib/scheduling/units";
import { locationJson } from "@/lib/practice/offering/queries";
import { locationOf, type Held, type Location } from "@/lib/practice/locations/rules";
import type { SessionState } from "@/lib/sessions/sessions/rules";
import { bookingLabel, type BookingLabel } from "@/lib/sessions/booking/rules";

export type CalendarTherapist = { id: string; name: string; hours: { weekday: number; from: number; to: number }[] };

/** The therapists whose sessions the calendar can show, and the practice's display settings. */
export type CalendarSetup = CalendarSettings & { zone: string; therapists: CalendarTherapist[] };

/** The first hour shown (null: the earliest with anything on it), and the hidden ISO weekdays. */
export type CalendarSettings = { firstHour: number | null; hiddenDays: number[] };

export type CalendarSession = {
  id: string;
  name: string;
  label: BookingLabel;
  status: SessionStatus;
  place: Modality;
  therapistId: string;
  serviceEn: string;
  serviceFr: string;
  startsAt: Date;
  endsAt: Date;
  sequence: number;
};

/** One round trip. */
export async function calendarSetup(scope: Allowed<"calendar.read" | "calendar.settings">): Promise<CalendarSetup> {
  const [row] = await db().$queryRaw<CalendarSetup[]>`
    SELECT p.zone, p.calendar_first_hour AS "firstHour", coalesce(p.calendar_hidden_days, '{}') AS "hiddenDays",
      (SELECT coalesce(json_agg(json_build_object('id', t.id, 'name', t.name,
          'hours', (SELECT coalesce(json_agg(json_build_object('weekday', weekday, 'from', from_minute, 'to', to_minute)), '[]')
            FROM availability WHERE therapist_id = t.id)) ORDER BY t.position, t.name, t.id), '[]')
        FROM therapist t WHERE t.practice_id = p.id) AS therapists
    FROM practice p WHERE p.id = ${scope.practiceId}::uuid`;
  if (!row) throw new Error("A scope's practice always exists.");
  return row;
}

/** A range of local days and the therapists to show. */
export type Period = { zone: string; from: LocalDate; until: LocalDate; therapistIds: readonly string[] };

/** The longest session, one day, bounds how far back a period looks. */
const LONGEST = DAY;

const boundsOf = ({ zone, from, until }: Period) => ({
  from: dayBounds(zone, from).from,
  until: dayBounds(zone, until).to,
});

const columns = Prisma.sql`s.id, s.therapist_id AS "therapistId", s.client_id AS "clientId", s.origin, s.status, s.place, s.sequence,
  s.starts_at AS "startsAt", s.ends_at AS "endsAt", a.verified_at IS NOT NULL AS verified, a.closed_at IS NOT NULL AS closed,
  v.name_en AS "serviceEn", v.name_fr AS "serviceFr",
  coalesce(c.first_name, a.first_name, '') AS "firstName", coalesce(c.last_name, a.last_name, '') AS "lastName"`;
const joined = Prisma.sql`JOIN service v ON v.id = s.service_id LEFT JOIN client c ON c.id = s.client_id LEFT JOIN portal_account a ON a.id = s.account_id`;
const gone = Prisma.sql`('cancelled', 'late_cancelled', 'declined', 'expired')`;

/**
 * Returns the sessions of these therapists that overlap a period (both days included), including those that began
 * earlier, by start. One query.
 */
export async function calendarSessions(scope: Allowed<"calendar.read">, period: Period): Promise<CalendarSession[]> {
  const { from, until } = boundsOf(period);
  const rows = await db().$queryRaw<SessionRow[]>`
    SELECT ${columns} FROM session s ${joined}
    WHERE s.practice_id = ${scope.practiceId}::uuid AND ${visibleTo(scope)} AND s.therapist_id = ANY (${[...period.therapistIds]}::uuid[])
      AND s.starts_at > ${new Date(from - LONGEST)} AND s.starts_at < ${new Date(until)} AND s.ends_at > ${new Date(from)}
    ORDER BY s.starts_at, s.id`;
  return rows.map(sessionOf);
}

/** Returns the same sessions for export as a file: audited as `calendar.export`. */
export async function exportSessions(
  scope: Allowed<"calendar.read"> & Allowed<"calendar.export">,
  period: Period,
): Promise<CalendarSession[]> {
  const sessions = await calendarSessions(scope, period);
  const { from, until, therapistIds } = period;
  await transaction((tx) =>
    audit(tx, scope, "calendar.export", `practice:${scope.practiceId}`, {
      from,
      until,
      therapists: [...therapistIds],
      sessions: sessions.length,
    }),
  );
  return sessions;
}

/** Number of sessions that a day of the month view lists; the rest are counted. */
const NAMED = 3;

/** A day of a month: the first sessions that begin on it, and the total. */
export type MonthDay = { date: LocalDate; sessions: CalendarSession[]; count: number };

/**
 * Returns the days of a month. One query, regardless of the number of sessions.
 * @param cancelled whether to include cancelled sessions
 */
export async function monthSessions(
  scope: Allowed<"calendar.read">,
  { zone, therapistIds }: Omit<Period, "from" | "until">,
  dates: readonly LocalDate[],
  cancelled: boolean,
): Promise<MonthDay[]> {
  const bounds = dates.map((date) => dayBounds(zone, date));
  const rows = await db().$queryRaw<(SessionRow & { day: number; count: number })[]>`
    SELECT d.day::int AS day, s.count::int AS count, ${columns}
    FROM unnest(${bounds.map(({ from }) => new Date(from))}::timestamptz[], ${bounds.map(({ to }) => new Date(to))}::timestamptz[]) WITH ORDINALITY AS d (first, last, day),
      LATERAL (SELECT *, count(*) OVER () FROM session s WHERE practice_id = ${scope.practiceId}::uuid AND ${visibleTo(scope)} AND therapist_id = ANY (${[...therapistIds]}::uuid[])
        AND starts_at >= d.first AND starts_at < d.last AND (${cancelled} OR status NOT IN ${gone}) ORDER BY starts_at, id LIMIT ${NAMED}) s ${joined}
    ORDER BY d.day, s.starts_at, s.id`;
  return dates.map((date, i) => {
    const own = rows.filter(({ day }) => day === i + 1);
    return { date, count: own[0]?.count ?? 0, sessions: own.map(sessionOf) };
  });
}

type SessionRow = Omit<CalendarSession, "name" | "label"> & {
  firstName: string;
  lastName: string;
  origin: SessionOrigin;
  clientId: string | null;
  verified: boolean;
  closed: boolean;
};

function sessionOf({
  firstName,
  lastName,
  origin,
  clientId,
  verified,
  closed,
  ...session
}: SessionRow): CalendarSession {
  return {
    ...session,
    name: `${firstName} ${lastName}`.trim(),
    label: bookingLabel({ origin, clientId, verified, closed }),
  };
}

export type SessionDetail = CalendarSession &
  SessionState & {
    /** Reason staff gave for moving it to a time that is not offered. */
    overrideReason: string | null;
    /** From the client, when booking and when cancelling; may be empty. */
    bookingNote: string;
    cancelNote: string;
    /** Part of a series. */
    inSeries: boolean;
    /** Location of an in-person session. */
    location: Omit<Location, "id">;
    /** The therapist offers the service at another location too. */
    elsewhere: boolean;
    therapist: string;
    email: string | null;
    phone: string | null;
    accountId: string | null;
    /** The zone in which the portal account reads times; null for the practice's. */
    accountZone: string | null;
    clientId: string | null;
    serviceId: string;
    locationId: string | null;
    /** The agreed price. */
    priceCents: number;
    /** Booked on the portal rather than by staff. */
    online: boolean;
    bookedAt: Date;
  };

/**
 * Returns one session's details; null if the viewer does not see it. Shows a client, so it is audited as
 * `sessions.read`.
 */
export async function sessionDetail(scope: Allowed<"calendar.read">, id: string): Promise<SessionDetail | null> {
  return transaction(async (tx) => {
    const [row] = await tx.$queryRaw<
      (SessionRow &
        Omit<SessionDetail, keyof CalendarSession | "online" | "linked" | "location"> &
        Pick<Held, "location"> &
        Held["practice"])[]
    >`
      SELECT ${columns}, s.created_at AS "bookedAt", s.service_id AS "serviceId", s.location_id AS "locationId", coalesce(c.email, a.email_raw) AS email, coalesce(c.phone, a.phone) AS phone,
        a.id AS "accountId", a.zone AS "accountZone", s.price_cents AS "priceCents", t.name AS therapist, s.override_reason AS "overrideReason", s.booking_note AS "bookingNote", s.cancel_note AS "cancelNote", s.series_id IS NOT NULL AS "inSeries", ${locationJson} AS location,
        EXISTS (SELECT 1 FROM therapist_service ts, unnest(v.places) AS at (place) LEFT JOIN location l ON at.place = 'in_person' AND l.practice_id = p.id AND l.active
          WHERE ts.therapist_id = s.therapist_id AND ts.service_id = v.id AND (ts.spots = '{}' OR coalesce(l.id::text, at.place::text) = ANY (ts.spots))
            AND coalesce(l.id::text, at.place::text) <> coalesce(s.location_id::text, s.place::text)) AS elsewhere, p.address, p.address_note AS "addressNote",
        s.changed_at AS "changedAt", s.changed_by AS "changedBy", s.changed_from AS "changedFrom",
        s.created_at AS "createdAt", p.cancel_notice_minutes AS "cancelNoticeMinutes", p.reschedule_notice_minutes AS "rescheduleNoticeMinutes", p.grace_minutes AS "graceMinutes"
      FROM session s JOIN therapist t ON t.id = s.therapist_id JOIN practice p ON p.id = s.practice_id ${joined}
      WHERE s.id = ${id}::uuid AND s.practice_id = ${scope.practiceId}::uuid AND ${visibleTo(scope)}`;
    if (!row) return null;
    await audit(tx, scope, "sessions.read", `session:${id}`);
    return {
      ...row,
      ...sessionOf(row),
      location: locationOf({ location: row.location, practice: row }),
      online: row.origin === "portal",
    };
  });
}
