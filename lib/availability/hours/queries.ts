import { seenClients } from "@/lib/platform/access/row-filters";
import { editsTherapist, seesClientsOf } from "@/lib/platform/access/rows";
import type { Allowed } from "@/lib/platform/access/scopes";
import { closedDays, HOLDS_TIME, openLocations, therapistTerms } from "@/lib/practice/offering/queries";
import type { PracticeTerms, TherapistTerms } from "@/lib/practice/offering/rules";
import { db } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { Location } from "@/lib/practice/locations/rules";
import { dateOf, type LocalDate } from "@/lib/scheduling/dates";
import type { Specific } from "@/lib/scheduling/calendar";
import type { BusyTime } from "@/lib/scheduling/why-not";
import { DAY } from "@/lib/scheduling/units";
import type { OfferedService, TherapistHours, UsualStarts } from "./rules";
import type { ClosedDay } from "@/lib/practice/why-not/rules";

/** Returns the therapists whose availability the viewer may edit, in the practice's order. */
export async function availabilityTherapists(
  scope: Allowed<"availability.edit" | "therapistProfile.edit">,
): Promise<{ id: string; name: string }[]> {
  const rows = await db().therapist.findMany({
    where: { practiceId: scope.practiceId },
    orderBy: [{ position: "asc" }, { name: "asc" }],
    select: { id: true, name: true },
  });
  return rows.filter(({ id }) => editsTherapist(scope, id));
}

/** A Specific Availability with its id. */
export type SpecificEntry = Specific & { id: string };

export type TimeOffEntry = {
  id: string;
  wallStart: string;
  wallEnd: string;
  note: string;
};

export type TherapistAvailability = {
  name: string;
  practice: PracticeTerms;
  terms: TherapistTerms;
  services: OfferedService[];
  practiceName: string;
  locations: Location[];
  specific: SpecificEntry[];
  /** Not over yet. */
  timeOff: TimeOffEntry[];
  /** Upcoming, within two years. */
  closed: ClosedDay[];
};

/**
 * Returns everything that determines one therapist's availability, in one round trip; null if the viewer may not edit
 * it.
 * @param since includes entries still in effect after this moment: earlier than now for questions about the past
 */
export async function therapistAvailability(
  scope: Allowed<"availability.edit">,
  therapistId: string,
  since: Date,
): Promise<TherapistAvailability | null> {
  if (!editsTherapist(scope, therapistId)) return null;
  const [row] = await db().$queryRaw<TherapistAvailability[]>`
    SELECT t.name, json_build_object(${therapistTerms(since, null)}) AS terms,
      json_build_object('zone', p.zone, 'noticeMinutes', p.notice_minutes, 'horizonDays', p.horizon_days, 'horizonUntil', p.horizon_until) AS practice,
      (SELECT coalesce(json_agg(json_build_object('id', s.id, 'nameEn', s.name_en, 'nameFr', s.name_fr, 'minutes', s.minutes,
          'bufferBefore', s.buffer_before, 'bufferAfter', s.buffer_after, 'priceCents', s.price_cents, 'places', s.places, 'audience', s.audience,
          'given', ts.service_id IS NOT NULL, 'only', coalesce(ts.spots, '{}')) ORDER BY s.position, s.name_en), '[]')
        FROM service s LEFT JOIN therapist_service ts ON ts.service_id = s.id AND ts.therapist_id = t.id WHERE s.practice_id = p.id AND s.active) AS services,
      p.name AS "practiceName", ${openLocations} AS locations,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'from', from_date, 'until', until_date, 'weekdays', weekdays,
          'everyWeeks', every_weeks, 'replaces', replaces, 'hours', hours) ORDER BY from_date, id), '[]')
        FROM specific_availability WHERE therapist_id = t.id AND until_date >= ${scope.now}::timestamptz - interval '3 days') AS specific,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'wallStart', wall_start, 'wallEnd', wall_end, 'note', note) ORDER BY starts_at, id), '[]')
        FROM time_off WHERE therapist_id = t.id AND ends_at > ${scope.now}) AS "timeOff",
      (SELECT coalesce(json_agg(c ORDER BY c.date), '[]') FROM (
        ${closedDays(Prisma.sql`${since}::timestamptz - interval '3 days'`, Prisma.sql`${scope.now}::timestamptz + interval '735 days'`)}) AS c) AS closed
    FROM therapist t JOIN practice p ON p.id = t.practice_id
    WHERE t.id = ${therapistId}::uuid AND p.id = ${scope.practiceId}::uuid`;
  return row ?? null;
}

/** Returns a client's upcoming sessions and the practice's limit; null if the viewer sees no such client. */
export async function clientStanding(
  scope: Allowed<"availability.edit">,
  clientId: string,
): Promise<{ id: string; name: string; upcoming: number; cap: number } | null> {
  const [row] = await db().$queryRaw<{ id: string; name: string; upcoming: number; cap: number }[]>`
    SELECT c.id, trim(c.first_name || ' ' || c.last_name) AS name, p.session_cap AS cap,
      (SELECT count(*)::int FROM session WHERE client_id = c.id AND status IN ('requested', 'booked') AND starts_at > ${scope.now}) AS upcoming
    FROM client c JOIN practice p ON p.id = c.practice_id WHERE c.id = ${clientId}::uuid AND p.id = ${scope.practiceId}::uuid AND ${seenClients(scope)}`;
  return row ?? null;
}

