import { db } from "@/lib/platform/db/client";
import { cancelOwnSession, changeSession, undoSession } from "@/lib/sessions/sessions/commands";
import { queueAndCompose } from "@/tests/support/outbox";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeClient, makePracticeFixture, makeSession, makeStaff } from "@/tests/support/factories";
import { portalScope, practiceScope } from "@/tests/support/scopes";
import { tables } from "@/tests/support/tables";

useDatabase();

const HOUR = 3_600_000;
/** Thursday, December 10, 2026 at 2:00 pm in Vancouver. */
const wallStart = "2026-12-10T14:00";
const start = new Date("2026-12-10T21:00:00Z");
const before = (hours: number) => new Date(start.getTime() - hours * HOUR);
const after = before(-1);

async function arrange(given: { verifiedAt?: Date | null } = {}) {
  const fixture = await makePracticeFixture();
  const account = await makeAccount(fixture.practice, given);
  const session = await makeSession(fixture.therapist, fixture.service, {
    accountId: account.id,
    origin: "portal",
    wallStart,
    unverifiedHold: given.verifiedAt === null,
  });
  const practiceId = fixture.practice.id;
  const staff = practiceScope({ practiceId, staffId: fixture.owner.id });
  return { ...fixture, account, session, staff, own: portalScope({ practiceId, accountId: account.id }) };
}
const row = (id: string) => db().session.findUniqueOrThrow({ where: { id } });
const messages = (sessionId: string) =>
  db().outboxEmail.findMany({
    where: { sessionId },
    orderBy: { template: "asc" },
    select: { template: true, recipient: true, data: true, status: true },
  });
const jobs = () =>
  db().$queryRaw<
    { wait: number }[]
  >`SELECT round(extract(epoch FROM start_after - now()))::int AS wait FROM pgboss.job`;
afterEach(() => db().$executeRaw`DELETE FROM pgboss.job`);

test.each(["attended", "no_show", "late_cancelled", "cancelled"] as const)(
  "staff record %s, once, with the audit, and take it back",
  async (to) => {
    const { session, staff, owner } = await arrange();
    const form = { session: session.id, sequence: 0, to, note: "", emailClient: true };
    expect(await changeSession(staff, { ...form, note: "", emailClient: true }, after)).toEqual({
      ok: true,
      data: { session: session.id, sequence: 1 },
    });
    expect(await changeSession(staff, { ...form, note: "", emailClient: true }, after)).toEqual({
      ok: true,
      data: { session: session.id, sequence: 1 },
    });
    expect(await row(session.id)).toMatchObject({
      status: to,
      sequence: 1,
      changedAt: after,
      changedBy: `staff:${owner.id}`,
    });
    const cancels = to.endsWith("cancelled");
    expect((await messages(session.id)).map(({ template }) => template)).toEqual(
      // The session has begun, so its client is not emailed.
      cancels ? ["cancelled_therapist"] : [],
    );
    expect(
      await undoSession(staff, { session: session.id, sequence: 1 }, new Date(after.getTime() + 60_000)),
    ).toMatchObject({ ok: true, data: { sequence: 2 } });
    expect(await row(session.id)).toMatchObject({ status: "booked", sequence: 2 });
    const audit = await db().auditEntry.findMany({
      where: { subject: `session:${session.id}` },
      orderBy: { id: "asc" },
      select: { action: true, data: true },
    });
    expect(audit).toEqual([
      { action: "sessions.change", data: { from: "booked", to } },
      { action: "sessions.undo", data: { from: to, to: "booked" } },
    ]);
  },
);

test("the emails of a cancelled session wait for as long as it can be taken back; of a client's own they leave at once", async () => {
  const { session, staff, account, therapist } = await arrange();
  await changeSession(
    staff,
    { note: "", emailClient: true, session: session.id, sequence: 0, to: "cancelled" },
    new Date(),
  );
  expect((await jobs()).map(({ wait }) => wait > 60 && wait < 70)).toEqual([true, true]);
  expect(await messages(session.id)).toMatchObject([
    { recipient: account.emailRaw, data: { sequence: 1 } },
    { recipient: therapist.notifyEmail },
  ]);
  const other = await arrange();
  await db().$executeRaw`DELETE FROM pgboss.job`;
  await cancelOwnSession(
    other.own,
    { session: other.session.id, sequence: 0, to: "cancelled", practice: "" },
    before(30),
  );
  expect((await jobs()).map(({ wait }) => wait <= 0)).toEqual([true, true]);
});

