import { db } from "@/lib/platform/db/client";
import { rescheduleOwnSession, rescheduleSession } from "@/lib/sessions/reschedule/commands";
import { changeSession, undoSession } from "@/lib/sessions/sessions/commands";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeClient, makePracticeFixture, makeSession, makeStaff } from "@/tests/support/factories";
import { portalScope, practiceScope } from "@/tests/support/scopes";

useDatabase();

const HOUR = 3_600_000;
/** Thursday 10 December 2026 at 14:00 in Vancouver. */
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

const change = (session: { id: string }, sequence: number, to: "booked" | "attended" | "no_show" | "cancelled") => ({
  session: session.id,
  sequence,
  to,
  note: "",
  emailClient: true,
});
const templates = async (id: string) => (await messages(id)).map(({ template }) => template);

test("staff correct what a colleague recorded, days later, without an email; the audit keeps from and to", async () => {
  const { session, staff, practice } = await arrange();
  const colleague = practiceScope({ practiceId: practice.id, staffId: (await makeStaff(practice)).id });
  expect(await changeSession(colleague, change(session, 0, "attended"), after)).toMatchObject({ ok: true });
  const days = before(-90);
  expect(await changeSession(staff, change(session, 1, "no_show"), days)).toMatchObject({ ok: true });
  expect(await row(session.id)).toMatchObject({ status: "no_show", changedFrom: "attended", changedBy: staff.actor });
  expect(await undoSession(staff, { session: session.id, sequence: 2 }, days)).toMatchObject({ ok: true });
  expect(await row(session.id)).toMatchObject({ status: "attended", changedFrom: null });
  expect(await changeSession(staff, change(session, 3, "booked"), days)).toMatchObject({ ok: true });
  expect(await templates(session.id)).toEqual([]);
  expect(
    (await db().auditEntry.findMany({ where: { subject: `session:${session.id}` }, orderBy: { id: "asc" } })).map(
      ({ data }) => data,
    ),
  ).toEqual([
    { from: "booked", to: "attended" },
    { from: "attended", to: "no_show" },
    { from: "no_show", to: "attended" },
    { from: "attended", to: "booked" },
  ]);
});

test("a cancelled session is booked again if its time is free: both are told, or the session in the way is named", async () => {
  const { session, staff, therapist, service, practice } = await arrange();
  const [early, later] = [before(60), before(50)];
  await changeSession(staff, change(session, 0, "cancelled"), early);
  expect(await changeSession(staff, change(session, 1, "booked"), later)).toMatchObject({ ok: true });
  expect(await templates(session.id)).toEqual([
    "cancelled_client",
    "cancelled_therapist",
    "restored_client",
    "restored_therapist",
  ]);
  await changeSession(staff, { ...change(session, 2, "cancelled"), emailClient: false }, later);
  const client = await makeClient(practice, { firstName: "Ada", lastName: "Okoro" });
  await makeSession(therapist, service, { clientId: client.id, wallStart: "2026-12-10T14:30" });
  expect(await changeSession(staff, change(session, 3, "booked"), before(40))).toMatchObject({
    ok: false,
    error: "time_taken",
    details: { name: "Ada Okoro", startsAt: start.getTime() + 30 * 60_000 },
  });
  expect(await row(session.id)).toMatchObject({ status: "cancelled", sequence: 3 });
});

test("a session restored before anyone was told of its cancellation sends nothing", async () => {
  const { session, staff } = await arrange();
  await changeSession(staff, change(session, 0, "cancelled"), before(60));
  await changeSession(staff, change(session, 1, "booked"), new Date(before(60).getTime() + 30_000));
  expect(await templates(session.id)).toEqual(["cancelled_client", "cancelled_therapist"]);
});

test("undo asks whose session it is: a session handed to a colleague is not a therapist's to undo", async () => {
  const { session, therapist, practice } = await arrange();
  const other = await arrange();
  const own = practiceScope({ practiceId: practice.id, role: "therapist", therapistId: therapist.id });
  await changeSession(own, change(session, 0, "cancelled"), before(60));
  const moved = { ...own, therapistId: other.therapist.id };
  expect(await undoSession(moved, { session: session.id, sequence: 1 }, before(60))).toEqual({
    ok: false,
    error: "not_yours",
  });
});

test("the therapist who acts is not told, nor a client whom staff choose not to email; a note goes with the email", async () => {
  const { session, therapist, practice } = await arrange();
  const own = practiceScope({ practiceId: practice.id, role: "therapist", therapistId: therapist.id });
  await changeSession(own, { ...change(session, 0, "cancelled"), emailClient: false, note: "Ill" }, before(60));
  expect(await templates(session.id)).toEqual([]);
  const other = await arrange();
  await changeSession(other.staff, { ...change(other.session, 0, "cancelled"), note: "I am ill" }, before(60));
  expect((await messages(other.session.id))[0]).toMatchObject({
    template: "cancelled_client",
    data: { note: "I am ill" },
  });
});

test("staff restore a cancelled session by moving it; its client cannot", async () => {
  const { session, staff, own, therapist } = await arrange();
  await db().session.update({ where: { id: session.id }, data: { status: "cancelled" } });
  const at = start.getTime() + 4 * 24 * HOUR;
  const form = { session: session.id, sequence: 0, start: at };
  expect(await rescheduleOwnSession(own, { ...form, practice: "" }, before(60))).toMatchObject({ error: "not_now" });
  expect(
    await rescheduleSession(staff, { ...form, therapist: therapist.id, emailClient: true }, before(60)),
  ).toMatchObject({ ok: true });
  expect(await row(session.id)).toMatchObject({ status: "booked", startsAt: new Date(at), sequence: 1 });
  expect(await db().auditEntry.findFirstOrThrow({ where: { subject: `session:${session.id}` } })).toMatchObject({
    data: { restored: "cancelled" },
  });
});
