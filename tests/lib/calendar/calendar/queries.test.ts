import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { backdrops } from "@/lib/availability/hours/queries";
import { calendarSetup, calendarSessions, monthSessions, sessionDetail } from "@/lib/calendar/calendar/queries";
import { datesOf } from "@/lib/calendar/calendar/rules";
import { db } from "@/lib/platform/db/client";
import { dayNumber } from "@/lib/scheduling/dates";
import { useDatabase } from "@/tests/support/database";
import {
  makeAccount,
  makeClient,
  makePracticeFixture,
  makeService,
  makeSession,
  makeTherapist,
} from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";

useDatabase();

const zone = "America/Vancouver";
const period = { zone, from: "2027-01-11", until: "2027-01-17" };

async function arrange() {
  const fixture = await makePracticeFixture();
  return { ...fixture, scope: practiceScope({ practiceId: fixture.practice.id, staffId: fixture.owner.id }) };
}

const week = ({ scope, therapist }: Awaited<ReturnType<typeof arrange>>) =>
  calendarSessions(scope, { ...period, therapistIds: [therapist.id] });

it("shows who booked, and in what state (A14, A15)", async () => {
  const fixture = await arrange();
  const { practice, therapist, service } = fixture;
  const client = await makeClient(practice, { firstName: "Théo", lastName: "Lindqvist" });
  const unverified = await makeAccount(practice, { verifiedAt: null, firstName: "Rowan", lastName: "Ellis" });
  const verified = await makeAccount(practice, { firstName: "Amélie", lastName: "Kerr" });
  const online = { origin: "portal" } as const;
  await makeSession(therapist, service, { ...online, accountId: unverified.id, wallStart: "2027-01-11T09:00" });
  await makeSession(therapist, service, { ...online, accountId: verified.id, wallStart: "2027-01-12T09:00" });
  await makeSession(therapist, service, {
    ...online,
    accountId: verified.id,
    clientId: client.id,
    wallStart: "2027-01-13T09:00",
  });
  await makeSession(therapist, service, { clientId: client.id, wallStart: "2027-01-14T09:00", status: "cancelled" });
  expect((await week(fixture)).map(({ name, label, status }) => [name, label, status])).toEqual([
    ["Rowan Ellis", "unverified", "booked"],
    ["Amélie Kerr", "unassociated", "booked"],
    ["Théo Lindqvist", "from_portal", "booked"],
    ["Théo Lindqvist", null, "cancelled"],
  ]);
});

it("takes the sessions that overlap the week, by the practice's own midnights", async () => {
  const fixture = await arrange();
  const { therapist, service } = fixture;
  for (const wallStart of ["2027-01-10T23:00", "2027-01-10T23:30", "2027-01-17T23:30", "2027-01-18T00:00"]) {
    await makeSession(therapist, service, {
      wallStart,
      minutes: wallStart.endsWith("23:00") ? 30 : 60,
      status: "cancelled",
    });
  }
  expect((await week(fixture)).map(({ startsAt }) => startsAt.toISOString())).toEqual([
    "2027-01-11T06:30:00.000Z",
    "2027-01-18T06:30:00.000Z",
  ]);
});

it("never shows another practice's therapist, sessions or details", async () => {
  const [fixture, other] = [await arrange(), await arrange()];
  const theirs = await makeSession(other.therapist, other.service, { wallStart: "2027-01-12T09:00" });
  expect(await calendarSessions(fixture.scope, { ...period, therapistIds: [other.therapist.id] })).toEqual([]);
  expect(
    await monthSessions(fixture.scope, { zone, therapistIds: [other.therapist.id] }, ["2027-01-12"], true),
  ).toEqual([{ date: "2027-01-12", count: 0, sessions: [] }]);
  expect((await calendarSetup(fixture.scope)).therapists.map(({ id }) => id)).toEqual([fixture.therapist.id]);
  expect(await sessionDetail(fixture.scope, theirs.id)).toBeNull();
  expect(await sessionDetail(fixture.scope, randomUUID())).toBeNull();
  expect(await db().auditEntry.count({ where: { practiceId: fixture.practice.id } })).toBe(0);
});

