import { foundPractice, practiceAt, type FoundPractice } from "@/lib/platform/access/practice";
import type { Allowed, PublicScope } from "@/lib/platform/access/scopes";
import { Prisma } from "@/lib/platform/db/generated/client";
import { prepared, read } from "@/lib/platform/db/read";
import { busyOf, NOT_BUSY, type Catalogue, type Moving } from "./rules";

/** Sessions that occupy their time, as in the constraint session_no_overlap and the index session_busy. */
export const HOLDS_TIME = Prisma.sql`status IN ('requested', 'booked', 'attended', 'no_show')`;

type CatalogueRow = Omit<Catalogue, "busy" | "busyById"> & { busyRanges: Record<string, [number[], number[]]> };

function catalogueOf({ busyRanges, ...rest }: CatalogueRow): Catalogue {
  const busyById: Catalogue["busyById"] = {};
  for (const [id, [from, until]] of Object.entries(busyRanges)) busyById[id] = busyOf(from, until);
  return { ...rest, busyById, busy: busyById[rest.therapistId ?? ""] ?? NOT_BUSY };
}

/** Excludes the session that is being moved: it does not block itself. */
const notMoving = (moving: Moving | null) =>
  Prisma.sql`(therapist_id, blocked_from) IS DISTINCT FROM (${moving?.therapistId ?? null}::uuid, ${moving?.blockedFrom ?? null}::timestamptz)`;

/**
 * The columns of json_build_object that make TherapistTerms of a therapist `t`; full days from two days before `now`.
 */
export const therapistTerms = (now: Date | Prisma.Sql, moving: Moving | null) => Prisma.sql`
  'onlineBooking', t.online_booking, 'opensOn', t.opens_on, 'startMode', t.start_mode, 'startMinutes', t.start_minutes,
  'ranges', (SELECT coalesce(json_agg(json_build_object('weekday', weekday, 'from', from_minute, 'to', to_minute)), '[]')
    FROM availability WHERE therapist_id = t.id),
  'specific', (SELECT coalesce(json_agg(json_build_object('from', from_date, 'until', until_date, 'weekdays', weekdays,
      'everyWeeks', every_weeks, 'replaces', replaces, 'hours', hours)), '[]')
    FROM specific_availability WHERE therapist_id = t.id AND until_date >= ${now}::timestamptz - interval '3 days'),
  'sessionsPerDay', t.sessions_per_day,
  'fullDays', CASE WHEN t.sessions_per_day IS NULL THEN '[]' ELSE (SELECT coalesce(json_agg(day), '[]') FROM (
    SELECT left(wall_start, 10) AS day FROM session WHERE therapist_id = t.id AND starts_at >= ${now}::timestamptz - interval '2 days'
      AND ${HOLDS_TIME} AND ${notMoving(moving)} GROUP BY 1 HAVING count(*) >= t.sessions_per_day) AS full_days) END,
  'closedDays', ARRAY(SELECT DISTINCT day FROM holiday, unnest(dates) AS day WHERE practice_id = t.practice_id AND (therapist_id IS NULL OR therapist_id = t.id)
    AND day BETWEEN ${now}::timestamptz::date - 3 AND ${now}::timestamptz::date + 735)`;

