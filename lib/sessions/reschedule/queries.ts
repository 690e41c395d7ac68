import { visibleTo } from "@/lib/platform/access/row-filters";
import type { Allowed } from "@/lib/platform/access/scopes";
import { bookingTerms, type Terms } from "@/lib/sessions/booking/queries";
import type { NearestTimes } from "@/lib/sessions/booking/schema";
import { calendarOf, type Moving } from "@/lib/practice/offering/rules";
import { db, type Tx } from "@/lib/platform/db/client";
import type { Modality } from "@/lib/platform/db/generated/enums";
import { nearest } from "@/lib/scheduling/offers";
import { DAY } from "@/lib/scheduling/units";
import type { LockedSession } from "@/lib/sessions/sessions/queries";
import type { SessionState } from "@/lib/sessions/sessions/rules";
import { lengthOfSession, type Stretch, type Target } from "./rules";

/** A session on the page that moves it. */
export type MovingSession = SessionState &
  Stretch & {
    id: string;
    sequence: number;
    zone: string;
    therapistId: string;
    place: Modality;
    locationId: string | null;
    /** The name of its location; the practice's name, if it is the practice's own address. */
    location: string;
    therapist: string;
    serviceId: string;
    serviceEn: string;
    serviceFr: string;
    name: string;
    practice: string;
    /** Staff give a reason for a time outside the rules. */
    reasonRequired: boolean;
    /** The client has an address for emails. */
    emailable: boolean;
  };

/** Returns a session of the practice, or one of the viewer's own; null if there is none. */
export async function movingSession(
  scope: Allowed<"sessions.reschedule" | "portal.schedule">,
  id: string,
): Promise<MovingSession | null> {
  const [row] = await db().$queryRaw<MovingSession[]>`
    SELECT s.id, s.status, s.sequence, p.zone, p.name AS practice, p.override_reason_required AS "reasonRequired", s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.blocked_from AS "blockedFrom",
      s.blocked_until AS "blockedUntil", s.changed_at AS "changedAt", s.changed_by AS "changedBy", s.changed_from AS "changedFrom",
      s.created_at AS "createdAt", p.cancel_notice_minutes AS "cancelNoticeMinutes", p.reschedule_notice_minutes AS "rescheduleNoticeMinutes", p.grace_minutes AS "graceMinutes",
      s.therapist_id AS "therapistId", s.place, s.location_id AS "locationId", coalesce(nullif(l.name, ''), p.name) AS location, t.name AS therapist, s.service_id AS "serviceId", v.name_en AS "serviceEn", v.name_fr AS "serviceFr",
      (a.id IS NOT NULL AND a.closed_at IS NULL OR c.email IS NOT NULL) AS emailable,
      trim(coalesce(c.first_name, a.first_name, '') || ' ' || coalesce(c.last_name, a.last_name, '')) AS name
    FROM session s JOIN practice p ON p.id = s.practice_id JOIN therapist t ON t.id = s.therapist_id JOIN service v ON v.id = s.service_id
      LEFT JOIN location l ON l.id = s.location_id LEFT JOIN portal_account a ON a.id = s.account_id LEFT JOIN client c ON c.id = s.client_id
    WHERE s.id = ${id}::uuid AND s.practice_id = ${scope.practiceId}::uuid AND ${visibleTo(scope, "portal.schedule")}`;
  return row ?? null;
}

/** Returns the terms of a booking with the target's therapist; null if they do not offer the service. */
export function termsFor(
  tx: Tx,
  scope: Allowed<"sessions.reschedule" | "portal.schedule">,
  session: LockedSession,
  { therapistId }: Target,
  span: { from: number; until: number },
  now: Date,
): Promise<Terms | null> {
  const { id, serviceId, accountId, clientId } = session;
  const booker = { practiceId: scope.practiceId, accountId, clientId };
  const moving: Moving = {
    therapistId: session.therapistId,
    blockedFrom: session.blockedFrom,
    serviceId,
    offline: scope.kind === "practice",
  };
  return bookingTerms(tx, booker, { therapist: therapistId, service: serviceId, key: id }, span, now, moving);
}

/** Returns the four times offered nearest to the target. */
export async function nearestForMove(
  tx: Tx,
  scope: Allowed<"sessions.reschedule" | "portal.schedule">,
  session: LockedSession,
  target: Target,
  now: Date,
): Promise<NearestTimes> {
  const nowMs = now.getTime();
  const terms = await termsFor(tx, scope, session, target, { from: nowMs - 2 * DAY, until: nowMs + 1000 * DAY }, now);
  if (!terms) return { nearest: [], zone: session.zone };
  const calendar = calendarOf(terms.practice, terms.therapist);
  const length = lengthOfSession(session);
  return { nearest: nearest(calendar, length, terms.busy, target.start, nowMs, 4), zone: session.zone };
}
