import { randomUUID } from "node:crypto";
import { db } from "@/lib/platform/db/client";
import { remind } from "@/lib/sessions/reminders/jobs";
import { saveClientReminders, saveOwnReminders } from "@/lib/sessions/reminders/commands";
import { clientReminders, ownReminders } from "@/lib/sessions/reminders/queries";
import { parseReminders, reminderJobs } from "@/lib/sessions/reminders/rules";
import { changeSession } from "@/lib/sessions/sessions/commands";
import { makeBooker, now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeGrant, makeClient, makePracticeFixture, makeSession } from "@/tests/support/factories";
import { portalScope, practiceScope } from "@/tests/support/scopes";

useDatabase({ now });
afterEach(() => db().$executeRaw`DELETE FROM pgboss.job`);

/** The start of makeSession(): 10:00 in Vancouver. */
const start = new Date("2027-01-12T17:00:00.000Z");

test("leaves out what is past already", () => {
  const at = (hours: number) =>
    reminderJobs(
      "s",
      { zone: "America/Vancouver", start: start.getTime() },
      [2880, 120],
      new Date(start.getTime() - hours * 3_600_000),
    ).map(({ startAfter }) => startAfter.toISOString());
  expect(at(49)).toEqual(["2027-01-10T17:00:00.000Z", "2027-01-12T15:00:00.000Z"]);
  expect(at(48)).toEqual(["2027-01-12T15:00:00.000Z"]);
  expect(at(2)).toEqual([]);
  expect(reminderJobs("s", { zone: "America/Vancouver", start: start.getTime() }, [], now)).toEqual([]);
});

test.each([
  ["3 days before, over the spring change", "2027-03-15T14:00Z", 4320, "2027-03-12T15:00Z"],
  ["3 days before, over the autumn change", "2027-11-08T15:00Z", 4320, "2027-11-05T14:00Z"],
  ["1 day before, across the change itself", "2027-03-14T14:00Z", 1440, "2027-03-13T15:00Z"],
  ["36 hours before are hours", "2027-03-15T14:00Z", 2160, "2027-03-14T02:00Z"],
  ["2 hours before are hours", "2027-03-14T08:00Z", 120, "2027-03-14T06:00Z"],
  ["a time that the day before lacks: the end of the gap", "2027-03-15T06:30Z", 1440, "2027-03-14T07:00Z"],
  ["a time that the day before has twice: the first", "2027-11-08T06:30Z", 1440, "2027-11-07T05:30Z"],
])("%s", (_name, from, minutes, sent) => {
  const session = { zone: "America/Toronto", start: Date.parse(from) };
  const jobs = reminderJobs("s", session, [minutes], new Date("2027-01-01T00:00Z"));
  expect(jobs.map(({ startAfter }) => startAfter.getTime())).toEqual([Date.parse(sent)]);
});

test("a booking leaves the practice's reminders, in the statement that writes the jobs of its emails", async () => {
  const fixture = await makePracticeFixture({ reminderMinutes: [60, 1500] });
  const answer = await (await makeBooker(fixture)).book("2026-12-14T10:00");
  const jobs = await db().$queryRaw<
    { name: string; data: unknown; at: Date }[]
  >`SELECT name, data, start_after AS at FROM pgboss.job WHERE name = 'reminders' ORDER BY start_after`;
  const data = { sessionId: answer.ok && answer.data.sessionId, start: "2026-12-14T17:00:00.000Z" };
  expect(jobs).toEqual([
    { name: "reminders", data: { ...data, minutes: 1500 }, at: new Date("2026-12-13T16:00:00Z") },
    { name: "reminders", data: { ...data, minutes: 60 }, at: new Date("2026-12-14T16:00:00Z") },
  ]);
});

const written = (sessionId: string) =>
  db().outboxEmail.findMany({
    where: { sessionId },
    select: { template: true, recipient: true, locale: true, data: true },
  });

