import { randomUUID } from "node:crypto";
import * as commands from "@/lib/availability/hours/commands";
import { previewOf } from "@/lib/availability/hours/rules";
import { displacedBy, takenAround, therapistAvailability } from "@/lib/availability/hours/queries";
import { timeOffInput } from "@/lib/availability/hours/schema";
import { db, transaction } from "@/lib/platform/db/client";
import { makeBooker, now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { at, makeClient, makePracticeFixture, makeSession, makeStaff, makeTherapist } from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";

useDatabase();

async function arrange() {
  const fixture = await makePracticeFixture();
  const scope = practiceScope({ practiceId: fixture.practice.id, staffId: fixture.owner.id, now });
  return { ...fixture, scope, therapistId: fixture.therapist.id };
}
type House = Awaited<ReturnType<typeof arrange>>;

const away = (therapist: string, change: object = {}) =>
  timeOffInput.parse({
    therapist,
    from: "2026-12-14",
    fromTime: "",
    until: "2026-12-14",
    untilTime: "",
    note: "",
    ...change,
  });
const entries = ({ practice }: House) =>
  db().auditEntry.findMany({ where: { practiceId: practice.id }, orderBy: { id: "asc" } });
const closed = { day1: [], day2: [], day3: [], day4: [], day5: [], day6: [], day7: [] };

it("replaces General Availability, and audits it", async () => {
  const fixture = await arrange();
  const { scope, therapistId } = fixture;
  expect(
    await commands.saveGeneral(scope, {
      ...closed,
      therapist: therapistId,
      day1: [
        { from: 540, to: 720 },
        { from: 780, to: 1020 },
      ],
    }),
  ).toEqual({ ok: true });
  const view = await therapistAvailability(scope, therapistId, now);
  expect(view?.terms.ranges).toEqual([
    { weekday: 1, from: 540, to: 720 },
    { weekday: 1, from: 780, to: 1020 },
  ]);
  expect(await entries(fixture)).toMatchObject([
    { action: "availability.general", subject: `therapist:${therapistId}`, actor: scope.actor },
  ]);
});

it("is for the own therapist only, unless one manages the practice; elsewhere nobody is there", async () => {
  const [fixture, other] = [await arrange(), await arrange()];
  const { scope, practice, therapistId } = fixture;
  const staff = await makeStaff(practice, { role: "therapist" });
  const own = await makeTherapist(practice, { staffId: staff.id });
  const therapist = practiceScope({
    practiceId: practice.id,
    staffId: staff.id,
    role: "therapist",
    therapistId: own.id,
    now,
  });
  const refused = { ok: false, error: "not_found" };
  expect(await commands.saveGeneral(therapist, { ...closed, therapist: own.id })).toEqual({ ok: true });
  expect(await commands.saveGeneral(therapist, { ...closed, therapist: therapistId })).toEqual(refused);
  expect(
    await commands.addTimeOff(practiceScope({ practiceId: practice.id, role: "frontdesk" }), away(own.id), now),
  ).toEqual(refused);
  expect(await commands.addTimeOff(scope, away(other.therapistId), now)).toEqual(refused);
  expect(await commands.addTimeOff(scope, away(randomUUID()), now)).toEqual(refused);
  expect(await therapistAvailability(scope, other.therapistId, now)).toBeNull();
  expect(await therapistAvailability(therapist, therapistId, now)).toBeNull();
  expect(await db().timeOff.count({ where: { therapistId: { in: [own.id, other.therapistId] } } })).toBe(0);
});

it("offers what is set: specific hours, starts, services, notice", async () => {
  const fixture = await arrange();
  const { scope, therapistId, service } = fixture;
  const specific = {
    therapist: therapistId,
    from: "2026-12-16",
    until: "2026-12-16",
    everyWeeks: 1,
    mode: "replaces" as const,
    hours: [{ from: 1080, to: 1200 }],
  };
  const days = { day1: false, day2: false, day3: true, day4: false, day5: false, day6: false, day7: false };
  expect(await commands.saveSpecific(scope, { ...specific, ...days })).toEqual({ ok: true });
  const shown = async () => {
    const view = (await therapistAvailability(scope, therapistId, now))!;
    const taken = await takenAround(scope, therapistId, now.getTime(), now.getTime() + 14 * 86_400_000);
    const [preview] = previewOf(view, taken, false, "2026-12-14", now.getTime());
    return { view, days: preview?.days.map(({ times }) => times.length) };
  };
  const first = await shown();
  expect(first.days).toEqual([8, 8, 2, 8, 8, 0, 0]);
  const entry = first.view.specific[0]!.id;
  await commands.saveSpecific(scope, { ...specific, ...days, mode: "adds", specific: entry });
  expect((await shown()).days).toEqual([8, 8, 10, 8, 8, 0, 0]);
  expect(await commands.removeSpecific(scope, { therapist: therapistId, entry })).toEqual({ ok: true });
  expect(await commands.removeSpecific(scope, { therapist: therapistId, entry })).toMatchObject({ error: "not_found" });
  await commands.saveOnline(scope, {
    therapist: therapistId,
    startMode: "time_between",
    minutes: null,
    between: 190,
    opensOn: "2026-12-15",
    perDay: 2,
  });
  expect((await shown()).days).toEqual([0, 2, 2, 2, 2, 0, 0]);
  await db().practice.update({ where: { id: scope.practiceId }, data: { noticeMinutes: 24 * 7 * 60, horizonDays: 8 } });
  expect((await shown()).days).toEqual([0, 0, 1, 2, 0, 0, 0]);
  await db().service.update({ where: { id: service.id }, data: { bufferAfter: 240 } });
  expect((await shown()).days).toEqual([0, 0, 0, 1, 0, 0, 0]);
  await commands.saveServices(scope, { therapist: therapistId, gives: [], at: [] });
  expect((await shown()).days).toBeUndefined();
  expect(await commands.saveServices(scope, { therapist: therapistId, gives: [randomUUID()], at: [] })).toMatchObject({
    error: "not_found",
  });
});

describe("time off", () => {
  it("keeps its wall times, instants and zone, and takes the time", async () => {
    const fixture = await arrange();
    const { scope, therapistId } = fixture;
    expect(
      await commands.addTimeOff(
        scope,
        away(therapistId, { fromTime: "13:00", untilTime: "17:00", note: "supervision" }),
        now,
      ),
    ).toMatchObject({ ok: true });
    expect(await db().timeOff.findMany({ where: { therapistId } })).toMatchObject([
      {
        wallStart: "2026-12-14T13:00",
        wallEnd: "2026-12-14T17:00",
        zone: "America/Vancouver",
        startsAt: at("2026-12-14T13:00"),
        endsAt: at("2026-12-14T17:00"),
        note: "supervision",
      },
    ]);
    const booker = await makeBooker(fixture);
    expect(await booker.book("2026-12-14T14:00")).toMatchObject({ error: "slot_taken" });
    expect(await booker.book("2026-12-14T12:00")).toMatchObject({ ok: true });
    const entry = (await therapistAvailability(scope, therapistId, now))!.timeOff[0]!.id;
    expect(await commands.removeTimeOff(scope, { therapist: therapistId, entry })).toEqual({ ok: true });
    expect(await (await makeBooker(fixture)).book("2026-12-14T14:00")).toMatchObject({ ok: true });
  });

  it("names the sessions booked in it, and touches none until staff have decided about each as it stands", async () => {
    const fixture = await arrange();
    const { scope, practice, therapist, service, therapistId } = fixture;
    const client = await makeClient(practice, { firstName: "Théo", lastName: "Lindqvist", locale: "fr" });
    const session = await makeSession(therapist, service, { clientId: client.id, wallStart: "2026-12-14T10:00" });
    await makeSession(therapist, service, { wallStart: "2026-12-14T12:00", status: "cancelled" });
    const named = { error: "sessions_booked", fields: { sessions: "decide" } };
    const ask = (change: object) => commands.addTimeOff(scope, away(therapistId, change), now);
    expect(await ask({})).toMatchObject({
      ...named,
      details: {
        zone: "America/Vancouver",
        sessions: [{ id: session.id, name: "Théo Lindqvist", sequence: 0, therapist: "Nora Whitfield" }],
      },
    });
    // Another session was booked while staff read the first response: they must decide again, even with "all".
    const later = await makeSession(therapist, service, { wallStart: "2026-12-14T15:00" });
    expect(await ask({ [`session-${session.id}`]: "keep", seen: `${session.id}:0` })).toMatchObject(named);
    expect(await ask({ every: "cancel", seen: `${session.id}:0` })).toMatchObject(named);
    const seen = `${session.id}:0,${later.id}:0`;
    expect(await ask({ [`session-${session.id}`]: "keep", [`session-${later.id}`]: "", seen })).toMatchObject(named);
    await db().session.update({ where: { id: later.id }, data: { sequence: 1 } });
    expect(await ask({ every: "keep", seen })).toMatchObject(named);
    expect([await db().timeOff.count({ where: { therapistId } }), await entries(fixture)]).toEqual([0, []]);

    const made = await ask({
      [`session-${session.id}`]: "cancel",
      [`session-${later.id}`]: "keep",
      seen: `${session.id}:0,${later.id}:1`,
      clientNote: "Je vous appelle lundi.",
    });
    expect(made).toMatchObject({ ok: true });
    expect(
      await db().session.findMany({ where: { id: { in: [session.id, later.id] } }, orderBy: { startsAt: "asc" } }),
    ).toMatchObject([
      { id: session.id, status: "cancelled", changedBy: scope.actor },
      { id: later.id, status: "booked" },
    ]);
    expect(
      await db().outboxEmail.findMany({ where: { sessionId: session.id }, orderBy: { template: "asc" } }),
    ).toMatchObject([
      {
        template: "cancelled_client",
        recipient: client.email,
        locale: "fr",
        data: { sessionId: session.id, sequence: 1, note: "Je vous appelle lundi." },
      },
      { template: "cancelled_therapist", data: { sessionId: session.id, sequence: 1 } },
    ]);
    expect(await entries(fixture)).toMatchObject([
      { action: "sessions.change", subject: `session:${session.id}` },
      { action: "availability.timeOff.add", data: { cancelled: [session.id], kept: [later.id] } },
    ]);
    const entry = (await therapistAvailability(scope, therapistId, now))!.timeOff[0]!;
    expect(await displacedBy(scope, therapistId, entry)).toMatchObject([
      { id: session.id, cancelled: true },
      { id: later.id, cancelled: false },
    ]);
  });

  it("keeps or cancels all of them in one press; where one cannot be cancelled, nothing is done", async () => {
    const fixture = await arrange();
    const { scope, therapist, service, therapistId } = fixture;
    const sessions = [
      await makeSession(therapist, service, { wallStart: "2026-12-14T10:00" }),
      await makeSession(therapist, service, { wallStart: "2026-12-14T11:00", status: "attended" }),
    ];
    const seen = sessions.map(({ id }) => `${id}:0`).join();
    expect(await commands.addTimeOff(scope, away(therapistId, { every: "cancel", seen }), now)).toMatchObject({
      error: "not_now",
    });
    expect([
      await db().timeOff.count({ where: { therapistId } }),
      await db().session.count({ where: { therapistId, status: "booked" } }),
    ]).toEqual([0, 1]);
    await db().session.update({ where: { id: sessions[1]!.id }, data: { status: "booked" } });
    expect(await commands.addTimeOff(scope, away(therapistId, { every: "cancel", seen }), now)).toMatchObject({
      ok: true,
    });
    expect(await db().session.count({ where: { therapistId, status: "cancelled" } })).toBe(2);
  });

  it("refuses a booking that races with it, cleanly: one of the two knows of the other", async () => {
    for (let round = 0; round < 8; round++) {
      const fixture = await arrange();
      const bookers = await Promise.all([0, 1, 2].map(() => makeBooker(fixture)));
      const [off, ...booked] = await Promise.all([
        commands.addTimeOff(fixture.scope, away(fixture.therapistId), now),
        ...bookers.map((booker, i) => booker.book(`2026-12-14T1${i}:00`)),
      ]);
      const won = booked.filter(({ ok }) => ok).length;
      const lost = booked.filter((one) => !one.ok && one.error === "slot_taken").length;
      expect([won + lost, off.ok || (off.error === "sessions_booked" && won > 0)]).toEqual([3, true]);
      if (off.ok) expect(won).toBe(0);
    }
  });

  it("is seen by a booking that read the calendar before it, and wrote after it", async () => {
    const fixture = await arrange();
    const { therapistId, practice } = fixture;
    const booker = await makeBooker(fixture);
    const booking = await transaction(async (tx) => {
      // A time off that is not committed yet locks the therapist's row.
      await tx.therapist.update({ where: { id: therapistId }, data: { availabilityVersion: { increment: 1 } } });
      const waiting = booker.book("2026-12-14T14:00");
      await new Promise((resolve) => setTimeout(resolve, 300));
      const [startsAt, endsAt] = [at("2026-12-14T13:00"), at("2026-12-14T17:00")];
      await tx.timeOff.create({
        data: {
          practiceId: practice.id,
          therapistId,
          startsAt,
          endsAt,
          wallStart: "2026-12-14T13:00",
          wallEnd: "2026-12-14T17:00",
          zone: "America/Vancouver",
          tzdb: "test",
        },
      });
      return { waiting };
    });
    expect(await booking.waiting).toMatchObject({ error: "slot_taken" });
  });
});

it("counts the sessions of a day exactly, however many ask at once", async () => {
  const fixture = await arrange();
  await commands.saveOnline(fixture.scope, {
    therapist: fixture.therapistId,
    startMode: "start_on_time",
    minutes: [0],
    between: null,
    opensOn: null,
    perDay: 3,
  });
  const bookers = await Promise.all(Array.from({ length: 8 }, () => makeBooker(fixture)));
  const answers = await Promise.all(
    bookers.map((booker, i) => booker.book(`2026-12-14T${String(9 + i).padStart(2, "0")}:00`)),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
  expect(await (await makeBooker(fixture)).book("2026-12-15T10:00")).toMatchObject({ ok: true });
});