/** JSON of a practice `p`'s active locations: Location[] of lib/practice/locations. */
export const openLocations = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('id', l.id, 'name', l.name, 'address', CASE WHEN l.own THEN p.address ELSE l.address END,
    'note', CASE WHEN l.own THEN p.address_note ELSE l.note END) ORDER BY l.position, l.id), '[]')
  FROM location l WHERE l.practice_id = p.id AND l.active)`;

/**
 * The location of a session `s` in person, as locationOf of lib/practice/locations takes it; null for other sessions.
 */
export const locationJson = Prisma.sql`(SELECT json_build_object('own', own, 'name', name, 'address', address, 'note', note) FROM location WHERE id = s.location_id)`;

/**
 * Rows "from", until (ms) of a therapist's busy time between two instants: sessions with their buffers, and time off.
 */
export const busyRows = (
  therapist: Prisma.Sql,
  from: Prisma.Sql,
  until: Prisma.Sql,
  moving: Moving | null,
) => Prisma.sql`
  SELECT extract(epoch FROM blocked_from)::float8 * 1000 AS "from", extract(epoch FROM blocked_until)::float8 * 1000 AS until
  FROM session WHERE therapist_id = ${therapist} AND starts_at >= ${from} AND starts_at < ${until} AND ${HOLDS_TIME} AND ${notMoving(moving)}
  UNION ALL
  SELECT extract(epoch FROM starts_at)::float8 * 1000, extract(epoch FROM ends_at)::float8 * 1000
  FROM time_off WHERE therapist_id = ${therapist} AND ends_at > ${from} AND starts_at < ${until}`;

/**
 * Selects one row of the practice that `practice` selects, and `more` of its columns. Reads busy time from the index
 * session_busy only, of all therapists if `everyone`.
 */
const catalogueRow = (
  practice: Prisma.Sql,
  more: Prisma.Sql,
  now: Date | Prisma.Sql,
  therapistId: string | null,
  everyone: boolean,
  moving: Moving | null,
) => Prisma.sql`
    WITH p AS (
      ${practice}
    ), shown AS (
      SELECT * FROM therapist WHERE practice_id = (SELECT id FROM p) AND (online_booking OR ${moving?.offline ?? false})
    ), chosen AS (
      SELECT id FROM shown ORDER BY (id = ${therapistId}::uuid) IS TRUE DESC, position, name LIMIT 1
    ), busy AS (
      SELECT read.id, span."from", span.until FROM (SELECT id FROM shown WHERE ${everyone}::boolean OR id = (SELECT id FROM chosen)) AS read CROSS JOIN LATERAL (${busyRows(
        Prisma.sql`read.id`,
        Prisma.sql`${now}::timestamptz - interval '2 days'`,
        Prisma.sql`(SELECT coalesce(horizon_until::timestamptz + interval '3 days', ${now}::timestamptz + make_interval(days => horizon_days + 3)) FROM p)`,
        moving,
      )}) AS span
    )
    SELECT ${more} p.ask_first AS "askFirst", p.notice_minutes AS "noticeMinutes", p.horizon_days AS "horizonDays", to_char(p.horizon_until, 'YYYY-MM-DD') AS "horizonUntil", (SELECT id FROM chosen) AS "therapistId",
      (SELECT coalesce(json_object_agg(id, ranges), '{}') FROM (
        SELECT id, json_build_array(json_agg("from" ORDER BY "from"), json_agg(until ORDER BY "from")) AS ranges FROM busy GROUP BY id) AS each) AS "busyRanges",
      (SELECT coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'titleEn', t.title_en, 'titleFr', t.title_fr,
          'focusEn', t.focus_en, 'focusFr', t.focus_fr, 'lineEn', t.line_en, 'lineFr', t.line_fr, 'languages', t.languages, 'photoId', t.photo_id,
          'serviceIds', ARRAY(SELECT service_id FROM therapist_service WHERE therapist_id = t.id),
          'only', (SELECT coalesce(json_object_agg(service_id, spots) FILTER (WHERE spots <> '{}'), '{}') FROM therapist_service WHERE therapist_id = t.id), ${therapistTerms(now, moving)}) ORDER BY t.position, t.name), '[]') FROM shown t) AS therapists,
      (SELECT coalesce(json_agg(json_build_object('id', s.id, 'nameEn', s.name_en, 'nameFr', s.name_fr, 'minutes', s.minutes,
          'bufferBefore', s.buffer_before, 'bufferAfter', s.buffer_after, 'priceCents', s.price_cents, 'places', s.places,
          'audience', s.audience) ORDER BY s.position, s.name_en), '[]')
        FROM service s WHERE s.practice_id = p.id AND (s.active OR s.id = ${moving?.serviceId ?? null}::uuid)) AS services,
      (SELECT coalesce(json_agg(json_build_object('id', s.id, 'en', s.description_en, 'fr', s.description_fr)), '[]')
        FROM service s WHERE s.practice_id = p.id AND s.active AND s.description_en || s.description_fr <> '') AS descriptions,
      (SELECT json_build_object('en', bio_en, 'fr', bio_fr) FROM shown WHERE id = (SELECT id FROM chosen)) AS bio, ${openLocations} AS locations
    FROM p`;

/**
 * Returns the catalogue in one round trip, whatever the practice's size. `moving`: the session that is being moved.
 * `everyone`: with the busy time of all therapists.
 */
export async function bookingCatalogue(
  scope: PublicScope | Allowed<"sessions.book" | "sessions.reschedule" | "portal.schedule">,
  therapistId: string | null,
  moving: Moving | null = null,
  everyone = false,
): Promise<Catalogue> {
  const practice = Prisma.sql`SELECT * FROM practice WHERE id = ${scope.practiceId}::uuid`;
  const [row] = await read<CatalogueRow>(
    catalogueRow(practice, Prisma.empty, scope.now, therapistId, everyone, moving),
  );
  if (!row) throw new Error("A scope's practice always exists.");
  return catalogueOf(row);
}

const catalogueAt = prepared<
  FoundPractice & CatalogueRow,
  [slug: string, therapistId: string | null, everyone: boolean]
>((slug, therapistId, everyone) =>
  catalogueRow(practiceAt(slug), Prisma.sql`${foundPractice},`, Prisma.sql`now()`, therapistId, everyone, null),
);

/** Returns the practice at a slug and its catalogue, in one round trip; null if there is none. */
export async function findOffering(
  slug: string,
  therapistId: string | null,
  everyone: boolean,
): Promise<(FoundPractice & { catalogue: Catalogue }) | null> {
  const [row] = await catalogueAt(slug, therapistId, everyone);
  if (!row) return null;
  const { practice, now, ...rest } = row;
  return { practice, now, catalogue: catalogueOf(rest) };
}

/** Rows date, nameEn, nameFr: the holidays on which a therapist `t` is closed between two dates. */
export const closedDays = (first: Prisma.Sql, last: Prisma.Sql) => Prisma.sql`
  SELECT DISTINCT day AS date, name_en AS "nameEn", name_fr AS "nameFr" FROM holiday, unnest(dates) AS day
  WHERE practice_id = t.practice_id AND (therapist_id IS NULL OR therapist_id = t.id) AND day BETWEEN (${first})::date AND (${last})::date`;
