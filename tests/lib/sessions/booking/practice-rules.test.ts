import { db } from "@/lib/platform/db/client";
import { at, makePracticeFixture, makeService, makeSession, type makeTherapist } from "@/tests/support/factories";
import { makeBooker } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { refused, arrange } from "./booking.fixture";

useDatabase();

describe("the practice's rules", () => {
  const cases: [
    string,
    Parameters<typeof makePracticeFixture>[0],
    Parameters<typeof makeTherapist>[1],
    string | number,
    boolean,
  ][] = [
    ["inside the hours", {}, {}, "2026-12-10T09:00", true],
    ["the last that fits", {}, {}, "2026-12-10T16:00", true],
    ["before the hours", {}, {}, "2026-12-10T08:00", false],
    ["after the hours", {}, {}, "2026-12-10T17:00", false],
    ["a Saturday", {}, {}, "2026-12-12T10:00", false],
    ["off the hour", {}, {}, "2026-12-10T10:10", false],
    ["a second past the hour", {}, {}, at("2026-12-10T10:00").getTime() + 1000, false],
    ["half a second past the hour", {}, {}, at("2026-12-10T10:00").getTime() + 500, false],
    ["in the past", {}, {}, "2026-12-08T10:00", false],
    ["now", {}, {}, "2026-12-09T12:00", true],
    ["a day and an hour ahead of a day's notice", { noticeMinutes: 1440 }, {}, "2026-12-10T13:00", true],
    ["exactly at the notice", { noticeMinutes: 1440 }, {}, "2026-12-10T12:00", true],
    ["within the notice", { noticeMinutes: 1440 }, {}, "2026-12-10T11:00", false],
    ["the last day of the horizon", { horizonDays: 7 }, {}, "2026-12-16T16:00", true],
    ["past the horizon", { horizonDays: 7 }, {}, "2026-12-17T09:00", false],
    ["years ahead", {}, {}, "2099-12-10T10:00", false],
    ["before booking opens", {}, { opensOn: new Date("2026-12-14") }, "2026-12-11T10:00", false],
    ["the day that booking opens", {}, { opensOn: new Date("2026-12-14") }, "2026-12-14T10:00", true],
  ];
  it.each(cases)("%s", async (_, practice, therapist, start, bookable) => {
    const fixture = await makePracticeFixture(practice);
    await db().therapist.update({ where: { id: fixture.therapist.id }, data: therapist as object });
    const { book: ask } = await makeBooker(fixture);
    expect(await ask(start)).toEqual(bookable ? expect.objectContaining({ ok: true }) : refused("slot_taken"));
  });

  it("refuses 2:30 of the night that has none, and takes both 1:30s of the night that has two", async () => {
    const fixture = await makePracticeFixture({ zone: "America/Toronto", horizonDays: 400 });
    await db().availability.create({
      data: {
        practiceId: fixture.practice.id,
        therapistId: fixture.therapist.id,
        weekday: 7,
        fromMinute: 0,
        toMinute: 300,
      },
    });
    await db().therapist.update({ where: { id: fixture.therapist.id }, data: { startMinutes: [30] } });
    const { book: ask } = await makeBooker(fixture);
    // 2027-03-14T02:30 would be 07:30Z by winter's clock and 06:30Z (1:30) by summer's.
    expect(await ask(Date.parse("2027-03-14T07:30:00Z"))).toMatchObject({ ok: true });
    expect((await db().session.findFirst({ where: { practiceId: fixture.practice.id } }))?.wallStart).toBe(
      "2027-03-14T03:30",
    );
    for (const instant of ["2027-11-07T05:30:00Z", "2027-11-07T06:30:00Z"])
      expect(await ask(Date.parse(instant))).toMatchObject({ ok: true });
    const walls = await db().session.findMany({
      where: { practiceId: fixture.practice.id },
      select: { wallStart: true, startsAt: true },
      orderBy: { startsAt: "asc" },
    });
    expect(walls.slice(1)).toEqual([
      { wallStart: "2027-11-07T01:30", startsAt: new Date("2027-11-07T05:30:00Z") },
      { wallStart: "2027-11-07T01:30", startsAt: new Date("2027-11-07T06:30:00Z") },
    ]);
  });

  it.each([
    ["booked", false],
    ["attended", false],
    ["no_show", false],
    ["cancelled", true],
    ["late_cancelled", true],
  ] as const)("a time that somebody %s is free: %s", async (status, free) => {
    const { therapist, service, book: ask } = await arrange();
    await makeSession(therapist, service, { wallStart: "2026-12-10T10:00", status });
    expect(await ask("2026-12-10T10:00")).toEqual(free ? expect.objectContaining({ ok: true }) : refused("slot_taken"));
  });

  it("keeps the buffers of both sessions apart", async () => {
    const { practice, therapist, service, book: ask } = await arrange({ sessionCap: 9 });
    const buffered = await makeService(practice, [therapist], { bufferAfter: 15 });
    await makeSession(therapist, service, { wallStart: "2026-12-10T12:00" });
    expect(await ask("2026-12-10T11:00", { service: buffered.id })).toEqual(refused("slot_taken"));
    expect(await ask("2026-12-10T10:00", { service: buffered.id })).toMatchObject({ ok: true });
    expect(await ask("2026-12-10T11:00")).toEqual(refused("slot_taken"));
    expect(await ask("2026-12-10T13:00")).toMatchObject({ ok: true });
  });

  it("offers near a taken time only what can really be booked, in order", async () => {
    const { therapist, service, practice, book: ask } = await arrange({ sessionCap: 20 });
    await makeSession(therapist, service, { wallStart: "2026-12-10T10:00" });
    const answer = await ask("2026-12-10T10:00");
    const walls = ["2026-12-10T09:00", "2026-12-10T11:00", "2026-12-10T12:00", "2026-12-10T13:00"];
    const near = walls.map((wall) => at(wall).getTime());
    expect(answer).toEqual({
      ok: false,
      error: "slot_taken",
      fields: { start: "slot_taken" },
      details: { nearest: near, zone: practice.zone },
    });
    for (const start of near) expect(await ask(start)).toMatchObject({ ok: true });
  });
});
