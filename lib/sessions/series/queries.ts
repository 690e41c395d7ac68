import { visibleTo } from "@/lib/platform/access/row-filters";
import type { Allowed } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { transaction } from "@/lib/platform/db/client";
import type { Modality, SessionStatus } from "@/lib/platform/db/generated/enums";
import type { Stretch } from "@/lib/sessions/reschedule/rules";

export type SeriesSession = Stretch & {
  id: string;
  status: SessionStatus;
  sequence: number;
  therapistId: string;
  therapist: string;
  place: Modality;
  locationId: string | null;
};

/** A series: its sessions in time order, and the facts that they share. */
export type SeriesView = {
  everyWeeks: number;
  serviceId: string;
  serviceEn: string;
  serviceFr: string;
  name: string;
  /** The client has an address for emails. */
  emailable: boolean;
  sessions: SeriesSession[];
};

/** Returns the series of a session; null if it has none, or the viewer does not see the session. Audited, because it names a client. */
export async function seriesOf(scope: Allowed<"sessions.reschedule">, sessionId: string): Promise<SeriesView | null> {
  return transaction(async (tx) => {
    const rows = await tx.$queryRaw<(SeriesSession & Omit<SeriesView, "sessions">)[]>`
      SELECT r.every_weeks AS "everyWeeks", s.id, s.status, s.sequence, s.therapist_id AS "therapistId", t.name AS therapist, s.place, s.location_id AS "locationId",
        s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.blocked_from AS "blockedFrom", s.blocked_until AS "blockedUntil",
        s.service_id AS "serviceId", v.name_en AS "serviceEn", v.name_fr AS "serviceFr", coalesce(trim(c.first_name || ' ' || c.last_name), '') AS name, c.email IS NOT NULL AS emailable
      FROM session o JOIN series r ON r.id = o.series_id JOIN session s ON s.series_id = o.series_id AND s.practice_id = o.practice_id
        JOIN therapist t ON t.id = s.therapist_id JOIN service v ON v.id = s.service_id LEFT JOIN client c ON c.id = s.client_id
      WHERE o.id = ${sessionId}::uuid AND o.practice_id = ${scope.practiceId}::uuid AND ${visibleTo(scope)} ORDER BY s.starts_at, s.id`;
    const [first] = rows;
    if (!first || !rows.some(({ id }) => id === sessionId)) return null;
    await audit(tx, scope, "sessions.read", `session:${sessionId}`);
    const { everyWeeks, serviceId, serviceEn, serviceFr, name, emailable } = first;
    return { everyWeeks, serviceId, serviceEn, serviceFr, name, emailable, sessions: rows };
  });
}
