import { visibleTo, visibleToAccount } from "@/lib/platform/access/row-filters";
import { ownClientId } from "@/lib/platform/access/rows";
import type { Allowed, PortalScope, PracticeScope } from "@/lib/platform/access/scopes";
import { db, type Tx } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { Modality } from "@/lib/platform/db/generated/enums";
import type { Locale } from "@/lib/platform/i18n/locales";
import { reminderTimes } from "@/lib/sessions/reminders/queries";
import { HOLDS_TIME } from "@/lib/practice/offering/queries";
import { locationOf, type Location } from "@/lib/practice/locations/rules";
import { shownZone } from "@/lib/platform/time/shown";
import type { Obstacle, SessionState } from "./rules";

const facts = {
  id: true,
  status: true,
  createdAt: true,
  startsAt: true,
  endsAt: true,
  zone: true,
  place: true,
  therapistId: true,
  serviceId: true,
  locationId: true,
  location: { select: { own: true, name: true, address: true, note: true } },
  priceCents: true,
  unverifiedHold: true,
  sequence: true,
  changedAt: true,
  changedBy: true,
  changedFrom: true,
  practice: {
    select: {
      cancelNoticeMinutes: true,
      rescheduleNoticeMinutes: true,
      graceMinutes: true,
      address: true,
      addressNote: true,
    },
  },
  service: { select: { nameEn: true, nameFr: true, minutes: true } },
  therapist: { select: { id: true, name: true, titleEn: true, titleFr: true, photoId: true, videoUrl: true } },
} satisfies Prisma.SessionSelect;

type Row = Prisma.SessionGetPayload<{ select: typeof facts }>;

/** `location`: for a session in person. `zone`: the viewer's time zone; `home`: the practice's, in which the time was agreed. */
export type SessionFacts = Omit<Row, "practice" | "location"> &
  SessionState & { home: string; location: Omit<Location, "id"> };

const flat = (
  { practice: { address, addressNote, ...rules }, location, ...session }: Row,
  own: string | null,
): SessionFacts => ({
  ...session,
  ...rules,
  location: locationOf({ location, practice: { address, addressNote } }),
  zone: shownZone(session, own),
  home: session.zone,
});

/** Returns one of the viewer's own sessions, or null; another account's id is treated as unknown. */
export async function ownSession(
  scope: Allowed<"portal.sessions" | "portal.schedule" | "portal.cancel">,
  id: string,
): Promise<SessionFacts | null> {
  const row = await db().session.findFirst({ where: { id, ...visibleToAccount(scope) }, select: facts });
  return row && flat(row, scope.zone);
}

/** Returns the id of the viewer's upcoming session with a therapist at a time (ms), or null. */
export async function ownSessionAt(
  scope: Allowed<"portal.sessions">,
  { therapist, start }: { therapist: string; start: number },
): Promise<string | null> {
  const row = await db().session.findFirst({
    where: { ...visibleToAccount(scope), therapistId: therapist, startsAt: new Date(start), status: AHEAD },
    select: { id: true },
  });
  return row?.id ?? null;
}

/** Upcoming or in progress. */
const AHEAD = { in: ["booked", "requested"] } satisfies Prisma.EnumSessionStatusFilter;

/**
 * Returns the upcoming sessions that closing the account would cancel, the next one first: those that its holder
 * booked for themselves, and those that staff booked for them, but not those of another account of the same client, nor
 * of others for whom it acts.
 */
export async function sessionsAhead(scope: Allowed<"portal.account">): Promise<SessionFacts[]> {
  const { practiceId, accountId } = scope;
  const clientId = ownClientId(scope);
  const own = [
    { accountId, OR: [{ clientId: null }, ...(scope.clientId ? [{ clientId: scope.clientId }] : [])] },
    ...(clientId ? [{ clientId, accountId: null }] : []),
  ];
  const rows = await db().session.findMany({
    where: { practiceId, OR: own, status: AHEAD, endsAt: { gt: scope.now } },
    orderBy: { startsAt: "asc" },
    select: facts,
  });
  return rows.map((row) => flat(row, scope.zone));
}