test("writes one email in the person's language, also when two workers run the job at once, and again", async () => {
  const { therapist, service, practice } = await makePracticeFixture();
  const account = await makeAccount(practice, { locale: "fr" });
  const session = await makeSession(therapist, service, { accountId: account.id });
  const job = { sessionId: session.id, start: start.toISOString(), minutes: 120 };
  await Promise.all([remind(job), remind(job)]);
  await remind(job);
  expect(await written(session.id)).toEqual([
    {
      template: "reminder",
      recipient: account.emailRaw,
      locale: "fr",
      data: { sessionId: session.id, start: start.toISOString() },
    },
  ]);
  await remind({ ...job, minutes: 2880 });
  expect(await written(session.id)).toHaveLength(2);
});

test.each([
  ["cancelled", { status: "cancelled" as const }],
  ["cancelled late", { status: "late_cancelled" as const }],
  ["attended", { status: "attended" as const }],
  ["moved", { startsAt: new Date("2027-01-12T17:05:00Z") }],
  ["over", { startsAt: new Date("2026-01-12T18:00:00Z"), blockedFrom: new Date("2026-01-12T18:00:00Z") }],
])("never reminds of a session that is %s", async (_, change) => {
  const { therapist, service, practice } = await makePracticeFixture();
  const account = await makeAccount(practice);
  const session = await makeSession(therapist, service, { accountId: account.id });
  await db().session.update({ where: { id: session.id }, data: change });
  const begins = change && "blockedFrom" in change ? change.startsAt : start;
  await remind({ sessionId: session.id, start: begins.toISOString(), minutes: 120 });
  expect(await written(session.id)).toEqual([]);
});

