import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { calendarTherapists, sessionDetail, weekSessions } from "@/lib/calendar/queries";
import { db } from "@/lib/db/client";
import { staffCard } from "@/lib/staff/queries";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeClient, makeHouse, makeSession, makeTherapist } from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";

useDatabase();

const zone = "America/Vancouver";
const monday = "2027-01-11";

async function arrange() {
  const house = await makeHouse();
  return { ...house, scope: practiceScope({ practiceId: house.practice.id, staffId: house.owner.id }) };
}

const week = ({ scope, therapist }: Awaited<ReturnType<typeof arrange>>) => weekSessions(scope, { zone, monday, therapistIds: [therapist.id] });

it("shows who booked, and in what state (A14, A15)", async () => {
  const house = await arrange();
  const { practice, therapist, service } = house;
  const client = await makeClient(practice, { firstName: "Théo", lastName: "Lindqvist" });
  const unverified = await makeAccount(practice, { verifiedAt: null, firstName: "Rowan", lastName: "Ellis" });
  const verified = await makeAccount(practice, { firstName: "Amélie", lastName: "Kerr" });
  const online = { origin: "portal" } as const;
  await makeSession(therapist, service, { ...online, accountId: unverified.id, wallStart: "2027-01-11T09:00" });
  await makeSession(therapist, service, { ...online, accountId: verified.id, wallStart: "2027-01-12T09:00" });
  await makeSession(therapist, service, { ...online, accountId: verified.id, clientId: client.id, wallStart: "2027-01-13T09:00" });
  await makeSession(therapist, service, { clientId: client.id, wallStart: "2027-01-14T09:00", status: "cancelled" });
  expect((await week(house)).map(({ name, label, status }) => [name, label, status])).toEqual([
    ["Rowan Ellis", "unverified", "booked"],
    ["Amélie Kerr", "unassociated", "booked"],
    ["Théo Lindqvist", "from_portal", "booked"],
    ["Théo Lindqvist", null, "cancelled"],
  ]);
});

it("takes the sessions that overlap the week, by the practice's own midnights", async () => {
  const house = await arrange();
  const { therapist, service } = house;
  for (const wallStart of ["2027-01-10T23:00", "2027-01-10T23:30", "2027-01-17T23:30", "2027-01-18T00:00"]) {
    await makeSession(therapist, service, { wallStart, minutes: wallStart.endsWith("23:00") ? 30 : 60, status: "cancelled" });
  }
  expect((await week(house)).map(({ startsAt }) => startsAt.toISOString())).toEqual(["2027-01-11T06:30:00.000Z", "2027-01-18T06:30:00.000Z"]);
});

it("never shows another practice's therapist, sessions or details", async () => {
  const [house, other] = [await arrange(), await arrange()];
  const theirs = await makeSession(other.therapist, other.service, { wallStart: "2027-01-12T09:00" });
  expect(await weekSessions(house.scope, { zone, monday, therapistIds: [other.therapist.id] })).toEqual([]);
  expect((await calendarTherapists(house.scope)).map(({ id }) => id)).toEqual([house.therapist.id]);
  expect(await sessionDetail(house.scope, theirs.id)).toBeNull();
  expect(await sessionDetail(house.scope, randomUUID())).toBeNull();
  expect(await db().auditEntry.count({ where: { practiceId: house.practice.id } })).toBe(0);
});

it("opens a session with its account and its service, and writes down who looked", async () => {
  const { scope, practice, therapist, service } = await arrange();
  const account = await makeAccount(practice, { emailRaw: "Rowan@Mail.example", verifiedAt: null });
  const session = await makeSession(therapist, service, { origin: "portal", accountId: account.id });
  expect(await sessionDetail(scope, session.id)).toMatchObject({
    label: "unverified", email: "Rowan@Mail.example", serviceFr: "Première séance", therapist: "Nora Whitfield", accountId: account.id, online: true, tied: false,
  });
  expect(await db().auditEntry.findMany({ where: { practiceId: practice.id } })).toMatchObject([{ action: "sessions.read", subject: `session:${session.id}`, actor: scope.actor }]);
});

it("asks the database as often for two hundred sessions of five therapists as for none", async () => {
  const house = await arrange();
  const { scope, practice, service } = house;
  const asked = async () => {
    const query = jest.spyOn(Client.prototype, "query");
    const therapists = await calendarTherapists(scope);
    await weekSessions(scope, { zone, monday, therapistIds: therapists.map(({ id }) => id) });
    await staffCard(scope);
    const { length } = query.mock.calls;
    query.mockRestore();
    return length;
  };
  const before = await asked();
  for (let i = 0; i < 4; i++) {
    const therapist = await makeTherapist(practice);
    for (let hour = 0; hour < 50; hour++) {
      const day = String(11 + (hour % 7)).padStart(2, "0");
      await makeSession(therapist, service, { wallStart: `2027-01-${day}T${String(8 + Math.floor(hour / 7)).padStart(2, "0")}:00` });
    }
  }
  expect(await asked()).toBe(before);
  expect(before).toBeLessThanOrEqual(5);
});
