import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import { toInstants } from "@/lib/scheduling/zones";
import { DAY } from "@/lib/scheduling/units";

const ZONE = "America/Vancouver";
const HOURS = [9, 10, 11, 12, 13, 14, 15, 16];
/** Monday noon, the moment at which everybody books. */
export const NOW = new Date("2026-12-07T20:00:00Z");
const TODAY = Date.UTC(2026, 11, 7);

export type Clinic = {
  practiceId: string;
  serviceId: string;
  therapistIds: string[];
  /** Of each account, in the same order. */
  clientIds: string[];
  accountIds: string[];
};

/** The starts (ms) of the weekdays' hours from one day to another, counted from today. */
export function hoursOf(fromDay: number, untilDay: number): number[] {
  const starts: number[] = [];
  for (let day = TODAY + fromDay * DAY; day < TODAY + untilDay * DAY; day += DAY) {
    if (new Date(day).getUTCDay() % 6 === 0) continue;
    for (const hour of HOURS) starts.push(toInstants(ZONE, day + hour * 3_600_000)[0] as number);
  }
  return starts;
}

/**
 * A clinic of 25 therapists and 10,000 clients, each with an account: a year of sessions, 50,000 of them (or those of
 * `pastDays`), and half of the coming three weeks. From day 28 to day 360 everything is free.
 */
export async function makeClinic(database: Client, pastDays = 350): Promise<Clinic> {
  const [practiceId, serviceId] = [randomUUID(), randomUUID()];
  const therapistIds = Array.from({ length: 25 }, () => randomUUID());
  const accountIds = Array.from({ length: 10_000 }, () => randomUUID());
  const past = [...hoursOf(-pastDays, 0), ...hoursOf(1, 21).filter((_, i) => i % 2)].map((ms) => new Date(ms));
  const write = (sql: string, ...values: unknown[]) => database.query(sql, values);

  await write(
    `INSERT INTO practice (id, slug, name, zone, locale, session_cap, horizon_days) VALUES ($1, 'clinic', 'Clinic', '${ZONE}', 'en', 9, 365)`,
    practiceId,
  );
  await write(
    `INSERT INTO service (id, practice_id, name_en, name_fr, minutes, buffer_after, price_cents, audience, places)
     VALUES ($1, $2, 'Session', 'Séance', 50, 10, 14000, 'both', '{in_person}')`,
    serviceId,
    practiceId,
  );
  await write(
    `INSERT INTO staff (id, practice_id, email_raw, email, password_hash, first_name, last_name, role, locale)
     SELECT id, $2, id || '@clinic.example', id || '@clinic.example', '', 'Nora', 'Whitfield', 'therapist', 'en' FROM unnest($1::uuid[]) id`,
    therapistIds,
    practiceId,
  );
  await write(
    `INSERT INTO therapist (id, practice_id, staff_id, name, notify_email) SELECT id, $2, id, 'Nora Whitfield', id || '@clinic.example' FROM unnest($1::uuid[]) id`,
    therapistIds,
    practiceId,
  );
  await write(
    `INSERT INTO therapist_service (therapist_id, service_id, practice_id) SELECT id, $2, $3 FROM unnest($1::uuid[]) id`,
    therapistIds,
    serviceId,
    practiceId,
  );
  await write(
    `INSERT INTO availability (id, practice_id, therapist_id, weekday, from_minute, to_minute)
     SELECT gen_random_uuid(), $2, id, weekday, 540, 1020 FROM unnest($1::uuid[]) id, generate_series(1, 5) weekday`,
    therapistIds,
    practiceId,
  );
  await write(
    `INSERT INTO client (id, practice_id, first_name, last_name, email, locale)
     SELECT id, $2, 'Théo', 'Lindqvist ' || n, n || '@mail.example', 'en' FROM unnest($1::uuid[]) WITH ORDINALITY AS all_of (id, n)`,
    accountIds,
    practiceId,
  );
  await write(
    `INSERT INTO portal_account (id, practice_id, email_raw, email, password_hash, first_name, last_name, phone, locale, verified_at)
     SELECT id, $2, n || '@mail.example', n || '@mail.example', '', 'Théo', 'Lindqvist', '+16045550187', 'en', now()
     FROM unnest($1::uuid[]) WITH ORDINALITY AS all_of (id, n)`,
    accountIds,
    practiceId,
  );
  await write(
    `INSERT INTO association (id, practice_id, account_id, client_id, by_staff_id)
     SELECT gen_random_uuid(), $2, id, id, $3 FROM unnest($1::uuid[]) id`,
    accountIds,
    practiceId,
    therapistIds[0],
  );
  await write(
    `INSERT INTO session (id, practice_id, therapist_id, service_id, client_id, account_id, status, origin, place, price_cents,
       starts_at, ends_at, blocked_from, blocked_until, wall_start, zone, tzdb)
     SELECT gen_random_uuid(), $3, t.id, $4, account, account, CASE WHEN at < $6 THEN 'attended' ELSE 'booked' END::"SessionStatus",
       'portal', 'in_person', 14000, at, at + interval '50 min', at, at + interval '1 hour',
       to_char(at AT TIME ZONE '${ZONE}', 'YYYY-MM-DD"T"HH24:MI'), '${ZONE}', ''
     FROM unnest($1::uuid[]) WITH ORDINALITY AS t (id, therapist), unnest($2::timestamptz[]) WITH ORDINALITY AS h (at, hour),
       LATERAL (SELECT ($5::uuid[])[1 + (therapist * 7919 + hour * 104729) % 10000] AS account) a`,
    therapistIds,
    past,
    practiceId,
    serviceId,
    accountIds,
    NOW,
  );
  await write("VACUUM ANALYZE");
  return { practiceId, serviceId, therapistIds, accountIds, clientIds: accountIds };
}
