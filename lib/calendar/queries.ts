import type { PracticeScope } from "@/lib/access/scopes";
import { audit } from "@/lib/audit/audit";
import { db, transaction } from "@/lib/db/client";
import type { Place, SessionOrigin, SessionStatus } from "@/lib/db/generated/enums";
import { dateOf, dayBounds, dayNumber, type LocalDate } from "@/lib/scheduling/dates";
import type { Standing } from "@/lib/sessions/rules";
import { bookingLabel, type BookingLabel } from "./rules";

export type CalendarTherapist = { id: string; name: string; hours: { weekday: number; from: number; to: number }[] };

export type CalendarSession = {
  id: string;
  name: string;
  label: BookingLabel;
  status: SessionStatus;
  place: Place;
  therapistId: string;
  startsAt: Date;
  endsAt: Date;
};

export async function calendarTherapists(scope: PracticeScope): Promise<CalendarTherapist[]> {
  const rows = await db().therapist.findMany({
    where: { practiceId: scope.practiceId },
    orderBy: [{ position: "asc" }, { name: "asc" }],
    select: { id: true, name: true, availability: { select: { weekday: true, fromMinute: true, toMinute: true } } },
  });
  return rows.map(({ id, name, availability }) => ({
    id,
    name,
    hours: availability.map(({ weekday, fromMinute, toMinute }) => ({ weekday, from: fromMinute, to: toMinute })),
  }));
}

/** The longest session that the week looks back for: a day. */
const LONGEST = 86_400_000;

/**
 * The sessions of these therapists that overlap the seven days from `monday` in the zone, also those that began
 * before it, by start. One query, however many they are.
 */
export async function weekSessions(
  scope: PracticeScope,
  { zone, monday, therapistIds }: { zone: string; monday: LocalDate; therapistIds: readonly string[] },
): Promise<CalendarSession[]> {
  const from = dayBounds(zone, monday).from;
  const until = dayBounds(zone, dateOf(dayNumber(monday) + 7)).from;
  const rows = await db().$queryRaw<SessionRow[]>`
    SELECT s.id, s.therapist_id AS "therapistId", s.client_id AS "clientId", s.origin, s.status, s.place,
      s.starts_at AS "startsAt", s.ends_at AS "endsAt", a.verified_at IS NOT NULL AS verified,
      coalesce(c.first_name, a.first_name, '') AS "firstName", coalesce(c.last_name, a.last_name, '') AS "lastName"
    FROM session s LEFT JOIN client c ON c.id = s.client_id LEFT JOIN portal_account a ON a.id = s.account_id
    WHERE s.practice_id = ${scope.practiceId}::uuid AND s.therapist_id = ANY (${[...therapistIds]}::uuid[])
      AND s.starts_at > ${new Date(from - LONGEST)} AND s.starts_at < ${new Date(until)} AND s.ends_at > ${new Date(from)}
    ORDER BY s.starts_at, s.id`;
  return rows.map(({ firstName, lastName, origin, clientId, verified, ...session }) => ({
    ...session,
    name: `${firstName} ${lastName}`.trim(),
    label: bookingLabel({ origin, clientId, verified }),
  }));
}

type SessionRow = Omit<CalendarSession, "name" | "label"> & {
  firstName: string;
  lastName: string;
  origin: SessionOrigin;
  clientId: string | null;
  verified: boolean;
};

export type SessionDetail = CalendarSession & Standing & {
  sequence: number;
  /** Why staff moved it to a time that no rule offers. */
  overrideReason: string | null;
  /** Whether it is one of a series. */
  inSeries: boolean;
  serviceEn: string;
  serviceFr: string;
  therapist: string;
  email: string | null;
  phone: string | null;
  accountId: string | null;
  /** Booked on the portal, not by staff. */
  online: boolean;
  /** Tied to a client. */
  tied: boolean;
  bookedAt: Date;
};

/** One session opened; null for an id that is not of this practice. Shows a client, so it is audited as `sessions.read`. */
export async function sessionDetail(scope: PracticeScope, id: string): Promise<SessionDetail | null> {
  return transaction(async (tx) => {
    const [row] = await tx.$queryRaw<(SessionRow & Omit<SessionDetail, keyof CalendarSession | "online" | "tied">)[]>`
      SELECT s.id, s.therapist_id AS "therapistId", s.client_id AS "clientId", s.origin, s.status, s.place,
        s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.created_at AS "bookedAt", a.verified_at IS NOT NULL AS verified,
        coalesce(c.first_name, a.first_name, '') AS "firstName", coalesce(c.last_name, a.last_name, '') AS "lastName",
        coalesce(c.email, a.email_raw) AS email, coalesce(c.phone, a.phone) AS phone, a.id AS "accountId",
        v.name_en AS "serviceEn", v.name_fr AS "serviceFr", t.name AS therapist, s.sequence, s.override_reason AS "overrideReason", s.series_id IS NOT NULL AS "inSeries",
        s.changed_at AS "changedAt", s.changed_by AS "changedBy",
        p.cancel_notice_minutes AS "cancelNoticeMinutes", p.reschedule_notice_minutes AS "rescheduleNoticeMinutes"
      FROM session s JOIN service v ON v.id = s.service_id JOIN therapist t ON t.id = s.therapist_id JOIN practice p ON p.id = s.practice_id
      LEFT JOIN client c ON c.id = s.client_id LEFT JOIN portal_account a ON a.id = s.account_id
      WHERE s.id = ${id}::uuid AND s.practice_id = ${scope.practiceId}::uuid`;
    if (!row) return null;
    await audit(tx, scope, "sessions.read", `session:${id}`);
    const { firstName, lastName, origin, clientId, verified, ...session } = row;
    const label = bookingLabel({ origin, clientId, verified });
    return { ...session, label, name: `${firstName} ${lastName}`.trim(), online: origin === "portal", tied: clientId !== null };
  });
}
