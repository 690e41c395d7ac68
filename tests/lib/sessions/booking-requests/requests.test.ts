import { waitingRequests, todaysSessions } from "@/lib/calendar/dashboard/queries";
import { db } from "@/lib/platform/db/client";
import type { AskFirst } from "@/lib/platform/db/generated/enums";
import { remind } from "@/lib/sessions/reminders/jobs";
import { answerRequest } from "@/lib/sessions/booking-requests/commands";
import { expire } from "@/lib/sessions/booking-requests/jobs";
import { isRequest } from "@/lib/sessions/booking-requests/rules";
import { rescheduleOwnSession } from "@/lib/sessions/reschedule/commands";
import { cancelOwnSession, changeSession, undoSession } from "@/lib/sessions/sessions/commands";
import { holdsItsOne, sessionsToCome } from "@/lib/sessions/sessions/queries";
import { makeBooker, now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { makeGrant, makeClient, makePracticeFixture, makeSession } from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";
import { tables } from "@/tests/support/tables";

useDatabase({ now });

const WALL = "2026-12-10T14:00";
const start = new Date("2026-12-10T21:00:00Z");
const jobs = () =>
  db().$queryRaw<
    { name: string; startAfter: Date; data: Record<string, unknown> }[]
  >`SELECT name, start_after AS "startAfter", data FROM pgboss.job WHERE name <> 'messages' ORDER BY start_after`;
afterEach(() => db().$executeRaw`DELETE FROM pgboss.job`);
const row = (id: string) => db().session.findUniqueOrThrow({ where: { id } });
const templates = async (sessionId: string) =>
  (
    await db().outboxEmail.findMany({
      where: { sessionId },
      orderBy: [{ createdAt: "asc" }, { template: "asc" }],
      select: { template: true },
    })
  ).map(({ template }) => template);

async function arrange({ askFirst = "everybody" as AskFirst, verifiedAt = new Date() as Date | null, cap = 4 } = {}) {
  const fixture = await makePracticeFixture({ askFirst, sessionCap: cap });
  const staff = practiceScope({ practiceId: fixture.practice.id, staffId: fixture.owner.id, now });
  const booker = await makeBooker(fixture, { verifiedAt });
  const answer = await booker.book(WALL);
  if (!answer.ok) throw new Error(answer.error);
  const id = answer.data.sessionId;
  return { ...fixture, ...booker, staff, id, request: { session: id, sequence: 0 } };
}

test.each([
  ["nobody", false, false],
  ["nobody", true, false],
  ["new_clients", false, true],
  ["new_clients", true, false],
  ["everybody", false, true],
  ["everybody", true, true],
] as const)("asking %s first, a client: %s, is a request: %s", (askFirst, isClient, expected) => {
  expect(isRequest(askFirst, isClient)).toBe(expected);
});

describe("a request", () => {
  it("is emailed as one, with a job at its start and no reminder", async () => {
    const { id, therapist } = await arrange();
    expect(await row(id)).toMatchObject({ status: "requested", sequence: 0, changedBy: null });
    expect(await templates(id)).toEqual(["requested_client", "requested_therapist"]);
    expect(await jobs()).toEqual([{ name: "requests", startAfter: start, data: { sessionId: id } }]);
    expect(
      await db().outboxEmail.findFirst({ where: { sessionId: id, template: "requested_therapist" } }),
    ).toMatchObject({
      recipient: therapist.notifyEmail,
    });
  });

  it("of new clients alone: who is associated books at once", async () => {
    const fixture = await makePracticeFixture({ askFirst: "new_clients" });
    const service = await db().service.update({ where: { id: fixture.service.id }, data: { audience: "both" } });
    const client = await makeClient(fixture.practice);
    const linked = await makeBooker(fixture, {}, client);
    await makeGrant(linked.account, client, fixture.owner);
    const stranger = await makeBooker(fixture);
    const both = [
      await linked.book("2026-12-10T10:00", { service: service.id }),
      await stranger.book("2026-12-10T11:00", { service: service.id }),
    ];
    expect(
      await Promise.all(
        both.map(async (one) => (await row((one as { data: { sessionId: string } }).data.sessionId)).status),
      ),
    ).toEqual(["booked", "requested"]);
  });

  it("holds its time, and counts for the cap and as an unverified account's one session", async () => {
    const fixture = await arrange({ cap: 1 });
    const other = await makeBooker(fixture);
    expect(await other.book(WALL)).toMatchObject({ ok: false, error: "slot_taken" });
    await expect(makeSession(fixture.therapist, fixture.service, { wallStart: WALL })).rejects.toThrow();
    expect(await fixture.book("2026-12-11T10:00")).toMatchObject({ error: "session_cap" });
    const unverified = await arrange({ verifiedAt: null });
    expect(await unverified.book("2026-12-11T10:00")).toMatchObject({ error: "verify_first" });
    expect(await holdsItsOne(unverified.scope)).toBe(true);
    expect(await sessionsToCome({ ...unverified.scope, now })).toMatchObject([
      { id: unverified.id, status: "requested" },
    ]);
  });

  it("is on the dashboard of staff who may answer it, with a count, until it is answered", async () => {
    const { staff, request, therapist } = await arrange();
    expect(await waitingRequests(staff)).toMatchObject({ count: 1, sessions: [{ status: "requested" }] });
    expect(await waitingRequests({ ...staff, role: "therapist", therapistId: therapist.id })).toMatchObject({
      count: 1,
    });
    expect(await waitingRequests({ ...staff, role: "therapist", therapistId: staff.staffId })).toEqual({
      count: 0,
      sessions: [],
    });
    expect(await waitingRequests({ ...staff, now: start })).toMatchObject({ count: 0 });
    await answerRequest(staff, { ...request, to: "declined", note: "" }, now);
    expect(await waitingRequests(staff)).toMatchObject({ count: 0 });
    expect(await todaysSessions({ ...staff, now: start }, "America/Vancouver")).toEqual([]);
  });

  it("does not move, and is nothing else that a booked session may be", async () => {
    const { staff, scope, request } = await arrange();
    const before = await tables();
    expect(
      await rescheduleOwnSession(scope, { ...request, practice: "", start: start.getTime() + 3_600_000 }, now),
    ).toMatchObject({ ok: false, error: "not_now" });
    for (const to of ["attended", "no_show", "late_cancelled", "cancelled"] as const)
      expect(await changeSession(staff, { note: "", emailClient: true, ...request, to }, now)).toEqual({
        ok: false,
        error: "not_now",
      });
    expect(await undoSession(staff, request, now)).toEqual({ ok: false, error: "undo_too_late" });
    expect(await tables()).toEqual(before);
  });
});

describe("answered", () => {
  it("accepted: booked, emailed to the client immediately, reminded; emailed to the therapist after the undo window", async () => {
    const { id, staff, owner, request } = await arrange();
    await db().$executeRaw`DELETE FROM pgboss.job`;
    const accept = { ...request, to: "booked" as const, note: "never sent" };
    expect(await answerRequest(staff, accept, now)).toEqual({ ok: true, data: { session: id, sequence: 1 } });
    expect(await answerRequest(staff, accept, now)).toEqual({ ok: true, data: { session: id, sequence: 1 } });
    expect(await row(id)).toMatchObject({
      status: "booked",
      sequence: 1,
      changedBy: `staff:${owner.id}`,
      answeredAt: now,
    });
    expect((await templates(id)).slice(2)).toEqual(["accepted_client", "accepted_therapist"]);
    expect((await jobs()).map(({ name, data }) => [name, data.minutes])).toEqual([["reminders", 120]]); // 48 hours before has passed
    const [client, therapist] = await db().$queryRaw<{ later: boolean }[]>`
      SELECT j.start_after > ${now} AS later FROM pgboss.job j JOIN message m ON m.id = (j.data->>'messageId')::uuid WHERE m.template LIKE 'accepted%' ORDER BY m.template`;
    expect([client?.later, therapist?.later]).toEqual([expect.any(Boolean), true]);
    expect(
      await db().auditEntry.findFirst({ where: { subject: `session:${id}`, action: "sessions.change" } }),
    ).toMatchObject({ data: { from: "requested", to: "booked" } });
  });

  it("declined: its time is free, and the sentence goes with the email", async () => {
    const fixture = await arrange();
    const { id, staff, request } = fixture;
    expect(await answerRequest(staff, { ...request, to: "declined", note: "I am away that week." }, now)).toMatchObject(
      { ok: true },
    );
    expect(await row(id)).toMatchObject({ status: "declined", sequence: 1 });
    expect(
      (await db().outboxEmail.findMany({ where: { sessionId: id, template: { startsWith: "declined" } } })).map(
        ({ data }) => data,
      ),
    ).toEqual([{ sessionId: id, sequence: 1, note: "I am away that week." }]);
    expect(await (await makeBooker(fixture)).book(WALL)).toMatchObject({ ok: true });
  });

  it("can be undone within a minute by its author; the client is emailed if an acceptance was announced", async () => {
    const { id, staff, request } = await arrange();
    const within = new Date(now.getTime() + 60_000);
    await answerRequest(staff, { ...request, to: "declined", note: "" }, now);
    expect(await undoSession(staff, { session: id, sequence: 1 }, within)).toEqual({
      ok: true,
      data: { session: id, sequence: 2 },
    });
    expect(await undoSession(staff, { session: id, sequence: 1 }, within)).toEqual({
      ok: true,
      data: { session: id, sequence: 2 },
    });
    expect(await row(id)).toMatchObject({ status: "requested", sequence: 2, answeredAt: null });
    await answerRequest(staff, { session: id, sequence: 2, to: "booked", note: "" }, now);
    expect(
      await undoSession(practiceScope({ practiceId: staff.practiceId }), { session: id, sequence: 3 }, within),
    ).toEqual({ ok: false, error: "undo_too_late" });
    expect(await undoSession(staff, { session: id, sequence: 3 }, within)).toMatchObject({ ok: true });
    expect((await templates(id)).filter((one) => one.startsWith("reopened"))).toEqual(["reopened_client"]);
    const [reminder] = (await jobs()).filter(({ name }) => name === "reminders");
    await remind(reminder?.data);
    expect(await templates(id)).not.toContain("reminder");
    await answerRequest(staff, { session: id, sequence: 4, to: "booked", note: "" }, now);
    expect(await undoSession(staff, { session: id, sequence: 5 }, new Date(within.getTime() + 1))).toEqual({
      ok: false,
      error: "undo_too_late",
    });
  });

  it("is not undone onto a time that somebody else has meanwhile", async () => {
    const { id, staff, request, therapist, service } = await arrange();
    await answerRequest(staff, { ...request, to: "declined", note: "" }, now);
    await makeSession(therapist, service, { wallStart: WALL });
    expect(await undoSession(staff, { session: id, sequence: 1 }, now)).toEqual({
      ok: false,
      error: "undo_time_taken",
    });
  });

  it("refuses, and changes nothing: another's version, another therapist's, another practice's, too late", async () => {
    const { staff, request, practice } = await arrange();
    const other = await arrange();
    const answer = { ...request, to: "booked" as const, note: "" };
    const before = await tables();
    expect(await answerRequest(staff, { ...answer, sequence: 1 }, now)).toEqual({
      ok: false,
      error: "changed_meanwhile",
    });
    expect(
      await answerRequest(
        practiceScope({ practiceId: practice.id, role: "therapist", therapistId: other.therapist.id }),
        answer,
        now,
      ),
    ).toEqual({ ok: false, error: "not_yours" });
    expect(await answerRequest(other.staff, answer, now)).toEqual({ ok: false, error: "not_found" });
    expect(await answerRequest(staff, answer, start)).toEqual({ ok: false, error: "not_now" });
    expect(await tables()).toEqual(before);
  });

  it("at once by two, and by its client: one of them", async () => {
    const { id, staff, practice, scope, request } = await arrange();
    const colleague = practiceScope({ practiceId: practice.id, now });
    const answers = await Promise.all([
      answerRequest(staff, { ...request, to: "booked", note: "" }, now),
      answerRequest(colleague, { ...request, to: "declined", note: "" }, now),
      cancelOwnSession(scope, { ...request, to: "cancelled", practice: "" }, now),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await row(id)).toMatchObject({ sequence: 1 });
  });
});

it("can be withdrawn by its client for free until it starts, and both are emailed", async () => {
  const { id, scope, request } = await arrange();
  const justBefore = new Date(start.getTime() - 1);
  expect(await cancelOwnSession(scope, { ...request, to: "late_cancelled", practice: "" }, justBefore)).toEqual({
    ok: false,
    error: "not_now",
  });
  expect(await cancelOwnSession(scope, { ...request, to: "cancelled", practice: "" }, justBefore)).toMatchObject({
    ok: true,
  });
  expect((await templates(id)).slice(2)).toEqual(["withdrawn_client", "withdrawn_therapist"]);
});

describe("unanswered", () => {
  it("expires once, at its start, and its client is emailed", async () => {
    const { id } = await arrange();
    await expect(expire({ sessionId: id })).rejects.toThrow("has not begun");
    await db().session.update({
      where: { id },
      data: { startsAt: new Date(now.getTime() - 1000), blockedFrom: new Date(now.getTime() - 1000) },
    });
    await expire({ sessionId: id });
    await expire({ sessionId: id });
    expect(await row(id)).toMatchObject({ status: "expired", sequence: 1, changedBy: "system" });
    expect((await templates(id)).slice(2)).toEqual(["expired_client"]);
    expect(
      await db().auditEntry.count({ where: { subject: `session:${id}`, action: "sessions.change", actor: "system" } }),
    ).toBe(1);
  });

  it("does nothing to what was answered", async () => {
    const { id, staff, request } = await arrange();
    await answerRequest(staff, { ...request, to: "booked", note: "" }, now);
    await expire({ sessionId: id });
    expect(await row(id)).toMatchObject({ status: "booked", sequence: 1 });
  });
});