test("a word with the cancellation is kept on the session and goes to the therapist, not to the client", async () => {
  const { session, own, practice } = await arrange();
  const message = "Sorry, my son is ill.\nSee www.evil.example";
  const input = { session: session.id, sequence: 0, to: "cancelled" as const, practice: "", message };
  expect(await cancelOwnSession(own, input, before(30))).toMatchObject({ ok: true });
  expect(await db().session.findUnique({ where: { id: session.id } })).toMatchObject({ cancelNote: message });
  const data = { sessionId: session.id, sequence: 1 };
  const [told, client] = [
    await queueAndCompose(practice.id, { template: "cancelled_therapist", data }, "en"),
    await queueAndCompose(practice.id, { template: "cancelled_client", data }, "en"),
  ];
  expect(told.text).toContain("Sorry, my son is ill.");
  expect(told.html).not.toContain("www.evil.example");
  for (const text of [client.text, client.attachments?.[0]?.content, told.attachments?.[0]?.content])
    expect(text).not.toContain("my son");
});

test("two at once: one change, whichever they are, and one pair of emails", async () => {
  const { session, staff, practice } = await arrange();
  const colleague = practiceScope({ practiceId: practice.id, staffId: (await makeStaff(practice)).id });
  const tries = [staff, colleague, staff, colleague].map((scope, i) =>
    changeSession(
      scope,
      { note: "", emailClient: true, session: session.id, sequence: 0, to: i < 2 ? "cancelled" : "late_cancelled" },
      after,
    ),
  );
  const answers = await Promise.all(tries);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.flatMap((answer) => (answer.ok ? [] : [answer.error]))).toEqual(Array(3).fill("changed_meanwhile"));
  expect(await row(session.id)).toMatchObject({ sequence: 1 });
  expect((await messages(session.id)).map(({ template }) => template)).toEqual(["cancelled_therapist"]);
});

test("refuses, and changes nothing: too early, another's version, another's session, another practice's", async () => {
  const { session, staff, practice, therapist } = await arrange();
  const other = await arrange();
  const form = { session: session.id, sequence: 0, to: "attended" as const };
  const unchanged = await tables();
  expect(await changeSession(staff, { ...form, note: "", emailClient: true }, before(1))).toEqual({
    ok: false,
    error: "not_now",
  });
  expect(await changeSession(staff, { note: "", emailClient: true, ...form, sequence: 1 }, after)).toEqual({
    ok: false,
    error: "changed_meanwhile",
  });
  const someone = practiceScope({ practiceId: practice.id, role: "therapist", therapistId: other.therapist.id });
  expect(await changeSession(someone, { ...form, note: "", emailClient: true }, after)).toEqual({
    ok: false,
    error: "not_yours",
  });
  expect(await changeSession(other.staff, { ...form, note: "", emailClient: true }, after)).toEqual({
    ok: false,
    error: "not_found",
  });
  expect(await undoSession(other.staff, form, after)).toEqual({ ok: false, error: "not_found" });
  expect(await cancelOwnSession(other.own, { ...form, to: "cancelled", practice: "" }, before(30))).toEqual({
    ok: false,
    error: "not_found",
  });
  expect(await tables()).toEqual(unchanged);
  const own = practiceScope({ practiceId: practice.id, role: "therapist", therapistId: therapist.id });
  expect(await changeSession(own, { ...form, note: "", emailClient: true }, after)).toMatchObject({ ok: true });
});

