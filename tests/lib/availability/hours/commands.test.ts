import { randomUUID } from "node:crypto";
import * as commands from "@/lib/availability/hours/commands";
import { previewOf } from "@/lib/availability/hours/rules";
import { takenAround, therapistAvailability } from "@/lib/availability/hours/queries";
import * as timeOff from "@/lib/availability/time-off/commands";
import { timeOffInput } from "@/lib/availability/time-off/schema";
import { db } from "@/lib/platform/db/client";
import { makeBooker, now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { makePracticeFixture, makeStaff, makeTherapist } from "@/tests/support/factories";
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
    await timeOff.saveTimeOff(
      practiceScope({ practiceId: practice.id, role: "therapist", therapistId }),
      away(own.id),
      now,
    ),
  ).toEqual(refused);
  expect(await timeOff.saveTimeOff(scope, away(other.therapistId), now)).toEqual(refused);
  expect(await timeOff.saveTimeOff(scope, away(randomUUID()), now)).toEqual(refused);
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
