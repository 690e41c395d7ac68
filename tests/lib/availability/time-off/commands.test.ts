import { randomUUID } from "node:crypto";
import { therapistAvailability } from "@/lib/availability/hours/queries";
import * as timeOff from "@/lib/availability/time-off/commands";
import { displacedBy, findTimeOff } from "@/lib/availability/time-off/queries";
import { timeOffInput } from "@/lib/availability/time-off/schema";
import { db, transaction } from "@/lib/platform/db/client";
import { makeBooker, now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { at, makeClient, makePracticeFixture, makeSession } from "@/tests/support/factories";
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

describe("time off", () => {
  it("keeps its wall times, instants and zone, and takes the time", async () => {
    const fixture = await arrange();
    const { scope, therapistId } = fixture;
    expect(
      await timeOff.saveTimeOff(
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
    expect(await timeOff.removeTimeOff(scope, { therapist: therapistId, entry })).toEqual({ ok: true });
    expect(await (await makeBooker(fixture)).book("2026-12-14T14:00")).toMatchObject({ ok: true });
  });

  it("names the sessions booked in it, and touches none until staff have decided about each as it stands", async () => {
    const fixture = await arrange();
    const { scope, practice, therapist, service, therapistId } = fixture;
    const client = await makeClient(practice, { firstName: "Théo", lastName: "Lindqvist", locale: "fr" });
    const session = await makeSession(therapist, service, { clientId: client.id, wallStart: "2026-12-14T10:00" });
    await makeSession(therapist, service, { wallStart: "2026-12-14T12:00", status: "cancelled" });
    const named = { error: "sessions_booked", fields: { sessions: "decide" } };
    const ask = (change: object) => timeOff.saveTimeOff(scope, away(therapistId, change), now);
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
    const { id } = (await therapistAvailability(scope, therapistId, now))!.timeOff[0]!;
    expect(await displacedBy(scope, (await findTimeOff(scope, id))!)).toMatchObject([
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
    expect(await timeOff.saveTimeOff(scope, away(therapistId, { every: "cancel", seen }), now)).toMatchObject({
      error: "not_now",
    });
    expect([
      await db().timeOff.count({ where: { therapistId } }),
      await db().session.count({ where: { therapistId, status: "booked" } }),
    ]).toEqual([0, 1]);
    await db().session.update({ where: { id: sessions[1]!.id }, data: { status: "booked" } });
    expect(await timeOff.saveTimeOff(scope, away(therapistId, { every: "cancel", seen }), now)).toMatchObject({
      ok: true,
    });
    expect(await db().session.count({ where: { therapistId, status: "cancelled" } })).toBe(2);
  });

  it("is added for anyone by the front desk, changed, and asks only about sessions it did not contain before", async () => {
    const fixture = await arrange();
    const { practice, therapist, service, therapistId } = fixture;
    const scope = practiceScope<"timeOff.edit">({ practiceId: practice.id, role: "frontdesk", now });
    const inside = await makeSession(therapist, service, { wallStart: "2026-12-14T13:00" });
    const added = await timeOff.saveTimeOff(
      scope,
      away(therapistId, { fromTime: "13:00", untilTime: "14:00", every: "keep", seen: `${inside.id}:0` }),
      now,
    );
    expect(added).toMatchObject({ ok: true, data: { decided: 1 } });
    const { entry } = (added as { data: { entry: string } }).data;
    const change = (fields: object) => timeOff.saveTimeOff(scope, away(therapistId, { entry, ...fields }), now);
    expect(await change({ fromTime: "12:00", untilTime: "14:00", note: "Dentist" })).toMatchObject({
      ok: true,
      data: { entry, decided: 0 },
    });
    const later = await makeSession(therapist, service, { wallStart: "2026-12-14T15:00" });
    expect(await change({ fromTime: "12:00", untilTime: "16:00" })).toMatchObject({
      error: "sessions_booked",
      details: { sessions: [{ id: later.id }] },
    });
    expect(await db().timeOff.findMany({ where: { therapistId } })).toMatchObject([
      { id: entry, wallStart: "2026-12-14T12:00", wallEnd: "2026-12-14T14:00", note: "Dentist" },
    ]);
    expect((await entries(fixture)).map(({ action, actor }) => [action, actor])).toEqual([
      ["availability.timeOff.add", scope.actor],
      ["availability.timeOff.change", scope.actor],
    ]);
    expect(await change({ entry: randomUUID() })).toMatchObject({ error: "not_found" });
  });

  it("refuses a booking that races with it, cleanly: one of the two knows of the other", async () => {
    for (let round = 0; round < 8; round++) {
      const fixture = await arrange();
      const bookers = await Promise.all([0, 1, 2].map(() => makeBooker(fixture)));
      const [off, ...booked] = await Promise.all([
        timeOff.saveTimeOff(fixture.scope, away(fixture.therapistId), now),
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