describe("undo", () => {
  it("is refused after a minute, by a colleague, and of what was changed since", async () => {
    const { session, staff, practice } = await arrange();
    const { id } = session;
    await changeSession(staff, { note: "", emailClient: true, session: id, sequence: 0, to: "attended" }, after);
    const late = { ok: false, error: "undo_too_late" };
    expect(await undoSession(staff, { session: id, sequence: 1 }, new Date(after.getTime() + 60_001))).toEqual(late);
    expect(await undoSession(practiceScope({ practiceId: practice.id }), { session: id, sequence: 1 }, after)).toEqual(
      late,
    );
    expect(await undoSession(staff, { session: id, sequence: 0 }, after)).toEqual(late);
    expect(await row(id)).toMatchObject({ status: "attended", sequence: 1 });
  });

  it("is refused clearly where the time was taken meanwhile", async () => {
    const { session, staff, therapist, service } = await arrange();
    await changeSession(
      staff,
      { note: "", emailClient: true, session: session.id, sequence: 0, to: "cancelled" },
      before(30),
    );
    await makeSession(therapist, service, { wallStart: "2026-12-10T14:30" });
    expect(await undoSession(staff, { session: session.id, sequence: 1 }, before(30))).toEqual({
      ok: false,
      error: "undo_time_taken",
    });
    expect(await row(session.id)).toMatchObject({ status: "cancelled", sequence: 1 });
  });

  it("is refused where an unverified account holds another one meanwhile", async () => {
    const { session, staff, therapist, service, account } = await arrange({ verifiedAt: null });
    await changeSession(
      staff,
      { note: "", emailClient: true, session: session.id, sequence: 0, to: "cancelled" },
      before(30),
    );
    await makeSession(therapist, service, {
      wallStart: "2026-12-11T14:00",
      accountId: account.id,
      origin: "portal",
      unverifiedHold: true,
    });
    expect(await undoSession(staff, { session: session.id, sequence: 1 }, before(30))).toEqual({
      ok: false,
      error: "undo_holds_other",
    });
  });

  it("races with a new booking of the time: one of the two has it", async () => {
    for (let i = 0; i < 5; i++) {
      const { session, staff, therapist, service } = await arrange();
      await changeSession(
        staff,
        { note: "", emailClient: true, session: session.id, sequence: 0, to: "cancelled" },
        before(30),
      );
      const booked = makeSession(therapist, service, { wallStart }).then(
        () => true,
        () => false,
      );
      const undone = await undoSession(staff, { session: session.id, sequence: 1 }, before(30));
      expect(undone.ok).toBe(!(await booked));
    }
  });
});

describe("the client", () => {
  it("cancels freely up to the notice, late after it, not at all once it began", async () => {
    const free = await arrange();
    const cancel = ({ own, session }: typeof free, to: "cancelled" | "late_cancelled", now: Date) =>
      cancelOwnSession(own, { session: session.id, sequence: 0, to, practice: "" }, now);
    expect(await cancel(free, "late_cancelled", before(24))).toEqual({ ok: false, error: "not_now" });
    expect(await cancel(free, "cancelled", before(24))).toMatchObject({ ok: true });
    const late = await arrange();
    expect(await cancel(late, "cancelled", new Date(before(24).getTime() + 1))).toEqual({
      ok: false,
      error: "now_late",
    });
    expect(await cancel(late, "late_cancelled", before(1))).toMatchObject({ ok: true });
    const begun = await arrange();
    for (const to of ["cancelled", "late_cancelled"] as const)
      expect(await cancel(begun, to, start)).toEqual({ ok: false, error: "not_now" });
    expect(
      [await row(free.session.id), await row(late.session.id), await row(begun.session.id)].map(({ status }) => status),
    ).toEqual(["cancelled", "late_cancelled", "booked"]);
  });

  it("cancels a session that staff booked for them; staff cannot undo it, and no account means no email to one", async () => {
    const { practice, therapist, service, staff } = await arrange();
    const client = await makeClient(practice, { email: null });
    const account = await makeAccount(practice);
    const session = await makeSession(therapist, service, { clientId: client.id, wallStart: "2026-12-11T10:00" });
    const scope = portalScope({ practiceId: practice.id, accountId: account.id, clientId: client.id });
    expect(
      await cancelOwnSession(scope, { session: session.id, sequence: 0, to: "cancelled", practice: "" }, before(30)),
    ).toMatchObject({ ok: true });
    expect((await messages(session.id)).map(({ template }) => template)).toEqual(["cancelled_therapist"]);
    expect(await undoSession(staff, { session: session.id, sequence: 1 }, before(30))).toEqual({
      ok: false,
      error: "undo_too_late",
    });
  });
});