test("goes to the client's address where no account booked, to nobody where none is known, and minds no missing session", async () => {
  const { therapist, service, practice } = await makePracticeFixture();
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

test.each([
  ["48, 2", [2880, 120]],
  ["2;48 0.5", [2880, 120, 30]],
  ["2 2.0", [120]],
  ["", null],
  ["soon", null],
  ["0.1", null],
  ["673", null],
  ["1,2,3,4,5,6", null],
  ["2,5", [300, 120]],
])("%j is read as %j", (typed, minutes) => expect(parseReminders(typed)).toEqual(minutes));

describe("reminders of one client", () => {
  async function arrange(clientGiven: object = {}) {
    const fixture = await makePracticeFixture();
    const { practice, therapist, service, owner } = fixture;
    const client = await makeClient(practice, clientGiven);
    const session = await makeSession(therapist, service, { clientId: client.id });
    const scope = practiceScope({ practiceId: practice.id, staffId: owner.id, therapistId: therapist.id, now });
    const at = (minutes: number) => remind({ sessionId: session.id, start: start.toISOString(), minutes });
    return { ...fixture, client, session, scope, at };
  }
  const planned = () =>
    db().$queryRaw<
      { minutes: number }[]
    >`SELECT (data ->> 'minutes')::int AS minutes FROM pgboss.job WHERE name = 'reminders' ORDER BY 1 DESC`;

  test("their own times are planned when they book, and none where they want none", async () => {
    for (const [reminderChoice, minutes] of [
      ["own", [4320, 30]],
      ["none", []],
      ["practice", [2880, 120]],
    ] as const) {
      await db().$executeRaw`DELETE FROM pgboss.job`;
      const fixture = await makePracticeFixture();
      const client = await makeClient(fixture.practice, { reminderChoice, reminderMinutes: [4320, 30] });
      const booker = await makeBooker(fixture);
      await makeGrant(
        await db().portalAccount.findFirstOrThrow({ where: { practiceId: fixture.practice.id } }),
        client,
        fixture.owner,
      );
      const existing = await db().service.update({ where: { id: fixture.service.id }, data: { audience: "both" } });
      expect(existing.audience).toBe("both");
      expect(await booker.book("2026-12-14T10:00")).toMatchObject({ ok: true });
      expect([reminderChoice, (await planned()).map((job) => job.minutes)]).toEqual([reminderChoice, minutes]);
    }
  });

  test("what changes after a session was booked holds for it: read when a reminder is due, and planned where it was not", async () => {
    const { client, session, scope, practice, at } = await arrange();
    expect(await saveClientReminders(scope, { client: client.id, choice: "none", hours: [] }, now)).toEqual({
      ok: true,
    });
    await at(2880);
    expect(await written(session.id)).toEqual([]);
    expect(await saveClientReminders(scope, { client: client.id, choice: "own", hours: [4320, 120] }, now)).toEqual({
      ok: true,
    });
    expect((await planned()).map(({ minutes }) => minutes)).toEqual([4320, 120]);
    await at(2880); // a job for the practice's default, queued before
    expect(await written(session.id)).toEqual([]);
    await at(120);
    await at(120); // queued twice, sent once
    expect(await written(session.id)).toHaveLength(1);
    expect(await saveClientReminders(scope, { client: client.id, choice: "practice", hours: [] }, now)).toEqual({
      ok: true,
    });
    await at(2880);
    expect(await written(session.id)).toHaveLength(2);
    await db().practice.update({ where: { id: practice.id }, data: { reminderMinutes: [] } });
    await remind({ sessionId: session.id, start: start.toISOString(), minutes: 60 });
    expect(await written(session.id)).toHaveLength(2);
    expect(
      (await db().auditEntry.findMany({ where: { practiceId: practice.id, action: "reminders.client" } })).map(
        ({ data }) => data,
      ),
    ).toEqual([
      { choice: "none", minutes: [] },
      { choice: "own", minutes: [4320, 120] },
      { choice: "practice", minutes: [] },
    ]);
  });

  test("a session cancelled after its reminders were planned is not reminded of, with times of one's own either", async () => {
    const { session, scope, at } = await arrange({ reminderChoice: "own", reminderMinutes: [60] });
    expect(
      await changeSession(
        scope,
        { note: "", emailClient: true, session: session.id, sequence: 0, to: "cancelled" },
        now,
      ),
    ).toMatchObject({
      ok: true,
    });
    await at(60);
    expect((await written(session.id)).filter(({ template }) => template === "reminder")).toEqual([]);
  });

  test("who turns them off in the portal is not reminded, and the record says so; the practice's choice stays", async () => {
    const { practice, therapist, service, owner, client, scope } = await arrange();
    const account = await makeAccount(practice);
    await makeGrant(account, client, owner);
    const session = await makeSession(therapist, service, {
      accountId: account.id,
      clientId: client.id,
      wallStart: "2027-01-13T10:00",
    });
    const own = portalScope({ practiceId: practice.id, accountId: account.id, clientId: client.id, now });
    const job = { sessionId: session.id, start: session.startsAt.toISOString(), minutes: 120 };
    expect(await ownReminders(own)).toEqual({ wanted: true, minutes: [2880, 120] });
    expect(await saveOwnReminders(own, { practice: practice.slug, wanted: false })).toEqual({ ok: true });
    await remind(job);
    expect(await written(session.id)).toEqual([]);
    expect(await clientReminders(scope, client.id)).toEqual({
      choice: "practice",
      minutes: [],
      practice: [2880, 120],
      turnedOff: true,
    });
    expect(await saveOwnReminders(own, { practice: practice.slug, wanted: true })).toEqual({ ok: true });
    await remind(job);
    expect(await written(session.id)).toHaveLength(1);
  });

  test("of another practice's client there is nothing to set", async () => {
    const [{ scope }, { client }] = [await arrange(), await arrange()];
    expect(await saveClientReminders(scope, { client: client.id, choice: "none", hours: [] }, now)).toEqual({
      ok: false,
      error: "not_found",
    });
    expect(await clientReminders(scope, client.id)).toBeNull();
  });
});
