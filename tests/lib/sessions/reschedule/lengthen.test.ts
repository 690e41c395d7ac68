import { db } from "@/lib/platform/db/client";
import { lengthenSession } from "@/lib/sessions/reschedule/commands";
import { lengthenInput } from "@/lib/sessions/reschedule/schema";
import { now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { at, makeAccount, makePracticeFixture, makeSession, makeTherapist } from "@/tests/support/factories";
import { composed } from "@/tests/support/outbox";
import { practiceScope } from "@/tests/support/scopes";
import { tables } from "@/tests/support/tables";

useDatabase();
afterEach(() => db().$executeRaw`DELETE FROM pgboss.job`);

/** Friday, December 11, 2026, 2:00–2:50 pm, with a buffer of ten minutes after it; it is Wednesday noon. */
async function arrange(given: { zone?: string; wallStart?: string } = {}) {
  const { zone = "America/Vancouver", wallStart = "2026-12-11T14:00" } = given;
  const fixture = await makePracticeFixture({ zone });
  const account = await makeAccount(fixture.practice);
  const start = at(wallStart, zone).getTime();
  const session = await makeSession(fixture.therapist, fixture.service, {
    accountId: account.id,
    origin: "portal",
    wallStart,
    zone,
    blockedUntil: new Date(start + 60 * 60_000),
  });
  const staff = practiceScope({ practiceId: fixture.practice.id, staffId: fixture.owner.id });
  return {
    ...fixture,
    account,
    session,
    staff,
    to: (minutes: number, sequence = 0) => ({ session: session.id, sequence, minutes, emailClient: true }),
  };
}
const row = (id: string) => db().session.findUniqueOrThrow({ where: { id } });

test("a session lasts longer: its end, what is kept free after it, its version; the emails", async () => {
  const { session, staff, to, account, therapist } = await arrange();
  expect(await lengthenSession(staff, to(80), now)).toEqual({ ok: true, data: { session: session.id } });
  expect(await lengthenSession(staff, to(80), now)).toEqual({ ok: true, data: { session: session.id } });
  expect(await row(session.id)).toMatchObject({
    startsAt: at("2026-12-11T14:00"),
    endsAt: at("2026-12-11T15:20"),
    blockedFrom: at("2026-12-11T14:00"),
    blockedUntil: at("2026-12-11T15:30"),
    sequence: 1,
    changedAt: now,
    changedBy: staff.actor,
    status: "booked",
  });
  expect(await db().auditEntry.findMany({ where: { subject: `session:${session.id}` } })).toMatchObject([
    {
      action: "sessions.lengthen",
      data: { was: { end: "2026-12-11T21:50:00.000Z" }, is: { end: "2026-12-11T22:20:00.000Z" } },
    },
  ]);
  const messages = await db().outboxEmail.findMany({ where: { sessionId: session.id }, orderBy: { template: "asc" } });
  expect(messages.map(({ template, recipient }) => [template, recipient])).toEqual([
    ["rescheduled_client", account.emailRaw],
    ["rescheduled_therapist", therapist.notifyEmail],
  ]);
  const [client, therapistEmail] = await Promise.all(messages.map(async ({ id }) => composed(id)));
  expect(client?.subject).toBe("Changed: your session on Friday, December 11, 2:00 pm now ends at 3:20 pm");
  expect(therapistEmail?.subject).toBe("Session on Friday, December 11, 2:00 pm now ends at 3:20 pm");
  for (const drawn of [client, therapistEmail]) {
    expect(drawn?.text).toContain("2:00–3:20 pm");
    expect(drawn?.text).toContain("2:00–2:50 pm");
    expect(drawn?.attachments?.[0]?.content).toContain("SEQUENCE:1");
  }
  expect(await db().$queryRaw`SELECT 1 FROM pgboss.job WHERE name = 'reminders'`).toEqual([]); // The existing jobs are still valid: the start is the same.
});

test("and shorter again, to the minute of the clock change", async () => {
  const { session, staff, to } = await arrange({ zone: "America/Toronto", wallStart: "2027-03-14T01:30" });
  expect(await lengthenSession(staff, to(25), now)).toMatchObject({ ok: true });
  expect(await row(session.id)).toMatchObject({
    endsAt: at("2027-03-14T01:55", "America/Toronto"),
    blockedUntil: new Date(at("2027-03-14T01:30", "America/Toronto").getTime() + 35 * 60_000),
  });
});

test("the database refuses what would meet another session, its buffer included; nothing is changed", async () => {
  const { session, staff, to, therapist, service } = await arrange();
  await makeSession(therapist, service, { wallStart: "2026-12-11T15:30" });
  const before = await tables();
  expect(await lengthenSession(staff, to(81), now)).toEqual({
    ok: false,
    error: "time_conflict",
    fields: { minutes: "time_conflict" },
  });
  expect(await tables()).toEqual(before);
  expect(await lengthenSession(staff, to(80), now)).toMatchObject({ ok: true });
  expect(await row(session.id)).toMatchObject({ sequence: 1 });
});

test("refuses, and changes nothing", async () => {
  const { session, staff, to, practice } = await arrange();
  const other = await arrange();
  const stranger = await makeTherapist(practice);
  const unchanged = await tables();
  const refused = async (answer: Promise<{ ok: boolean }>, error: string) =>
    expect(await answer).toMatchObject({ ok: false, error });
  await refused(lengthenSession(staff, to(50), now), "same_length");
  await refused(lengthenSession(staff, to(80, 3), now), "changed_meanwhile");
  await refused(lengthenSession(other.staff, to(80), now), "not_found");
  await refused(
    lengthenSession(
      practiceScope({ practiceId: practice.id, role: "therapist", therapistId: stranger.id }),
      to(80),
      now,
    ),
    "not_yours",
  );
  expect(await tables()).toEqual(unchanged);
  await db().session.update({ where: { id: session.id }, data: { status: "attended" } });
  await refused(lengthenSession(staff, to(80), now), "not_now");
});

test.each(["", "4", "721", "1e2", "50.5", "-5", "fifty"])("takes no length of “%s”", (minutes) => {
  expect(
    lengthenInput.safeParse({ session: "0e2d0f3c-6a3e-4b9b-8a44-2f1c1f5a7a11", sequence: "0", minutes }).success,
  ).toBe(false);
});

test("two at once: one length, one version, one pair of emails", async () => {
  const { session, staff, to } = await arrange();
  const answers = await Promise.all([lengthenSession(staff, to(80), now), lengthenSession(staff, to(65), now)]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: "changed_meanwhile" });
  expect(await db().outboxEmail.count({ where: { sessionId: session.id } })).toBe(2);
});