/** Returns the therapist's busy time between two instants (ms), and two days on either side. */
export async function takenAround(
  scope: Allowed<"availability.edit">,
  therapistId: string,
  from: number,
  until: number,
): Promise<BusyTime[]> {
  const [first, last] = [new Date(from - 2 * DAY), new Date(until + 2 * DAY)];
  return db().$queryRaw<BusyTime[]>`
    SELECT 'session' AS kind, extract(epoch FROM blocked_from)::float8 * 1000 AS "from", extract(epoch FROM blocked_until)::float8 * 1000 AS "to",
      extract(epoch FROM starts_at)::float8 * 1000 AS "startsAt", extract(epoch FROM ends_at)::float8 * 1000 AS "endsAt"
    FROM session WHERE practice_id = ${scope.practiceId}::uuid AND therapist_id = ${therapistId}::uuid
      AND starts_at >= ${first}::timestamptz AND starts_at < ${last}::timestamptz AND ${HOLDS_TIME}
    UNION ALL
    SELECT 'time_off', extract(epoch FROM starts_at)::float8 * 1000, extract(epoch FROM ends_at)::float8 * 1000,
      extract(epoch FROM starts_at)::float8 * 1000, extract(epoch FROM ends_at)::float8 * 1000
    FROM time_off WHERE practice_id = ${scope.practiceId}::uuid AND therapist_id = ${therapistId}::uuid
      AND ends_at > ${first}::timestamptz AND starts_at < ${last}::timestamptz
    ORDER BY 2`;
}

/** Calendar background of each therapist: specific hours, time off or busy times, holidays, and what determines the usual starts. */
export type Backdrop = Omit<TherapistHours, "ranges"> & UsualStarts & { therapistId: string };

/**
 * Returns the backdrops of these therapists for the days `from` to `until` (days since 1970, both included). Of a
 * therapist whose calendar the viewer does not see, sessions and time off are busy times, the ones that touch in one.
 */
export async function backdrops(
  scope: Allowed<"calendar.read">,
  therapistIds: readonly string[],
  from: number,
  until: number,
): Promise<Backdrop[]> {
  const [first, last]: [LocalDate, LocalDate] = [dateOf(from), dateOf(until)];
  const only = seesClientsOf(scope);
  const hidden = only ? Prisma.sql`t.id IS DISTINCT FROM ${only.therapistId}::uuid` : Prisma.sql`false`;
  const there = (start: Prisma.Sql, end: Prisma.Sql) =>
    Prisma.sql`therapist_id = t.id AND ${end} > ${first}::date - interval '1 day' AND ${start} < ${last}::date + interval '2 days'`;
  const [off, session] = [
    there(Prisma.sql`starts_at`, Prisma.sql`ends_at`),
    there(Prisma.sql`blocked_from`, Prisma.sql`blocked_until`),
  ];
  return db().$queryRaw<Backdrop[]>`
    SELECT t.id AS "therapistId",
      (SELECT coalesce(json_agg(json_build_object('from', from_date, 'until', until_date, 'weekdays', weekdays,
          'everyWeeks', every_weeks, 'replaces', replaces, 'hours', hours)), '[]')
        FROM specific_availability WHERE therapist_id = t.id AND until_date >= ${first}::date AND from_date <= ${last}::date) AS specific,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'startsAt', extract(epoch FROM starts_at)::float8 * 1000, 'endsAt', extract(epoch FROM ends_at)::float8 * 1000, 'note', note)), '[]') FROM (
        SELECT id, starts_at, ends_at, note FROM time_off WHERE NOT ${hidden} AND ${off}
        UNION ALL
        SELECT NULL, lower(busy), upper(busy), NULL FROM (SELECT unnest(range_agg(span)) AS busy FROM (
          SELECT tstzrange(starts_at, ends_at) AS span FROM time_off WHERE ${hidden} AND ${off}
          UNION ALL
          SELECT tstzrange(blocked_from, blocked_until) FROM session WHERE ${hidden} AND ${session} AND ${HOLDS_TIME}) spans) merged
        ) AS away) AS away,
      t.start_mode::text AS "startMode", t.start_minutes AS "startMinutes",
      (SELECT json_build_object('minutes', s.minutes, 'bufferBefore', s.buffer_before, 'bufferAfter', s.buffer_after)
        FROM therapist_service ts JOIN service s ON s.id = ts.service_id WHERE ts.therapist_id = t.id AND s.active
        ORDER BY s.audience = 'new', s.position, s.name_en LIMIT 1) AS usual,
      (SELECT coalesce(json_agg(json_build_object('from', extract(epoch FROM blocked_from)::float8 * 1000, 'to', extract(epoch FROM blocked_until)::float8 * 1000)), '[]')
        FROM session WHERE therapist_id = t.id AND starts_at > ${first}::date - interval '2 days' AND starts_at < ${last}::date + interval '3 days' AND ${HOLDS_TIME}) AS taken,
      (SELECT coalesce(json_agg(c), '[]') FROM (${closedDays(Prisma.sql`${first}`, Prisma.sql`${last}`)}) AS c) AS closed
    FROM therapist t WHERE t.practice_id = ${scope.practiceId}::uuid AND t.id = ANY (${[...therapistIds]}::uuid[])`;
}