/** Locks the same sessions as sessionsAhead until the transaction ends, and returns the facts that the rules need. */
export function lockAhead(
  tx: Tx,
  scope: Allowed<"portal.account">,
  now: Date,
): Promise<(SessionState & { id: string; sequence: number })[]> {
  return tx.$queryRaw`
    SELECT s.id, s.status, s.sequence, s.starts_at AS "startsAt", s.changed_at AS "changedAt", s.changed_by AS "changedBy", s.changed_from AS "changedFrom",
      s.created_at AS "createdAt", p.cancel_notice_minutes AS "cancelNoticeMinutes", p.reschedule_notice_minutes AS "rescheduleNoticeMinutes", p.grace_minutes AS "graceMinutes"
    FROM session s JOIN practice p ON p.id = s.practice_id
    WHERE s.practice_id = ${scope.practiceId}::uuid AND s.status IN ('booked', 'requested') AND s.ends_at > ${now}
      AND (s.account_id = ${scope.accountId}::uuid AND (s.client_id IS NULL OR s.client_id = ${scope.clientId}::uuid)
        OR s.account_id IS NULL AND s.client_id = ${ownClientId(scope)}::uuid)
    ORDER BY s.starts_at FOR NO KEY UPDATE OF s`;
}

/** A cursor into the history: the last session of the previous page. */
export type After = { start: Date; id: string };

/** Returns the viewer's sessions that are booked or requested and not over, the next one first. */
export async function sessionsToCome(scope: Allowed<"portal.sessions">): Promise<SessionFacts[]> {
  const rows = await db().session.findMany({
    where: { ...visibleToAccount(scope), status: AHEAD, endsAt: { gt: scope.now } },
    orderBy: { startsAt: "asc" },
    select: facts,
  });
  return rows.map((row) => flat(row, scope.zone));
}

/** Selects sessions that are over or do not take place. */
const isPast = (now: Date) => ({ NOT: { status: AHEAD, endsAt: { gt: now } } });

/** Returns a page of the viewer's sessions that are over or do not take place, the latest first, and whether there are more. Paginates by cursor, so every page is as fast as the first. */
export async function pastSessions(
  scope: Allowed<"portal.sessions">,
  take: number,
  after: After | null = null,
): Promise<{ sessions: SessionFacts[]; more: boolean }> {
  const rest = after
    ? [{ OR: [{ startsAt: { lt: after.start } }, { startsAt: after.start, id: { lt: after.id } }] }]
    : [];
  const rows = await db().session.findMany({
    where: { AND: [visibleToAccount(scope), isPast(scope.now), ...rest] },
    orderBy: [{ startsAt: "desc" }, { id: "desc" }],
    take: take + 1,
    select: facts,
  });
  return { sessions: rows.slice(0, take).map((row) => flat(row, scope.zone)), more: rows.length > take };
}

export function countPast(scope: Allowed<"portal.sessions">): Promise<number> {
  return db().session.count({ where: { AND: [visibleToAccount(scope), isPast(scope.now)] } });
}

/** Returns whether an unverified account already holds its one session (A5). */
export async function holdsItsOne({ practiceId, accountId, verified }: Allowed<"portal.schedule">): Promise<boolean> {
  if (verified) return false;
  return (
    (await db().session.findFirst({
      where: { practiceId, accountId, unverifiedHold: true, status: AHEAD },
      select: { id: true },
    })) !== null
  );
}

type Mailbox = { recipient: string; locale: Locale };

/** A session whose row is locked, with the recipients of emails about it. */
export type LockedSession = SessionState & {
  id: string;
  sequence: number;
  therapistId: string;
  serviceId: string;
  accountId: string | null;
  clientId: string | null;
  /** The practice's time zone. */
  zone: string;
  endsAt: Date;
  blockedFrom: Date;
  blockedUntil: Date;
  place: Modality;
  locationId: string | null;
  /** Null if the practice has no address. */
  client: Mailbox | null;
  therapist: Mailbox;
  reminderMinutes: number[];
};

/** Staff who may change sessions: individually, with the time off that displaces them, or with the account that booked them. */
export type ChangesSessions = Allowed<
  | "sessions.change"
  | "sessions.reschedule"
  | "availability.edit"
  | "timeOff.edit"
  | "rejections.close"
  | "rejections.block"
