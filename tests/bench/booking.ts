/**
 * How many bookings a second the booking command makes, beside the same statements sent by bare pg: each transaction
 * of the command is recorded on its way to the database (every statement from BEGIN to COMMIT, with its values),
 * its rows are deleted, and the recording is sent again, on as many connections, by pg alone, which neither makes
 * the values nor looks at the answers. Turn about in rounds, for the machine is shared; on a server that waits for
 * the disk, as the product's does.
 */
import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import { book } from "@/lib/sessions/booking/commands";
import { disconnect } from "@/lib/platform/db/client";
import { portalScope } from "../support/scopes";
import { hoursOf, makeClinic, NOW, type Clinic } from "./clinic";
import { benchDatabase, type BenchDatabase } from "./database";
import { recorder, type Statement } from "./recording";
import { asIs, atLeast, atMost, median, percentile, type Row } from "./row";

const [ROUNDS, BOOKINGS] = [6, 400];

type Wish = { account: string; therapist: string; start: number };

/** Works through a list with so many hands; the ms of the whole and of each. */
async function together<T>(
  hands: number,
  work: readonly T[],
  one: (item: T, hand: number) => Promise<void>,
): Promise<{ ms: number; each: number[] }> {
  const each: number[] = [];
  let next = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: hands }, async (_, hand) => {
      for (let item = work[next++]; item !== undefined; item = work[next++]) {
        const before = performance.now();
        await one(item, hand);
        each.push(performance.now() - before);
      }
    }),
  );
  return { ms: performance.now() - began, each };
}

function booking({ practiceId, serviceId }: Clinic, { account, therapist, start }: Wish) {
  const scope = portalScope({ practiceId, accountId: account, clientId: account });
  return book(scope, { therapist, service: serviceId, start, key: randomUUID() }, "ip", NOW);
}

async function bookOrFail(clinic: Clinic, wish: Wish): Promise<void> {
  const answer = await booking(clinic, wish);
  if (!answer.ok) throw new Error(`A booking was refused: ${answer.error}.`);
}

async function forget(database: Client): Promise<void> {
  await database.query("DELETE FROM message");
  await database.query("DELETE FROM audit_entry");
  await database.query("DELETE FROM pgboss.job");
  await database.query("DELETE FROM session WHERE starts_at >= $1", [new Date(hoursOf(28, 36)[0] as number)]);
  await database.query("VACUUM session, message, audit_entry, pgboss.job");
}

/** Every account books once, each with another therapist than the one before, at times that are free. */
function wishes({ accountIds, therapistIds }: Clinic): Wish[] {
  const starts = hoursOf(28, 360);
  return accountIds.map((account, i) => ({
    account,
    therapist: therapistIds[i % therapistIds.length] as string,
    start: starts[(i * 31) % starts.length] as number,
  }));
}

async function compare(database: BenchDatabase, clinic: Clinic, hands: number): Promise<Row[]> {
  const admin = await database.connect();
  const bare = await Promise.all(Array.from({ length: hands }, () => database.connect()));
  const all = wishes(clinic);
  const recording = recorder();
  const [ratios, ours, theirs, each, bareEach, steps]: [number[], number[], number[], number[], number[], number[]] = [
    [],
    [],
    [],
    [],
    [],
    [],
  ];
  for (let round = -1; round < ROUNDS; round++) {
    const now = all.slice((round + 1) * BOOKINGS, (round + 2) * BOOKINGS);
    const app = await together(hands, now, (wish) => bookOrFail(clinic, wish));
    const sent = recording.taken();
    await forget(admin);
    recording.taken();
    const pg = await together(hands, sent, async (statements: Statement[], hand) => {
      for (const statement of statements) await bare[hand]?.query(statement);
    });
    recording.taken();
    await forget(admin);
    if (round < 0) continue;
    ratios.push(pg.ms / app.ms);
    ours.push((1000 * BOOKINGS) / app.ms);
    theirs.push((1000 * BOOKINGS) / pg.ms);
    each.push(...app.each);
    bareEach.push(...pg.each);
    steps.push(...sent.map(({ length }) => length));
  }
  recording.stop();
  const name = `Booking, ${hands} ${hands === 1 ? "connection" : "connections"}`;
  return [
    asIs(name, median(ours), "/s", `${median(steps)} statements with BEGIN and COMMIT`),
    asIs(`${name}, the same by bare pg`, median(theirs), "/s"),
    atLeast(`${name}, command / bare pg`, 100 * median(ratios), "%", 40, `median of ${ROUNDS} × ${BOOKINGS} bookings`),
    ...(hands > 1
      ? [
          atMost(
            `${name}, 99 of 100 within`,
            percentile(each, 99),
            "ms",
            25,
            `bare pg: ${percentile(bareEach, 99).toFixed(0)} ms`,
          ),
        ]
      : []),
  ];
}

/** 32 people want the same 201 times of one therapist, all at once. */
async function rush(database: BenchDatabase, clinic: Clinic): Promise<Row[]> {
  const admin = await database.connect();
  const starts = hoursOf(28, 100).slice(0, 201);
  const therapist = clinic.therapistIds[0] as string;
  await admin.query("UPDATE practice SET session_cap = 1000");
  const people = clinic.accountIds.slice(0, 32);
  const attempts = starts.flatMap((start) => people.map((account) => ({ account, therapist, start })));
  const deadlocks = async () =>
    Number(
      (await admin.query("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")).rows[0]
        .deadlocks,
    );
  const before = await deadlocks();
  const { ms } = await together(people.length, attempts, async (wish) => {
    const answer = await booking(clinic, wish);
    if (!answer.ok && answer.error !== "slot_taken") throw new Error(`A booking was refused: ${answer.error}.`);
  });
  const { rows } = await admin.query(
    "SELECT count(*)::int AS count FROM session WHERE therapist_id = $1 AND starts_at = ANY ($2)",
    [therapist, starts.map((ms) => new Date(ms))],
  );
  const made = Number(rows[0].count);
  const locked = (await deadlocks()) - before;
  return [
    {
      name: "32 people rush at 201 times, sessions made",
      value: made,
      unit: "",
      goal: "= 201",
      ok: made === 201,
      note: `${attempts.length} attempts, ${((1000 * attempts.length) / ms).toFixed(0)} a second`,
    },
    { name: "32 people rush at 201 times, deadlocks", value: locked, unit: "", goal: "= 0", ok: locked === 0 },
  ];
}

export async function benchBooking(): Promise<Row[]> {
  const database = await benchDatabase();
  process.env.DATABASE_URL = database.url;
  try {
    const clinic = await makeClinic(await database.connect());
    return [
      ...(await compare(database, clinic, 1)),
      ...(await compare(database, clinic, 8)),
      ...(await rush(database, clinic)),
    ];
  } finally {
    await disconnect();
    await database.close();
  }
}
