/**
 * The week of 25 therapists, as the calendar reads it, in a practice of 10,000 clients: beside the same statements sent by
 * bare pg, and with ten times the sessions. Two databases, one with 20,000 sessions and one with 200,000, turn about in
 * rounds, for the machine is shared.
 */
import type { Client } from "pg";
import { backdrops } from "@/lib/availability/hours/queries";
import { calendarSetup, calendarSessions, monthSessions } from "@/lib/calendar/calendar/queries";
import { datesOf } from "@/lib/calendar/calendar/rules";
import { disconnect } from "@/lib/platform/db/client";
import { dayNumber } from "@/lib/scheduling/dates";
import { practiceScope } from "../support/scopes";
import { hoursOf, makeClinic, NOW, type Clinic } from "./clinic";
import { benchDatabase, type BenchDatabase } from "./database";
import { recorder, type Statement } from "./recording";
import { asIs, atMost, median, percentile, type Row } from "./row";

const [ROUNDS, READS] = [8, 25];
const WEEK = datesOf("week", "2026-12-03");
const [MONDAY, SUNDAY] = [WEEK[0] as string, WEEK[6] as string];

type Place = { database: BenchDatabase; clinic: Clinic; sessions: number; bare: Client[] };

/** A clinic with about so many sessions: the older ones are forgotten, or added. */
async function placeOf(wanted: number): Promise<Place> {
  const database = await benchDatabase();
  const [admin, ...bare] = await Promise.all([database.connect(), database.connect(), database.connect()]);
  const clinic = await makeClinic(admin);
  const { practiceId, serviceId, therapistIds, accountIds } = clinic;
  if (wanted > 50_000) {
    await admin.query(
      `INSERT INTO session (id, practice_id, therapist_id, service_id, client_id, account_id, status, origin, place, price_cents,
         starts_at, ends_at, blocked_from, blocked_until, wall_start, zone, tzdb)
       SELECT gen_random_uuid(), $3, t.id, $4, account, account, 'attended', 'portal', 'in_person', 14000, at, at + interval '50 min', at, at + interval '1 hour',
         '2020-01-01T00:00', 'America/Vancouver', ''
       FROM unnest($1::uuid[]) WITH ORDINALITY AS t (id, therapist), unnest($2::timestamptz[]) WITH ORDINALITY AS h (at, hour),
         LATERAL (SELECT ($5::uuid[])[1 + (therapist * 7919 + hour * 104729) % 10000] AS account) a`,
      [therapistIds, hoursOf(-1393, -350).map((ms) => new Date(ms)), practiceId, serviceId, accountIds],
    );
  } else await admin.query("DELETE FROM session WHERE starts_at < $1", [new Date(NOW.getTime() - 128 * 86_400_000)]);
  await admin.query("VACUUM ANALYZE");
  const { rows } = await admin.query<{ count: number }>("SELECT count(*)::int AS count FROM session");
  return { database, clinic, sessions: rows[0]?.count ?? 0, bare };
}

/** What the page of a week asks for, in its order. */
async function readWeek({ clinic: { practiceId } }: Place): Promise<number> {
  const scope = practiceScope({ practiceId, now: NOW });
  const { zone, therapists } = await calendarSetup(scope);
  const therapistIds = therapists.map(({ id }) => id);
  const [sessions] = await Promise.all([
    calendarSessions(scope, { zone, from: MONDAY, until: SUNDAY, therapistIds }),
    backdrops(scope, therapistIds, dayNumber(MONDAY), dayNumber(SUNDAY)),
  ]);
  return sessions.length;
}

async function readMonth({ clinic: { practiceId, therapistIds } }: Place): Promise<void> {
  await monthSessions(
    practiceScope({ practiceId, now: NOW }),
    { zone: "America/Vancouver", therapistIds },
    datesOf("month", MONDAY),
    true,
  );
}

async function sendBare({ bare: [one, other] }: Place, [first, ...rest]: readonly Statement[]): Promise<void> {
  if (first) await one?.query(first);
  await Promise.all(rest.map((statement, i) => (i % 2 ? other : one)?.query(statement)));
}

async function timed(work: () => Promise<unknown>): Promise<number[]> {
  const each: number[] = [];
  for (let i = -3; i < READS; i++) {
    const began = performance.now();
    await work();
    if (i >= 0) each.push(performance.now() - began);
  }
  return each;
}

export async function benchCalendar(): Promise<Row[]> {
  const places = [await placeOf(20_000), await placeOf(200_000)];
  const [small, large] = places as [Place, Place];
  try {
    process.env.DATABASE_URL = large.database.url;
    await readWeek(large); // The connections are open.
    const recording = recorder();
    const shown = await readWeek(large);
    const statements = recording.loose();
    recording.stop();
    const found = new Map(
      places.map((place) => [place, { week: [] as number[], bare: [] as number[], month: [] as number[] }]),
    );
    const [overBare, overSmall]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      for (const place of places) {
        await disconnect();
        process.env.DATABASE_URL = place.database.url;
        const own = found.get(place);
        const [week, bare] = [
          await timed(() => readWeek(place)),
          place === large ? await timed(() => sendBare(place, statements)) : [],
        ];
        own?.week.push(median(week));
        own?.month.push(median(await timed(() => readMonth(place))));
        if (place === large) own?.bare.push(median(bare));
      }
      const at = (place: Place, what: "week" | "bare") => found.get(place)?.[what].at(-1) ?? NaN;
      overBare.push(at(large, "week") / at(large, "bare"));
      overSmall.push(at(large, "week") / at(small, "week"));
    }
    const own = (place: Place, what: "week" | "bare" | "month") => median(found.get(place)?.[what] ?? []);
    const count = large.sessions.toLocaleString("en");
    return [
      asIs(
        `Week view, 25 therapists, ${count} sessions`,
        own(large, "week"),
        "ms",
        `${shown} sessions shown, slowest round ${percentile(found.get(large)?.week ?? [], 100).toFixed(1)} ms`,
      ),
      asIs("Week view, the same by bare pg", own(large, "bare"), "ms"),
      { name: "Week view, queries", value: statements.length, unit: "", goal: "= 3", ok: statements.length === 3 },
      atMost("Week view, calendar / bare pg", median(overBare), "×", 3, `median of ${ROUNDS} × ${READS} reads`),
      atMost(`Week view, ${count} / ${small.sessions.toLocaleString("en")} sessions`, median(overSmall), "×", 1.2),
      asIs(`Month view, 25 therapists, ${count} sessions`, own(large, "month"), "ms"),
    ];
  } finally {
    await disconnect();
    for (const { database } of places) await database.close();
  }
}
