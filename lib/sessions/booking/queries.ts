import { busyRows, openLocations, therapistTerms } from "@/lib/practice/offering/queries";
import type { Tx } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { AskFirst } from "@/lib/platform/db/generated/enums";
import type { Busy } from "@/lib/scheduling/intervals";
import {
  busyOf,
  type Moving,
  type PracticeTerms,
  type ServiceTerms,
  type TherapistTerms,
} from "@/lib/practice/offering/rules";
import { reminderTimes } from "@/lib/sessions/reminders/queries";
import type { Locale } from "@/lib/platform/i18n/locales";
import { locationOptions, type Location, type LocationOption } from "@/lib/practice/locations/rules";
import { blocked } from "@/lib/identity/blocked-addresses/queries";

/** The facts that a booking is checked against. */
export type Terms = {
  practice: PracticeTerms & { sessionCap: number; reminderMinutes: number[]; askFirst: AskFirst };
  therapist: TherapistTerms;
  service: ServiceTerms;
  /** The locations where the therapist offers the service. */
  spots: LocationOption[];
  busy: Busy;
  /** Incremented by each change to the therapist's availability. A write requires the version that was read. */
  version: number;
  /** The account's BookingAllowance, counted after its row was locked. */
  holdsOne: boolean;
  upcoming: number;
  /** The account's address is blocked here. */
  blocked: boolean;
  /** The session that this form has already booked. */
  earlierId: string | null;
  /** The therapist's address for emails about new bookings (A13). */
  mailbox: { recipient: string; locale: Locale };
};

type TermsRow = Omit<Terms, "busy" | "spots"> & {
  only: string[];
  locations: Location[];
  busyFrom: number[];
  busyUntil: number[];
};

/**
 * Returns the terms of a therapist's service, with busy time from `from` to `until` (ms). Null if the practice has no
 * such therapist online, or the therapist does not offer the service. `moving`: the session being moved, if any.
 */
export async function bookingTerms(
  tx: Tx,
  booker: { practiceId: string; accountId: string | null; clientId: string | null },
  choice: { therapist: string; service: string; key: string },
  span: { from: number; until: number },
  now: Date,
  moving: Moving | null = null,
): Promise<Terms | null> {
  const { practiceId, accountId, clientId } = booker;
  const [row] = await tx.$queryRaw<TermsRow[]>`
    WITH busy AS (
      ${busyRows(Prisma.sql`${choice.therapist}::uuid`, Prisma.sql`${new Date(span.from)}::timestamptz`, Prisma.sql`${new Date(span.until)}::timestamptz`, moving)}
    )
    SELECT
      json_build_object('zone', p.zone, 'noticeMinutes', p.notice_minutes, 'horizonDays', p.horizon_days, 'horizonUntil', p.horizon_until, 'sessionCap', p.session_cap, 'askFirst', p.ask_first,
        'reminderMinutes', ${reminderTimes(Prisma.sql`${clientId}::uuid`)}) AS practice,
      json_build_object(${therapistTerms(now, moving)}) AS therapist, t.availability_version AS version,
      json_build_object('minutes', s.minutes, 'bufferBefore', s.buffer_before, 'bufferAfter', s.buffer_after,
        'priceCents', s.price_cents, 'places', s.places, 'audience', s.audience) AS service, ts.spots AS only, ${openLocations} AS locations,
      (SELECT coalesce(array_agg("from" ORDER BY "from"), '{}') FROM busy) AS "busyFrom",
      (SELECT coalesce(array_agg(until ORDER BY "from"), '{}') FROM busy) AS "busyUntil",
      EXISTS (SELECT 1 FROM session WHERE account_id = ${accountId}::uuid AND unverified_hold AND status IN ('requested', 'booked')) AS "holdsOne",
      (SELECT count(*)::int FROM session WHERE status IN ('requested', 'booked') AND starts_at > ${now} AND
        CASE WHEN ${clientId}::uuid IS NULL THEN account_id = ${accountId}::uuid ELSE client_id = ${clientId}::uuid END) AS upcoming,
      EXISTS (SELECT 1 FROM portal_account a WHERE a.id = ${accountId}::uuid AND ${blocked(Prisma.sql`p.id`, Prisma.sql`a.email`)}) AS blocked,
      (SELECT id FROM session WHERE practice_id = p.id AND account_id = ${accountId}::uuid AND idempotency_key = ${choice.key}::uuid) AS "earlierId",
      (SELECT json_build_object('recipient', t.notify_email, 'locale', f.locale) FROM staff f WHERE f.id = t.staff_id) AS mailbox
    FROM practice p JOIN therapist t ON t.practice_id = p.id AND t.id = ${choice.therapist}::uuid AND (t.online_booking OR ${moving?.offline ?? false})
      JOIN therapist_service ts ON ts.therapist_id = t.id AND ts.service_id = ${choice.service}::uuid
      JOIN service s ON s.id = ts.service_id AND s.practice_id = p.id AND (s.active OR s.id = ${moving?.serviceId ?? null}::uuid)
    WHERE p.id = ${practiceId}::uuid`;
  if (!row) return null;
  const { busyFrom, busyUntil, only, locations, ...rest } = row;
  return { ...rest, busy: busyOf(busyFrom, busyUntil), spots: locationOptions(rest.service.places, only, locations) };
}
