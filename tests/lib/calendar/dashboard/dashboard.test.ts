import { firstSteps, sessionsToMark, todaysSessions, waitingProspects } from "@/lib/calendar/dashboard/queries";
import { db } from "@/lib/platform/db/client";
import { hideFirstSteps } from "@/lib/practice/practices/commands";
import { useDatabase } from "@/tests/support/database";
import {
  at,
  makeAccount,
  makeGrant,
  makeClient,
  makePracticeFixture,
  makeSession,
  makeTherapist,
} from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";

useDatabase();

// Noon of a Thursday in Vancouver.
const now = at("2026-12-10T12:00");

async function arrange(role: "owner" | "therapist" = "owner") {
  const fixture = await makePracticeFixture();
  const { practice, owner, therapist } = fixture;
  const scope = practiceScope({ practiceId: practice.id, staffId: owner.id, role, therapistId: therapist.id, now });
  const client = await makeClient(practice, { firstName: "Nadia", lastName: "Benali" });
  return { ...fixture, scope, client };
}

const starts = (sessions: { startsAt: Date }[]) => sessions.map(({ startsAt }) => startsAt);

describe("today's sessions", () => {
  it("are those of the practice's own day, by start, without the cancelled ones", async () => {
    const { practice, scope, therapist, service, client } = await arrange();
    for (const [start, given] of [
      ["2026-12-09T22:30", {}],
      ["2026-12-10T17:00", {}],
      ["2026-12-10T00:10", {}],
      ["2026-12-10T09:00", { status: "attended" }],
      ["2026-12-10T15:00", { status: "cancelled" }],
      ["2026-12-11T00:00", {}],
    ] as const)
      await makeSession(therapist, service, { wallStart: start, clientId: client.id, ...given });
    const found = await todaysSessions(scope, practice.zone);
    expect(starts(found)).toEqual([at("2026-12-10T00:10"), at("2026-12-10T09:00"), at("2026-12-10T17:00")]);
    expect(found[1]).toMatchObject({ name: "Nadia Benali", status: "attended", label: null });
  });

  it("are a therapist's own; the owner sees everybody's, and nobody another practice's", async () => {
    const { practice, scope, therapist, service, client } = await arrange("therapist");
    const colleague = await makeTherapist(practice);
    const other = await makePracticeFixture();
    await makeSession(therapist, service, { wallStart: "2026-12-10T14:00", clientId: client.id });
    await makeSession(colleague, service, { wallStart: "2026-12-10T15:00", clientId: client.id });
    await makeSession(other.therapist, other.service, { wallStart: "2026-12-10T16:00" });
    expect(starts(await todaysSessions(scope, practice.zone))).toEqual([at("2026-12-10T14:00")]);
    expect(await todaysSessions({ ...scope, role: "owner" }, practice.zone)).toHaveLength(2);
  });
});

it("asks to mark what is over and still stands as booked, the latest first, for thirty days and no more than six", async () => {
  const { scope, therapist, service, client } = await arrange();
  const days = [
    "2026-11-09",
    "2026-11-20",
    "2026-12-01",
    "2026-12-02",
    "2026-12-03",
    "2026-12-04",
    "2026-12-07",
    "2026-12-09",
    "2026-12-11",
  ];
  for (const day of days) await makeSession(therapist, service, { wallStart: `${day}T09:00`, clientId: client.id });
  await makeSession(therapist, service, { wallStart: "2026-12-08T09:00", clientId: client.id, status: "no_show" });
  expect((await sessionsToMark(scope)).count).toBe(7);
  expect(starts((await sessionsToMark(scope)).sessions)).toEqual(
    ["12-09", "12-07", "12-04", "12-03", "12-02", "12-01"].map((day) => at(`2026-${day}T09:00`)),
  );
});

it("counts the accounts that wait: not the closed, not the associated", async () => {
  const { practice, scope, owner, client } = await arrange();
  await makeAccount(practice, { verifiedAt: null });
  await makeAccount(practice, { verifiedAt: null, closedAt: now });
  await makeAccount(practice);
  await makeAccount(practice);
  await makeGrant(await makeAccount(practice), client, owner);
  await makeAccount((await makePracticeFixture()).practice);
  expect(await waitingProspects(scope)).toEqual({ unverified: 1, unassociated: 2 });
});

describe("the first steps of a new practice", () => {
  it("are done as the data show, and end when hidden or all done", async () => {
    const { practice, scope, owner, therapist } = await arrange("owner");
    const none = { profile: false, hours: false, services: false, page: false, website: false, secondStep: false };
    expect(await firstSteps(scope)).toEqual(none);
    await db().therapist.update({ where: { id: therapist.id }, data: { bioEn: "I listen." } });
    await db().auditEntry.createMany({
      data: ["availability.general", "services.save"].map((action) => ({
        practiceId: practice.id,
        actor: scope.actor,
        action,
        subject: "service:1",
      })),
    });
    expect(await firstSteps(scope)).toEqual({ ...none, profile: true, hours: true, services: true });
    await makeAccount(practice);
    await db().website.create({ data: { practiceId: practice.id, origin: "https://maple.example" } });
    expect(await firstSteps(scope)).toMatchObject({ page: true, website: true, secondStep: false });
    await db().secondFactor.create({ data: { staffId: owner.id, secret: "sealed", confirmedAt: now } });
    expect(await firstSteps(scope)).toBeNull();
  });

  it("are not listed once hidden, nor in a demo", async () => {
    const { scope } = await arrange("owner");
    await hideFirstSteps(scope);
    expect(await firstSteps(scope)).toBeNull();
    const demo = await makePracticeFixture({ demo: true });
    expect(await firstSteps({ ...scope, practiceId: demo.practice.id })).toBeNull();
  });
});