it("opens a session with its account and its service, and writes down who looked", async () => {
  const { scope, practice, therapist, service } = await arrange();
  const account = await makeAccount(practice, { emailRaw: "Rowan@Mail.example", verifiedAt: null });
  const session = await makeSession(therapist, service, { origin: "portal", accountId: account.id });
  expect(await sessionDetail(scope, session.id)).toMatchObject({
    label: "unverified",
    email: "Rowan@Mail.example",
    serviceFr: "Première séance",
    therapist: "Nora Whitfield",
    accountId: account.id,
    accountZone: null,
    priceCents: session.priceCents,
    online: true,
    clientId: null,
  });
  expect(await db().auditEntry.findMany({ where: { practiceId: practice.id } })).toMatchObject([
    { action: "sessions.read", subject: `session:${session.id}`, actor: scope.actor },
  ]);
});

it("knows whether its therapist gives it elsewhere", async () => {
  const { scope, practice, therapist } = await arrange();
  const service = await makeService(practice, [therapist], { places: ["in_person", "video"] });
  const session = await makeSession(therapist, service, { place: "video" });
  const elsewhere = async () => (await sessionDetail(scope, session.id))?.elsewhere;
  expect(await elsewhere()).toBe(true);
  await db().therapistService.updateMany({ where: { serviceId: service.id }, data: { spots: ["video"] } });
  expect(await elsewhere()).toBe(false);
  const { id } = await db().location.create({
    data: { practiceId: practice.id, name: "Riverside", address: "12 River Street" },
  });
  await db().therapistService.updateMany({ where: { serviceId: service.id }, data: { spots: ["video", id] } });
  expect(await elsewhere()).toBe(true);
  await db().location.update({ where: { id }, data: { active: false } });
  expect(await elsewhere()).toBe(false);
});

it("counts a month's days, names the first of each, and can leave out what is cancelled", async () => {
  const { scope, therapist, service, practice } = await arrange();
  const client = await makeClient(practice);
  for (const hour of ["09", "10", "11", "12", "13"])
    await makeSession(therapist, service, {
      clientId: client.id,
      wallStart: `2027-01-12T${hour}:00`,
      status: hour === "09" ? "cancelled" : "booked",
    });
  await makeSession(therapist, service, { wallStart: "2027-01-31T23:30", status: "cancelled" });
  const month = async (cancelled: boolean) =>
    (await monthSessions(scope, { zone, therapistIds: [therapist.id] }, datesOf("month", "2027-01-12"), cancelled))
      .filter(({ count }) => count > 0)
      .map(({ date, count, sessions }) => [
        date,
        count,
        sessions.map(({ startsAt, name }) => `${startsAt.toISOString().slice(11, 13)} ${name}`),
      ]);
  expect(await month(true)).toEqual([
    ["2027-01-12", 5, ["16 Théo Lindqvist", "17 Théo Lindqvist", "18 Théo Lindqvist"]],
    ["2027-01-31", 1, ["06 "]],
  ]);
  expect(await month(false)).toEqual([
    ["2027-01-12", 4, ["17 Théo Lindqvist", "18 Théo Lindqvist", "19 Théo Lindqvist"]],
  ]);
});

it("asks the database for as much with two hundred sessions of five therapists as with ten of one", async () => {
  const { scope, practice, service, therapist } = await arrange();
  const measure = async () => {
    const query = jest.spyOn(Client.prototype, "query");
    const { therapists } = await calendarSetup(scope);
    const therapistIds = therapists.map(({ id }) => id);
    const found = await calendarSessions(scope, { ...period, therapistIds });
    await backdrops(scope, therapistIds, dayNumber(period.from), dayNumber(period.until));
    const week = query.mock.calls.length;
    await monthSessions(scope, { zone, therapistIds }, datesOf("month", period.from), true);
    const { length } = query.mock.calls;
    query.mockRestore();
    return { sessions: found.length, week, month: length - week };
  };
  const fill = async (whose: typeof therapist, count: number) => {
    for (let i = 0; i < count; i++)
      await makeSession(whose, service, {
        wallStart: `2027-01-${11 + (i % 7)}T${String(8 + Math.floor(i / 7)).padStart(2, "0")}:00`,
      });
  };
  await measure(); // Opens this file's connection.
  await fill(therapist, 10);
  expect(await measure()).toEqual({ sessions: 10, week: 3, month: 1 });
  for (let i = 0; i < 4; i++) await fill(await makeTherapist(practice), 48);
  expect(await measure()).toEqual({ sessions: 202, week: 3, month: 1 });
});
