import { randomUUID } from "node:crypto";
import { db } from "@/lib/platform/db/client";
import { bookForClient } from "@/lib/sessions/staff-booking/commands";
import { makeBooker, now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import {
  at,
  makeClient,
  makePracticeFixture,
  makeService,
  makeSession,
  makeTherapist,
} from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";
import { tables } from "@/tests/support/tables";

useDatabase();
afterEach(() => db().$executeRaw`DELETE FROM pgboss.job`);

async function arrange(given: Parameters<typeof makePracticeFixture>[0] = {}) {
  const fixture = await makePracticeFixture(given);
  const { practice, owner, therapist } = fixture;
  const service = await makeService(practice, [therapist], { audience: "existing", bufferAfter: 10 });
  const client = await makeClient(practice, { locale: "fr" });
  const scope = practiceScope({ practiceId: practice.id, staffId: owner.id, now });
  const input = (wall: string, reason: string | null = null, seen = "") => ({
    client: client.id,
    therapist: therapist.id,
    service: service.id,
    start: at(wall, practice.zone).getTime(),
    reason,
    seen,
    emailClient: true,
    key: randomUUID(),
  });
  return { ...fixture, firstSession: fixture.service, service, client, scope, input };
}
const codes = (answer: Awaited<ReturnType<typeof bookForClient>>) =>
  answer.ok ? "ok" : (answer.details as { broken: { code: string }[] }).broken.map(({ code }) => code);

test("a session makes an inactive client active again, audited; a refused one does not", async () => {
  const { scope, input, client } = await arrange();
  await db().client.update({ where: { id: client.id }, data: { status: "inactive" } });
  const status = async () => (await db().client.findUniqueOrThrow({ where: { id: client.id } })).status;
  expect(await bookForClient(scope, input("2026-12-11T03:00"), now)).toMatchObject({ ok: false });
  expect(await status()).toBe("inactive");
  expect(await bookForClient(scope, input("2026-12-11T14:00"), now)).toMatchObject({ ok: true });
  expect(await status()).toBe("active");
  expect(await db().auditEntry.count({ where: { action: "clients.reactivate", subject: `client:${client.id}` } })).toBe(
    1,
  );
});

test("an offered time: a session of the client's, without a banner; both are emailed, in their languages; reminders", async () => {
  const { scope, input, client, therapist, service, owner } = await arrange();
  const form = input("2026-12-11T14:00");
  const answer = await bookForClient(scope, { ...form, emailClient: true }, now);
  expect(answer).toMatchObject({ ok: true });
  expect(await bookForClient(scope, { ...form, emailClient: true }, now)).toEqual(answer);
  const [session, ...more] = await db().session.findMany({ where: { clientId: client.id } });
  expect(more).toEqual([]);
  expect(session).toMatchObject({
    origin: "staff",
    status: "booked",
    accountId: null,
    serviceId: service.id,
    startsAt: at("2026-12-11T14:00"),
    endsAt: at("2026-12-11T14:50"),
    blockedUntil: at("2026-12-11T15:00"),
    wallStart: "2026-12-11T14:00",
    overrideReason: null,
    unverifiedHold: false,
    sequence: 0,
    seriesId: null,
  });
  const emails = await db().outboxEmail.findMany({ where: { sessionId: session!.id }, orderBy: { template: "asc" } });
  expect(emails.map(({ template, recipient, locale }) => [template, recipient, locale])).toEqual([
    ["booked_client", client.email, "fr"],
    ["booked_therapist", therapist.notifyEmail, "en"],
  ]);
  expect(await db().$queryRaw`SELECT 1 FROM pgboss.job WHERE name = 'reminders'`).toHaveLength(2);
  expect(await db().auditEntry.findFirst({ where: { subject: `session:${session!.id}` } })).toMatchObject({
    action: "sessions.book",
    actor: `staff:${owner.id}`,
    data: { for: `client:${client.id}` },
  });
});

test("a client without an address: only the therapist is emailed", async () => {
  const { scope, input, client } = await arrange();
  await db().client.update({ where: { id: client.id }, data: { email: null } });
  const answer = await bookForClient(scope, input("2026-12-11T14:00"), now);
  const emails = await db().outboxEmail.findMany({ where: { sessionId: answer.ok ? answer.data.session : "" } });
  expect(emails.map(({ template }) => template)).toEqual(["booked_therapist"]);
});

test.each([
  ["outside_hours", "2026-12-12T14:00", {}],
  ["off_grid", "2026-12-11T14:20", {}],
  ["over_hours", "2026-12-11T16:20", {}],
  ["notice", "2026-12-10T14:00", { noticeMinutes: 2880 }],
  ["too_far", "2027-06-11T14:00", {}],
  ["past", "2026-12-08T14:00", {}],
])(
  "a time that breaks %s is booked once that is shown, and the audit says what was overridden",
  async (code, wall, given) => {
    const { scope, input, client } = await arrange(given);
    const before = await tables();
    const refused = await bookForClient(scope, input(wall), now);
    expect(refused).toMatchObject({ ok: false, error: "rules_broken" });
    expect(codes(refused)).toContain(code);
    expect(await tables()).toEqual(before);
    const seen = codes(refused).toString().replaceAll(",", " ");
    expect(await bookForClient(scope, input(wall, null, seen.replace(code, "")), now)).toEqual(refused);
    expect(await bookForClient(scope, input(wall, null, seen), now)).toMatchObject({ ok: true });
    expect(await db().session.findFirst({ where: { clientId: client.id } })).toMatchObject({ overrideReason: null });
    const entry = await db().auditEntry.findFirst({
      where: { action: "sessions.book", data: { path: ["for"], equals: `client:${client.id}` } },
    });
    expect(entry?.data).toMatchObject({ broken: expect.arrayContaining([code]) });
    expect(entry?.data).not.toHaveProperty("reason");
  },
);

test.each([
  [false, null, [{ broken: ["off_grid"] }]],
  [true, null, []],
  [true, "They fly on Sunday", [{ broken: ["off_grid"], reason: "They fly on Sunday" }]],
])("if a reason is required (%s), the reason %s is audited as %j", async (overrideReasonRequired, reason, expected) => {
  const { scope, input } = await arrange({ overrideReasonRequired });
  const answer = await bookForClient(scope, input("2026-12-11T14:07", reason, "off_grid"), now);
  if (!answer.ok) expect(answer.fields).toEqual({ reason: "reason_needed" });
  const where = { practiceId: scope.practiceId, action: "sessions.book" };
  expect((await db().auditEntry.findMany({ where })).map(({ data }) => data)).toMatchObject(expected);
});

test("a service that the therapist does not give is a rule like others; one of another practice, or that is closed, is none", async () => {
  const { scope, input, client, practice } = await arrange();
  const other = await makeService(practice, [await makeTherapist(practice)], {
    audience: "existing",
    places: ["phone"],
    bufferAfter: 0,
  });
  const form = { ...input("2026-12-11T14:00"), service: other.id };
  const refused = await bookForClient(scope, { ...form, emailClient: true }, now);
  expect(codes(refused)).toEqual(["not_given"]);
  expect(
    await bookForClient(scope, { ...form, seen: "not_given", reason: "Their own therapist is ill" }, now),
  ).toMatchObject({
    ok: true,
  });
  expect(await db().session.findFirst({ where: { clientId: client.id } })).toMatchObject({
    serviceId: other.id,
    place: "phone",
    overrideReason: "Their own therapist is ill",
  });
  const closed = await makeService(practice, [], { active: false });
  const foreign = await makePracticeFixture();
  for (const service of [closed.id, foreign.service.id]) {
    expect(await bookForClient(scope, { ...input("2026-12-11T15:00", "why"), service }, now)).toMatchObject({
      ok: false,
      error: "not_offered",
    });
  }
});

test("a reason that was not needed is not kept", async () => {
  const { scope, input, client } = await arrange();
  expect(await bookForClient(scope, input("2026-12-11T14:00", "No need"), now)).toMatchObject({ ok: true });
  expect(await db().session.findFirst({ where: { clientId: client.id } })).toMatchObject({ overrideReason: null });
});

test("time off, a full day, the cap, online booking closed and a New Client service are rules like others", async () => {
  const { scope, input, therapist, practice, client, firstSession } = await arrange({ sessionCap: 1 });
  const [startsAt, endsAt] = [at("2026-12-14T00:00"), at("2026-12-15T00:00")];
  await db().timeOff.create({
    data: {
      practiceId: practice.id,
      therapistId: therapist.id,
      startsAt,
      endsAt,
      wallStart: "2026-12-14T00:00",
      wallEnd: "2026-12-15T00:00",
      zone: practice.zone,
      tzdb: "x",
    },
  });
  expect(codes(await bookForClient(scope, input("2026-12-14T10:00"), now))).toEqual(["time_off"]);
  // A first session is on the list of a client who has never had one.
  expect(await bookForClient(scope, { ...input("2026-12-15T10:00"), service: firstSession.id }, now)).toMatchObject({
    ok: true,
  });
  expect(codes(await bookForClient(scope, { ...input("2026-12-16T10:00"), service: firstSession.id }, now))).toEqual([
    "new_only",
    "session_cap",
  ]);
  await db().therapist.update({ where: { id: therapist.id }, data: { sessionsPerDay: 1, onlineBooking: false } });
  expect(codes(await bookForClient(scope, input("2026-12-15T13:00"), now))).toEqual([
    "online_off",
    "full_day",
    "session_cap",
  ]);
  expect(
    await bookForClient(scope, input("2026-12-15T13:00", null, "online_off full_day session_cap"), now),
  ).toMatchObject({ ok: true });
  expect(await db().session.count({ where: { clientId: client.id } })).toBe(2);
});

test("what somebody else has, buffers included, no reason overrides: the nearest free times", async () => {
  const { scope, input, therapist, service } = await arrange();
  await makeSession(therapist, service, { wallStart: "2026-12-11T15:00" });
  const before = await tables();
  const answer = await bookForClient(scope, input("2026-12-11T14:15", "Urgent"), now);
  expect(answer).toMatchObject({ ok: false, error: "slot_taken", details: { zone: "America/Vancouver" } });
  const { nearest } = (answer.ok ? null : answer.details) as { nearest: number[] };
  expect(nearest.map((ms) => new Date(ms))).toEqual(
    ["12:00", "13:00", "14:00", "16:00"].map((time) => at(`2026-12-11T${time}`)),
  );
  expect(await tables()).toEqual(before);
});

test("refuses, and writes nothing", async () => {
  const { scope, input, practice } = await arrange();
  const other = await arrange();
  const sam = await makeTherapist(practice);
  const before = await tables();
  const refused = async (form: object, error: string, as = scope) =>
    expect(await bookForClient(as, { ...input("2026-12-11T14:00"), ...form }, now)).toMatchObject({
      ok: false,
      error,
    });
  await refused({ client: other.client.id }, "not_found");
  await refused({ client: randomUUID() }, "not_found");
  await refused({ therapist: other.therapist.id }, "not_offered");
  await refused({ service: other.service.id }, "not_offered");
  await refused({ therapist: sam.id }, "rules_broken");
  await refused(
    {},
    "not_yours",
    practiceScope({ practiceId: practice.id, role: "therapist", therapistId: sam.id, now }),
  );
  expect(await tables()).toEqual(before);
  const key = randomUUID();
  expect(await bookForClient(scope, { ...input("2026-12-11T14:00"), key }, now)).toMatchObject({
    ok: true,
  });
  const second = await makeClient(practice);
  await refused({ client: second.id, key }, "form_used");
});

describe("races", () => {
  it("eight presses of one form: one session, one pair of emails", async () => {
    const { scope, input, client } = await arrange();
    const form = input("2026-12-11T14:00");
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => bookForClient(scope, { ...form, emailClient: true }, now)),
    );
    expect(new Set(answers.map((answer) => (answer.ok ? answer.data.session : answer.error))).size).toBe(1);
    const [session, ...more] = await db().session.findMany({ where: { clientId: client.id } });
    expect(more).toEqual([]);
    expect(await db().outboxEmail.count({ where: { sessionId: session!.id } })).toBe(2);
  });

  it("staff and a client for one time: one has it, the other hears of free times", async () => {
    const fixture = await arrange();
    const { scope, input, therapist, firstSession } = fixture;
    for (const time of ["09:00", "11:00", "13:00"]) {
      const booker = await makeBooker({ ...fixture, service: firstSession });
      const [staff, portal] = await Promise.all([
        bookForClient(scope, input(`2026-12-11T${time}`, "Agreed by phone"), now),
        booker.book(`2026-12-11T${time}`),
      ]);
      expect([staff.ok, portal.ok].sort()).toEqual([false, true]);
      expect([staff, portal].find(({ ok }) => !ok)).toMatchObject({ error: "slot_taken" });
      expect(
        await db().session.count({ where: { therapistId: therapist.id, startsAt: at(`2026-12-11T${time}`) } }),
      ).toBe(1);
    }
  });
});

test("a session in the past is recorded without an email to the client; one that a therapist books for herself, without hers", async () => {
  const { scope, input, client, therapist, practice } = await arrange();
  const where = { practiceId: practice.id };
  const templates = async () =>
    (await db().outboxEmail.findMany({ where, orderBy: { template: "asc" } })).map(({ template }) => template);
  expect(await bookForClient(scope, input("2026-12-08T14:00", "Recorded afterwards", "past"), now)).toMatchObject({
    ok: true,
  });
  expect(await templates()).toEqual(["booked_therapist"]);
  await db().outboxEmail.deleteMany({ where });
  const own = { ...scope, therapistId: therapist.id };
  expect(await bookForClient(own, input("2026-12-11T14:00"), now)).toMatchObject({ ok: true });
  expect(await templates()).toEqual(["booked_client"]);
  await db().outboxEmail.deleteMany({ where });
  const quiet = { ...input("2026-12-14T14:00"), emailClient: false };
  expect(await bookForClient(own, quiet, now)).toMatchObject({ ok: true });
  expect([client.email !== null, await templates()]).toEqual([true, []]);
});
