import { db } from "@/lib/platform/db/client";
import { TZDB_VERSION } from "@/lib/scheduling/zones";
import { overrideSessionTime, rescheduleOwnSession, rescheduleSession } from "@/lib/sessions/reschedule/commands";
import { now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { at, makeAccount, makePracticeFixture, makeSession, makeTherapist } from "@/tests/support/factories";
import { portalScope, practiceScope } from "@/tests/support/scopes";
import { tables } from "@/tests/support/tables";

useDatabase();
afterEach(() => db().$executeRaw`DELETE FROM pgboss.job`);

const ms = (wall: string, zone?: string) => at(wall, zone).getTime();

/** A session on Friday, December 11, 2026 at 2:00 pm; it is Wednesday noon (tests/support/booker). */
async function arrange(given: Parameters<typeof makePracticeFixture>[0] = {}, wallStart = "2026-12-11T14:00") {
  const fixture = await makePracticeFixture(given);
  const { practice, therapist, service, owner } = fixture;
  const account = await makeAccount(practice);
  const session = await makeSession(therapist, service, {
    accountId: account.id,
    origin: "portal",
    wallStart,
    zone: practice.zone,
  });
  const staff = practiceScope({ practiceId: practice.id, staffId: owner.id });
  const own = portalScope({ practiceId: practice.id, accountId: account.id });
  const which = { session: session.id, sequence: 0 };
  return {
    ...fixture,
    account,
    session,
    staff,
    own,
    which,
    to: (wall: string) => ({ ...which, therapist: therapist.id, start: ms(wall, practice.zone), emailClient: true }),
  };
}
const row = (id: string) => db().session.findUniqueOrThrow({ where: { id } });
const sentEmails = async (sessionId: string) =>
  (await db().outboxEmail.findMany({ where: { sessionId }, orderBy: { template: "asc" } })).map(
    ({ template, recipient }) => [template, recipient],
  );
const reminders = () =>
  db().$queryRaw<
    { start: string; at: Date }[]
  >`SELECT data->>'start' AS start, start_after AS at FROM pgboss.job WHERE name = 'reminders' ORDER BY start_after`;

test("staff move a session to an offered time: the same row, a higher version, its wall time, who is emailed, when reminded", async () => {
  const { session, staff, to, account, therapist, owner } = await arrange();
  expect(await rescheduleSession(staff, to("2026-12-14T10:00"), now)).toEqual({
    ok: true,
    data: { session: session.id },
  });
  expect(await rescheduleSession(staff, to("2026-12-14T10:00"), now)).toEqual({
    ok: true,
    data: { session: session.id },
  });
  expect(await row(session.id)).toMatchObject({
    status: "booked",
    sequence: 1,
    startsAt: at("2026-12-14T10:00"),
    endsAt: at("2026-12-14T10:50"),
    blockedUntil: at("2026-12-14T10:50"),
    wallStart: "2026-12-14T10:00",
    tzdb: TZDB_VERSION,
    changedAt: now,
    changedBy: `staff:${owner.id}`,
    overrideReason: null,
  });
  expect(await sentEmails(session.id)).toEqual([
    ["rescheduled_client", account.emailRaw],
    ["rescheduled_therapist", therapist.notifyEmail],
  ]);
  expect(await reminders()).toEqual([
    { start: "2026-12-14T17:00:00.000Z", at: at("2026-12-12T10:00") },
    { start: "2026-12-14T17:00:00.000Z", at: at("2026-12-14T08:00") },
  ]);
  const [entry] = await db().auditEntry.findMany({ where: { subject: `session:${session.id}` } });
  expect(entry).toMatchObject({
    action: "sessions.reschedule",
    data: { was: { start: "2026-12-11T21:00:00.000Z" }, is: { start: "2026-12-14T17:00:00.000Z" } },
  });
});

test("its own time does not stand in its way, somebody else's does", async () => {
  const { staff, to, therapist, service } = await arrange();
  await db().therapist.update({ where: { id: therapist.id }, data: { startMinutes: [0, 30] } });
  await makeSession(therapist, service, { wallStart: "2026-12-11T16:00" });
  expect(await rescheduleSession(staff, to("2026-12-11T15:30"), now)).toMatchObject({ ok: false, error: "slot_taken" });
  expect(await rescheduleSession(staff, to("2026-12-11T14:30"), now)).toMatchObject({ ok: true });
});

test("refuses, and changes nothing", async () => {
  const { session, staff, own, to, which, practice } = await arrange();
  const other = await arrange();
  const stranger = await makeTherapist(practice);
  const unchanged = await tables();
  const refused = async (answer: Promise<{ ok: boolean }>, error: string) =>
    expect(await answer).toMatchObject({ ok: false, error });
  await refused(rescheduleSession(staff, to("2026-12-11T14:00"), now), "same_time");
  const stale = await rescheduleSession(staff, { ...to("2026-12-14T10:00"), sequence: 4 }, now);
  expect(stale).toMatchObject({
    error: "changed_meanwhile",
    details: { status: "booked", startsAt: session.startsAt },
  });
  await refused(rescheduleSession(staff, { ...to("2026-12-14T10:00"), therapist: stranger.id }, now), "not_offered");
  await refused(
    rescheduleSession(staff, { ...to("2026-12-14T10:00"), therapist: other.therapist.id }, now),
    "not_offered",
  );
  await refused(rescheduleSession(other.staff, to("2026-12-14T10:00"), now), "not_found");
  await refused(
    rescheduleSession(
      practiceScope({ practiceId: practice.id, role: "therapist", therapistId: stranger.id }),
      to("2026-12-14T10:00"),
      now,
    ),
    "not_yours",
  );
  await refused(
    rescheduleOwnSession(other.own, { ...which, start: ms("2026-12-14T10:00"), practice: "" }, now),
    "not_found",
  );
  const saturday = await rescheduleOwnSession(own, { ...which, start: ms("2026-12-12T10:00"), practice: "" }, now);
  expect(saturday).toMatchObject({ error: "slot_taken", details: { zone: "America/Vancouver" } });
  expect(saturday.ok || (saturday.details as { nearest: number[] }).nearest).toHaveLength(4);
  expect(await tables()).toEqual(unchanged);
  await db().session.update({ where: { id: session.id }, data: { status: "attended" } });
  await refused(rescheduleSession(staff, to("2026-12-14T10:00"), now), "not_now");
});

test("its client moves it up to the notice for rescheduling, which is not that for cancelling", async () => {
  const { own, which, practice, session } = await arrange({ rescheduleNoticeMinutes: 2880, cancelNoticeMinutes: 0 });
  const move = (when: Date) =>
    rescheduleOwnSession(own, { ...which, start: ms("2026-12-14T10:00"), practice: practice.slug }, when);
  expect(await move(new Date(at("2026-12-09T14:00").getTime() + 1))).toEqual({ ok: false, error: "too_late" });
  expect(await move(at("2026-12-09T14:00"))).toMatchObject({ ok: true });
  expect((await sentEmails(session.id)).map(([template]) => template)).toEqual([
    "rescheduled_client",
    "rescheduled_therapist",
  ]);
});

test("another therapist who offers the service takes it over; both are emailed", async () => {
  const { session, staff, to, practice, service, therapist } = await arrange();
  const sam = await makeTherapist(practice, {
    name: "Sam Okafor",
    notifyEmail: "sam@maple.example",
    onlineBooking: false,
  });
  await db().therapistService.create({ data: { practiceId: practice.id, therapistId: sam.id, serviceId: service.id } });
  const form = { ...to("2026-12-11T14:00"), therapist: sam.id };
  expect(await rescheduleSession(staff, form, now)).toMatchObject({ error: "slot_taken" });
  await db().therapist.update({ where: { id: sam.id }, data: { onlineBooking: true } });
  expect(await rescheduleSession(staff, form, now)).toMatchObject({ ok: true });
  expect(await row(session.id)).toMatchObject({ therapistId: sam.id, startsAt: at("2026-12-11T14:00") });
  expect((await sentEmails(session.id)).map(([template, to]) => [template, to])).toEqual([
    ["handed_over", therapist.notifyEmail],
    ["rescheduled_client", expect.any(String)],
    ["rescheduled_therapist", "sam@maple.example"],
  ]);
});

describe("any other time, by staff", () => {
  const reason = "They fly on Sunday";
  const seen = "outside_hours over_hours off_grid closed_day notice too_far past";
  it("is kept with its reason, and the audit says what was overridden", async () => {
    const { session, staff, which, therapist } = await arrange();
    expect(
      await overrideSessionTime(
        staff,
        { emailClient: true, ...which, therapist: therapist.id, date: "2026-12-12", time: "19:15", reason, seen },
        now,
      ),
    ).toMatchObject({ ok: true });
    expect(await row(session.id)).toMatchObject({ startsAt: at("2026-12-12T19:15"), overrideReason: reason });
    expect(await db().auditEntry.findFirst({ where: { subject: `session:${session.id}` } })).toMatchObject({
      data: { reason, broken: ["outside_hours"] },
    });
    const back = { session: session.id, sequence: 1, therapist: therapist.id, start: ms("2026-12-14T09:00") };
    expect(await rescheduleSession(staff, { ...back, emailClient: true }, now)).toMatchObject({ ok: true });
    expect(await row(session.id)).toMatchObject({ overrideReason: null });
  });

  it("is refused by the database where somebody has it, with a sentence of its own", async () => {
    const { session, staff, which, therapist, service } = await arrange();
    await makeSession(therapist, service, { wallStart: "2026-12-12T19:00" });
    const answer = await overrideSessionTime(
      staff,
      { emailClient: true, ...which, therapist: therapist.id, date: "2026-12-12", time: "19:15", reason, seen },
      now,
    );
    expect(answer).toEqual({ ok: false, error: "time_conflict", fields: { time: "time_conflict" } });
    expect(await row(session.id)).toMatchObject({ sequence: 0 });
  });

  it.each([
    ["America/Toronto", "2027-03-14", "02:30"],
    ["Europe/Paris", "2027-03-28", "02:30"],
  ])("does not exist in the gap of %s", async (zone, date, time) => {
    const { staff, which, therapist } = await arrange({ zone });
    expect(
      await overrideSessionTime(
        staff,
        { emailClient: true, ...which, therapist: therapist.id, date, time, reason, seen },
        now,
      ),
    ).toEqual({
      ok: false,
      error: "invalid",
      fields: { time: "time_gap" },
    });
  });

  it.each([
    ["America/Toronto", "2027-11-07", "01:30", "2027-11-07T05:30:00Z", "2027-11-07T06:30:00Z"],
    ["Europe/Paris", "2026-10-25", "02:30", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"],
  ])("is asked which in the overlap of %s", async (zone, date, time, first, second) => {
    const { session, staff, which, therapist } = await arrange({ zone });
    const form = { ...which, therapist: therapist.id, date, time, reason, seen, emailClient: true };
    const both = [Date.parse(first), Date.parse(second)];
    expect(await overrideSessionTime(staff, form, now)).toMatchObject({
      ok: false,
      error: "time_twice",
      details: { nearest: both, zone },
    });
    expect(await overrideSessionTime(staff, { ...form, start: both[1]! }, now)).toMatchObject({
      ok: true,
    });
    expect(await row(session.id)).toMatchObject({
      startsAt: new Date(second),
      endsAt: new Date(both[1]! + 50 * 60_000),
      wallStart: `${date}T${time}`,
    });
  });
});

describe("races", () => {
  it("two clients for one free time: one has it, the other nearest times", async () => {
    for (let i = 0; i < 4; i++) {
      const { therapist, service, practice, own, which, session } = await arrange();
      const account = await makeAccount(practice);
      const second = await makeSession(therapist, service, { accountId: account.id, wallStart: "2026-12-11T16:00" });
      const start = ms("2026-12-14T10:00");
      const answers = await Promise.all([
        rescheduleOwnSession(own, { ...which, start, practice: "" }, now),
        rescheduleOwnSession(
          portalScope({ practiceId: practice.id, accountId: account.id }),
          { session: second.id, sequence: 0, start, practice: "" },
          now,
        ),
      ]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      const refused = answers.find(({ ok }) => !ok);
      expect(refused).toMatchObject({ error: "slot_taken" });
      expect(refused && !refused.ok && (refused.details as { nearest: number[] }).nearest).not.toContain(start);
      expect([(await row(session.id)).sequence, (await row(second.id)).sequence].sort()).toEqual([0, 1]);
    }
  });

  it("staff and client at once: one move, one version, one pair of emails", async () => {
    const { staff, own, which, to, session } = await arrange();
    const answers = await Promise.all([
      rescheduleSession(staff, to("2026-12-14T10:00"), now),
      rescheduleOwnSession(own, { ...which, start: ms("2026-12-14T11:00"), practice: "" }, now),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: "changed_meanwhile" });
    expect(await sentEmails(session.id)).toHaveLength(2);
  });

  it("two that change places do not deadlock: the times stay apart", async () => {
    const { staff, to, therapist, service, session } = await arrange();
    const second = await makeSession(therapist, service, { wallStart: "2026-12-14T10:00" });
    const answers = await Promise.all([
      rescheduleSession(staff, to("2026-12-14T10:00"), now),
      rescheduleSession(
        staff,
        {
          emailClient: true,
          session: second.id,
          sequence: 0,
          therapist: therapist.id,
          start: session.startsAt.getTime(),
        },
        now,
      ),
    ]);
    expect(answers.map((answer) => (answer.ok ? "ok" : answer.error))).toEqual(["slot_taken", "slot_taken"]);
  });
});

test("a session keeps the length that was agreed, whatever its service has become", async () => {
  const { session, staff, to, service } = await arrange();
  await db().service.update({ where: { id: service.id }, data: { minutes: 90, bufferAfter: 30, active: false } });
  expect(await rescheduleSession(staff, to("2026-12-14T16:00"), now)).toMatchObject({ ok: true });
  expect(await row(session.id)).toMatchObject({ endsAt: at("2026-12-14T16:50"), blockedUntil: at("2026-12-14T16:50") });
});
