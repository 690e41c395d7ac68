import { seenAccounts, workedWith } from "@/lib/platform/access/row-filters";
import type { Allowed, PracticeScope } from "@/lib/platform/access/scopes";
import { untied } from "@/lib/accounts/sign-up/queries";
import { bookingLabel, type BookingLabel } from "@/lib/sessions/booking/rules";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { Modality, SessionOrigin, SessionStatus } from "@/lib/platform/db/generated/enums";
import { read } from "@/lib/platform/db/read";
import { dayBounds, localDateAt } from "@/lib/scheduling/dates";

export type DashboardSession = {
  id: string;
  clientId: string | null;
  name: string;
  label: BookingLabel;
  status: SessionStatus;
  sequence: number;
  place: Modality;
  /** Location of an in-person session, if it has a name of its own. */
  location: string | null;
  therapist: string;
  therapistId: string;
  nameEn: string;
  nameFr: string;
  startsAt: Date;
  endsAt: Date;
};

type SessionRow = Omit<DashboardSession, "name" | "label"> & {
  firstName: string;
  lastName: string;
  origin: SessionOrigin;
  verified: boolean;
  closed: boolean;
};

async function sessions(scope: PracticeScope, which: Prisma.Sql): Promise<DashboardSession[]> {
  const rows = await read<SessionRow>(Prisma.sql`
    SELECT s.id, s.status::text, s.sequence, s.place::text, s.origin::text, s.client_id AS "clientId", a.verified_at IS NOT NULL AS verified, a.closed_at IS NOT NULL AS closed,
      s.starts_at AS "startsAt", s.ends_at AS "endsAt", (SELECT name FROM location WHERE id = s.location_id) AS location, t.name AS therapist, t.id AS "therapistId", v.name_en AS "nameEn", v.name_fr AS "nameFr",
      coalesce(c.first_name, a.first_name, '') AS "firstName", coalesce(c.last_name, a.last_name, '') AS "lastName"
    FROM session s JOIN therapist t ON t.id = s.therapist_id JOIN service v ON v.id = s.service_id
    LEFT JOIN client c ON c.id = s.client_id LEFT JOIN portal_account a ON a.id = s.account_id
    WHERE s.practice_id = ${scope.practiceId}::uuid AND ${workedWith(scope)} ${which}`);
  return rows.map(({ firstName, lastName, origin, verified, closed, ...session }) => ({
    ...session,
    name: `${firstName} ${lastName}`.trim(),
    label: bookingLabel({ origin, clientId: session.clientId, verified, closed }),
  }));
}

/** Returns today's sessions in the practice's zone that were not cancelled, by start. */
export async function todaysSessions(scope: Allowed<"calendar.read">, zone: string): Promise<DashboardSession[]> {
  const { from, to } = dayBounds(zone, localDateAt(zone, scope.now.getTime()));
  return sessions(
    scope,
    Prisma.sql`AND s.status NOT IN ('cancelled', 'late_cancelled', 'declined', 'expired') AND s.starts_at >= ${new Date(from)} AND s.starts_at < ${new Date(to)} ORDER BY s.starts_at, s.id`,
  );
}

/** Days after which an unmarked session (neither Attended nor No show) is no longer listed. */
const DAYS_TO_MARK = 30;
/** More than can be read at a glance. */
const SHOWN = 6;

/** The sessions to show, and the total. */
export type Waiting = { sessions: DashboardSession[]; count: number };

/** Returns the requests awaiting an answer, soonest first, and their total. */
export function waitingRequests(scope: Allowed<"calendar.read">): Promise<Waiting> {
  return counted(
    scope,
    Prisma.sql`AND s.status = 'requested' AND s.starts_at > ${scope.now}`,
    Prisma.sql`s.starts_at, s.id`,
  );
}

/** Returns the first sessions that match, in this order, and the total. */
async function counted(scope: PracticeScope, which: Prisma.Sql, order: Prisma.Sql): Promise<Waiting> {
  const [shown, [row]] = await Promise.all([
    sessions(scope, Prisma.sql`${which} ORDER BY ${order} LIMIT ${SHOWN}`),
    read<{ count: number }>(
      Prisma.sql`SELECT count(*)::int AS count FROM session s WHERE s.practice_id = ${scope.practiceId}::uuid AND ${workedWith(scope)} ${which}`,
    ),
  ]);
  return { sessions: shown, count: row?.count ?? 0 };
}

/** Returns past sessions that are still booked, latest first, and their total. */
export function sessionsToMark(scope: Allowed<"calendar.read">): Promise<Waiting> {
  return counted(
    scope,
    Prisma.sql`AND s.status = 'booked' AND s.ends_at < ${scope.now} AND s.starts_at > ${scope.now}::timestamptz - make_interval(days => ${DAYS_TO_MARK})`,
    Prisma.sql`s.starts_at DESC, s.id`,
  );
}

/** Counts portal accounts that need staff: unverified, and verified but linked to no client. */
export async function waitingProspects(
  scope: Allowed<"calendar.read">,
): Promise<{ unverified: number; unassociated: number }> {
  const [row] = await read<{ unverified: number; unassociated: number }>(Prisma.sql`
    SELECT count(*) FILTER (WHERE verified_at IS NULL)::int AS unverified, count(*) FILTER (WHERE verified_at IS NOT NULL)::int AS unassociated
    FROM portal_account a WHERE a.practice_id = ${scope.practiceId}::uuid AND ${seenAccounts(scope)} AND ${untied}`);
  return row ?? { unverified: 0, unassociated: 0 };
}

/** The steps of a new practice, in order, each with whether it is done; the last are for the viewer themselves. */
export type FirstSteps = Record<"profile" | "hours" | "services" | "page" | "website" | "secondStep", boolean>;

/**
 * Returns the first steps of a new practice, as its data show them; null if they are hidden, in a demo, or once all are
 * done. `page`: somebody has tried the booking page, so that there is an account.
 */
export async function firstSteps(scope: Allowed<"practice.edit">): Promise<FirstSteps | null> {
  const practice = Prisma.sql`${scope.practiceId}::uuid`;
  const changed = (what: string) =>
    Prisma.sql`EXISTS (SELECT 1 FROM audit_entry WHERE practice_id = ${practice} AND action LIKE ${what})`;
  const [row] = await read<FirstSteps & { shown: boolean }>(Prisma.sql`
    SELECT NOT p.demo AND NOT p.first_steps_hidden AS shown,
      EXISTS (SELECT 1 FROM therapist WHERE practice_id = p.id AND (bio_en <> '' OR bio_fr <> '' OR photo_id IS NOT NULL)) AS profile,
      ${changed("availability.%")} AS hours, ${changed("services.%")} AS services,
      EXISTS (SELECT 1 FROM portal_account WHERE practice_id = p.id AND origin = 'sign_up') AS page,
      EXISTS (SELECT 1 FROM website WHERE practice_id = p.id) AS website,
      EXISTS (SELECT 1 FROM second_factor WHERE staff_id = ${scope.staffId}::uuid AND confirmed_at IS NOT NULL) AS "secondStep"
    FROM practice p WHERE p.id = ${practice}`);
  if (!row?.shown) return null;
  const { shown: _, ...steps } = row;
  return Object.values(steps).every(Boolean) ? null : steps;
}
