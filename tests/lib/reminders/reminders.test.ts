import { randomUUID } from "node:crypto";
import { db } from "@/lib/db/client";
import { remind } from "@/lib/reminders/jobs";
import { reminderJobs } from "@/lib/reminders/rules";
import { makeBooker, now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeClient, makeHouse, makeSession } from "@/tests/support/factories";

useDatabase();
afterEach(() => db().$executeRaw`DELETE FROM pgboss.job`);

/** Where makeSession() begins: 10:00 in Vancouver. */
const start = new Date("2027-01-12T17:00:00.000Z");

test("leaves out what is past already", () => {
  const at = (hours: number) => reminderJobs("s", start.getTime(), [2880, 120], new Date(start.getTime() - hours * 3_600_000)).map(({ startAfter }) => startAfter.toISOString());
  expect(at(49)).toEqual(["2027-01-10T17:00:00.000Z", "2027-01-12T15:00:00.000Z"]);
  expect(at(48)).toEqual(["2027-01-12T15:00:00.000Z"]);
  expect(at(2)).toEqual([]);
  expect(reminderJobs("s", start.getTime(), [], now)).toEqual([]);
});

test("a booking leaves the practice's reminders, in the statement that writes the jobs of its emails", async () => {
  const house = await makeHouse({ reminderMinutes: [60, 1500] });
  const answer = await (await makeBooker(house)).book("2026-12-14T10:00");
  const jobs = await db().$queryRaw<{ name: string; data: unknown; at: Date }[]>`SELECT name, data, start_after AS at FROM pgboss.job WHERE name = 'reminders' ORDER BY start_after`;
  const data = { sessionId: answer.ok && answer.data.sessionId, start: "2026-12-14T17:00:00.000Z" };
  expect(jobs).toEqual([
    { name: "reminders", data: { ...data, minutes: 1500 }, at: new Date("2026-12-13T16:00:00Z") },
    { name: "reminders", data: { ...data, minutes: 60 }, at: new Date("2026-12-14T16:00:00Z") },
  ]);
});

const written = (sessionId: string) => db().message.findMany({ where: { sessionId }, select: { template: true, recipient: true, locale: true, data: true } });

test("writes one email in the person's language, also when two workers run the job at once, and again", async () => {
  const { therapist, service, practice } = await makeHouse();
  const account = await makeAccount(practice, { locale: "fr" });
  const session = await makeSession(therapist, service, { accountId: account.id });
  const job = { sessionId: session.id, start: start.toISOString(), minutes: 120 };
  await Promise.all([remind(job), remind(job)]);
  await remind(job);
  expect(await written(session.id)).toEqual([{ template: "reminder", recipient: account.emailRaw, locale: "fr", data: { sessionId: session.id, start: start.toISOString() } }]);
  await remind({ ...job, minutes: 2880 });
  expect(await written(session.id)).toHaveLength(2);
});

test.each([
  ["cancelled", { status: "cancelled" as const }], ["cancelled late", { status: "late_cancelled" as const }], ["attended", { status: "attended" as const }],
  ["moved", { startsAt: new Date("2027-01-12T17:05:00Z") }],
  ["over", { startsAt: new Date("2026-01-12T18:00:00Z"), blockedFrom: new Date("2026-01-12T18:00:00Z") }],
])("never reminds of a session that is %s", async (_, change) => {
  const { therapist, service, practice } = await makeHouse();
  const account = await makeAccount(practice);
  const session = await makeSession(therapist, service, { accountId: account.id });
  await db().session.update({ where: { id: session.id }, data: change });
  const begins = change && "blockedFrom" in change ? change.startsAt : start;
  await remind({ sessionId: session.id, start: begins.toISOString(), minutes: 120 });
  expect(await written(session.id)).toEqual([]);
});

test("goes to the client's address where no account booked, to nobody where none is known, and minds no missing session", async () => {
  const { therapist, service, practice } = await makeHouse();
  const known = await makeClient(practice);
  const silent = await makeClient(practice, { email: null });
  const first = await makeSession(therapist, service, { clientId: known.id });
  const second = await makeSession(therapist, service, { clientId: silent.id, wallStart: "2027-01-12T11:00" });
  await remind({ sessionId: first.id, start: first.startsAt.toISOString(), minutes: 120 });
  await remind({ sessionId: second.id, start: second.startsAt.toISOString(), minutes: 120 });
  await remind({ sessionId: randomUUID(), start: first.startsAt.toISOString(), minutes: 120 });
  expect((await written(first.id)).map(({ recipient }) => recipient)).toEqual([known.email]);
  expect(await written(second.id)).toEqual([]);
});
