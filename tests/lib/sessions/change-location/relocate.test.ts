import { randomUUID } from "node:crypto";
import { db } from "@/lib/platform/db/client";
import type { ComposedEmail } from "@/lib/platform/outbox/compose";
import { rescheduleSession } from "@/lib/sessions/reschedule/commands";
import { relocateSession } from "@/lib/sessions/change-location/commands";
import { cancelFollowing } from "@/lib/sessions/series-changes/commands";
import { changeSession } from "@/lib/sessions/sessions/commands";
import { now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import {
  at,
  makeAccount,
  makePracticeFixture,
  makeService,
  makeSession,
  makeTherapist,
} from "@/tests/support/factories";
import { composed } from "@/tests/support/outbox";
import { practiceScope } from "@/tests/support/scopes";
import { tables } from "@/tests/support/tables";

useDatabase();
afterEach(() => db().$executeRaw`DELETE FROM pgboss.job`);

const river = { name: "Riverside office", address: "12 River Street", note: "Bell 2" };

/** Friday, December 11, 2026, 2:00 pm, at the practice; it could also be held at the river, or by video. */
async function arrange() {
  const fixture = await makePracticeFixture();
  const { practice, therapist } = fixture;
  await db().therapist.update({ where: { id: therapist.id }, data: { videoUrl: "https://video.example/nora" } });
  const account = await makeAccount(practice);
  const service = await makeService(practice, [therapist], { places: ["in_person", "video"], audience: "existing" });
  const location = await db().location.create({ data: { ...river, practiceId: practice.id, position: 1 } });
  const own = (await db().location.findFirstOrThrow({ where: { practiceId: practice.id, own: true } })).id;
  const session = await makeSession(therapist, service, {
    accountId: account.id,
    origin: "portal",
    wallStart: "2026-12-11T14:00",
    locationId: own,
  });
  const staff = practiceScope({ practiceId: practice.id, staffId: fixture.owner.id });
  const row = () => db().session.findUniqueOrThrow({ where: { id: session.id } });
  return {
    ...fixture,
    service,
    account,
    session,
    staff,
    own,
    river: location.id,
    row,
    to: (place: string, sequence = 0) => ({ session: session.id, sequence, place, emailClient: true }),
  };
}

async function drawn(sessionId: string) {
  const messages = await db().outboxEmail.findMany({
    where: { sessionId },
    orderBy: [{ createdAt: "asc" }, { template: "asc" }],
  });
  return Promise.all(messages.map(async ({ id }) => (await composed(id))!));
}
/** Unfolds the long lines of a calendar file. */
const file = ({ attachments }: ComposedEmail) => String(attachments?.[0]?.content).replace(/\r\n /g, "");

test("a session is held elsewhere at the same time: the emails and their calendar files", async () => {
  const { staff, session, to, own, river: id, row, account, therapist } = await arrange();
  const before = await row();
  expect(await relocateSession(staff, to(id), now)).toEqual({ ok: true, data: { session: session.id } });
  expect(await relocateSession(staff, to(id), now)).toEqual({ ok: true, data: { session: session.id } });
  expect(await row()).toEqual({ ...before, locationId: id, sequence: 1, changedAt: now, changedBy: staff.actor });
  expect(await db().auditEntry.findMany({ where: { subject: `session:${session.id}` } })).toMatchObject([
    { action: "sessions.relocate", data: { was: { spot: own }, is: { spot: id } } },
  ]);
  const messages = await db().outboxEmail.findMany({ where: { sessionId: session.id }, orderBy: { template: "asc" } });
  expect(messages.map(({ template, recipient }) => [template, recipient])).toEqual([
    ["rescheduled_client", account.emailRaw],
    ["rescheduled_therapist", therapist.notifyEmail],
  ]);
  const [client, therapistEmail] = await drawn(session.id);
  expect(client?.subject).toBe("Changed: the location of your session on Friday, December 11, 2:00 pm");
  expect(therapistEmail?.subject).toBe("Session on Friday, December 11, 2:00 pm: new location");
  for (const mail of [client!, therapistEmail!]) {
    expect(mail.text).toContain("Riverside office, 12 River Street, Bell 2");
    expect(mail.text).toContain("Previous location");
    expect(mail.text).not.toContain("Before ");
    expect(file(mail)).toContain("SEQUENCE:1");
    expect(file(mail)).toContain("LOCATION:Riverside office\\, 12 River Street");
  }
});

test("from a location to video: the client, and nobody else's calendar for ever, has the link", async () => {
  const { staff, session, to, row } = await arrange();
  expect(await relocateSession(staff, to("video"), now)).toMatchObject({ ok: true });
  expect(await row()).toMatchObject({ place: "video", locationId: null });
  const [client] = await drawn(session.id);
  expect(client?.text).toContain("https://video.example/nora");
  expect(file(client!)).toContain("LOCATION:https://video.example/nora");
  await db().outboxEmail.deleteMany();
  expect(
    await changeSession(staff, { note: "", emailClient: true, session: session.id, sequence: 1, to: "cancelled" }, now),
  ).toMatchObject({
    ok: true,
  });
  const [gone, toTherapist] = await drawn(session.id);
  for (const mail of [gone!, toTherapist!]) {
    expect(mail.text).toContain("By video");
    expect(mail.html + file(mail)).not.toContain("video.example");
    expect(file(mail)).toContain("LOCATION:By video");
  }
});

test("moved to another therapist and another place at once, the email says both", async () => {
  const { staff, session, practice, service } = await arrange();
  const other = await makeTherapist(practice, { name: "Ola Brandt" });
  await db().therapistService.create({
    data: { practiceId: practice.id, therapistId: other.id, serviceId: service.id, spots: ["video"] },
  });
  expect(
    await rescheduleSession(
      staff,
      {
        emailClient: true,
        session: session.id,
        sequence: 0,
        therapist: other.id,
        start: at("2026-12-14T10:00").getTime(),
        place: "video",
      },
      now,
    ),
  ).toMatchObject({ ok: true });
  const client = (await drawn(session.id)).find(({ subject }) => subject.startsWith("Changed"));
  expect(client?.subject).toBe("Changed: your session is now on Monday, December 14, 10:00 am");
  expect(client?.text).toMatch(/Previous location\s+In person/);
});

test("sessions of a series in several places: an email names them all", async () => {
  const { staff, session, practice, therapist, service, account, river: id } = await arrange();
  const series = await db().series.create({
    data: {
      id: randomUUID(),
      practiceId: practice.id,
      everyWeeks: 1,
      count: 2,
      wallStart: "2026-12-11T14:00",
      zone: practice.zone,
      createdBy: staff.actor,
    },
  });
  await db().session.update({ where: { id: session.id }, data: { seriesId: series.id } });
  await makeSession(therapist, service, {
    accountId: account.id,
    origin: "portal",
    wallStart: "2026-12-18T14:00",
    locationId: id,
    seriesId: series.id,
  });
  expect(
    await cancelFollowing(staff, { emailClient: true, session: session.id, sequence: 0, count: 2 }, now),
  ).toMatchObject({ ok: true });
  const [message] = await db().outboxEmail.findMany({ where: { template: "series_cancelled_client" } });
  const mail = await composed(message!.id);
  expect(mail?.text).toMatch(/In person; In person, Riverside office, 12 River Street, Bell 2/);
});

test("refuses, and changes nothing", async () => {
  const { session, staff, to, practice, own, river: id } = await arrange();
  const other = await arrange();
  const stranger = await makeTherapist(practice);
  await db().location.update({ where: { id }, data: { active: false } });
  const unchanged = await tables();
  const refused = async (answer: Promise<{ ok: boolean }>, error: string) =>
    expect(await answer).toMatchObject({ ok: false, error });
  await refused(relocateSession(staff, to(own), now), "same_place");
  await refused(relocateSession(staff, to(id), now), "not_there");
  await refused(relocateSession(staff, to("phone"), now), "not_there");
  await refused(relocateSession(staff, to(other.river), now), "not_there");
  await refused(relocateSession(staff, to("video", 3), now), "changed_meanwhile");
  await refused(relocateSession(other.staff, to("video"), now), "not_found");
  await refused(
    relocateSession(
      practiceScope({ practiceId: practice.id, role: "therapist", therapistId: stranger.id }),
      to("video"),
      now,
    ),
    "not_yours",
  );
  expect(await tables()).toEqual(unchanged);
  await db().session.update({ where: { id: session.id }, data: { status: "cancelled" } });
  await refused(relocateSession(staff, to("video"), now), "not_now");
});