>;

/**
 * Locks a session of the practice, or one that the account may change by `permission`, until the transaction ends; null
 * if there is none.
 */
export async function lockSession(
  tx: Tx,
  scope: ChangesSessions | Allowed<"portal.schedule" | "portal.cancel" | "portal.account">,
  id: string,
  permission: "portal.cancel" | "portal.schedule" = "portal.cancel",
): Promise<LockedSession | null> {
  const [session] = await lockSessions(tx, scope, Prisma.sql`s.id = ${id}::uuid AND ${visibleTo(scope, permission)}`);
  return session ?? null;
}

/** Locks a session and those that follow it in its series, in time order; empty if it has no series. */
export function lockFollowing(
  tx: Tx,
  scope: Allowed<"sessions.change" | "sessions.reschedule">,
  id: string,
): Promise<LockedSession[]> {
  return lockSessions(
    tx,
    scope,
    Prisma.sql`
    (s.series_id, s.practice_id) = (SELECT series_id, practice_id FROM session WHERE id = ${id}::uuid) AND s.starts_at >= (SELECT starts_at FROM session WHERE id = ${id}::uuid) AND ${visibleTo(scope)}`,
  );
}

function lockSessions(tx: Tx, scope: PracticeScope | PortalScope, which: Prisma.Sql): Promise<LockedSession[]> {
  return tx.$queryRaw<LockedSession[]>`
    SELECT s.id, s.status, s.sequence, s.therapist_id AS "therapistId", s.service_id AS "serviceId", s.account_id AS "accountId",
      s.client_id AS "clientId", p.zone, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.blocked_from AS "blockedFrom",
      s.blocked_until AS "blockedUntil", s.changed_at AS "changedAt", s.changed_by AS "changedBy", s.changed_from AS "changedFrom", s.place, s.location_id AS "locationId",
      s.created_at AS "createdAt", p.cancel_notice_minutes AS "cancelNoticeMinutes", p.reschedule_notice_minutes AS "rescheduleNoticeMinutes", p.grace_minutes AS "graceMinutes",
      ${reminderTimes(Prisma.sql`s.client_id`)} AS "reminderMinutes",
      CASE WHEN a.id IS NOT NULL THEN json_build_object('recipient', a.email_raw, 'locale', a.locale)
        WHEN c.email IS NOT NULL THEN json_build_object('recipient', c.email, 'locale', c.locale) END AS client,
      json_build_object('recipient', t.notify_email, 'locale', f.locale) AS therapist
    FROM session s JOIN practice p ON p.id = s.practice_id JOIN therapist t ON t.id = s.therapist_id JOIN staff f ON f.id = t.staff_id
      LEFT JOIN portal_account a ON a.id = s.account_id AND a.closed_at IS NULL LEFT JOIN client c ON c.id = s.client_id
    WHERE ${which} AND s.practice_id = ${scope.practiceId}::uuid ORDER BY s.starts_at, s.id FOR NO KEY UPDATE OF s`;
}

/** Returns the first session that has the time of a cancelled one; null if it is free again. */
export async function obstacle(scope: Allowed<"sessions.change">, id: string): Promise<Obstacle | null> {
  const [row] = await db().$queryRaw<Obstacle[]>`
    SELECT trim(coalesce(c.first_name, a.first_name, '') || ' ' || coalesce(c.last_name, a.last_name, '')) AS name, p.zone,
      (extract(epoch FROM o.starts_at) * 1000)::float8 AS "startsAt", (extract(epoch FROM o.ends_at) * 1000)::float8 AS "endsAt"
    FROM session s JOIN practice p ON p.id = s.practice_id
      JOIN session o ON o.therapist_id = s.therapist_id AND o.id <> s.id AND o.blocked_from < s.blocked_until AND o.blocked_until > s.blocked_from AND o.${HOLDS_TIME}
      LEFT JOIN client c ON c.id = o.client_id LEFT JOIN portal_account a ON a.id = o.account_id
    WHERE s.id = ${id}::uuid AND s.practice_id = ${scope.practiceId}::uuid AND ${visibleTo(scope)} ORDER BY o.starts_at LIMIT 1`;
  return row ?? null;
}
