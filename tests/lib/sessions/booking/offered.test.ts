import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { bookingView } from "@/lib/sessions/booking/rules";
import { bookingCatalogue } from "@/lib/practice/offering/queries";
import { db } from "@/lib/platform/db/client";
import { dateOf, dayAt } from "@/lib/scheduling/dates";
import { makeBooker, now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { makePracticeFixture } from "@/tests/support/factories";
import { publicScope } from "@/tests/support/scopes";

useDatabase();

const MINUTE = 60_000;
const quarters = fc.integer({ min: 0, max: 95 }).map((n) => n * 15);
const hours = fc
  .tuple(quarters, quarters)
  .filter(([from, to]) => from < to)
  .map(([fromMinute, toMinute]) => ({ fromMinute, toMinute }));

const houses = fc.record({
  zone: fc.constantFrom(
    "America/Vancouver",
    "America/St_Johns",
    "Europe/Paris",
    "Asia/Kathmandu",
    "Pacific/Kiritimati",
  ),
  noticeMinutes: fc.constantFrom(0, 90, 1440),
  horizonDays: fc.constantFrom(1, 4, 30),
  week: fc.array(
    hours.chain((range) => fc.integer({ min: 1, max: 7 }).map((weekday) => ({ weekday, ...range }))),
    { minLength: 3, maxLength: 14 },
  ),
  starts: fc.oneof(
    fc.record({
      startMode: fc.constant("start_on_time" as const),
      startMinutes: fc.subarray([0, 20, 30, 45], { minLength: 1 }),
    }),
    fc.record({
      startMode: fc.constant("time_between" as const),
      startMinutes: fc.integer({ min: 0, max: 20 }).map((n) => [n]),
    }),
  ),
  service: fc.record({
    minutes: fc.constantFrom(25, 50, 90),
    bufferBefore: fc.constantFrom(0, 10),
    bufferAfter: fc.constantFrom(0, 15),
  }),
  picks: fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
  // Requested times in minutes from now, most of them not offered.
  wild: fc.array(fc.integer({ min: -1440, max: 8 * 1440 }), { minLength: 3, maxLength: 3 }),
});

/** Returns the times on the booking page, for two weeks from today. */
async function shown(practice: { id: string; zone: string }): Promise<number[]> {
  const catalogue = await bookingCatalogue(publicScope({ practiceId: practice.id, now }), null);
  const today = dayAt(practice.zone, now.getTime());
  return [0, 7].flatMap((days) => {
    const params = { therapist: null, service: null, place: null, start: null, day: dateOf(today + days) };
    return (
      bookingView(catalogue, practice.zone, false, params, now.getTime())?.week.flatMap(({ times }) => times) ?? []
    );
  });
}

test("row 22: a time is booked exactly where the page offers it, over random calendars and their bookings", async () => {
  await fc.assert(
    fc.asyncProperty(houses, async ({ week, starts, service, picks, wild, ...terms }) => {
      const fixture = await makePracticeFixture({ ...terms, sessionCap: 100 });
      const { practice, therapist } = fixture;
      await db().availability.deleteMany({ where: { therapistId: therapist.id } });
      await db().availability.createMany({
        data: week.map((range) => ({ ...range, practiceId: practice.id, therapistId: therapist.id })),
      });
      await db().therapist.update({ where: { id: therapist.id }, data: starts });
      await db().service.update({ where: { id: fixture.service.id }, data: service });
      const booker = await makeBooker(fixture);
      for (let i = 0; i < 6; i++) {
        const times = await shown(practice);
        const start =
          i % 2 === 0 && times.length > 0
            ? times[picks[i >> 1]! % times.length]!
            : now.getTime() + wild[i >> 1]! * MINUTE;
        const answer = await booker.book(start, { key: randomUUID() });
        expect([start, answer.ok]).toEqual([start, times.includes(start)]);
      }
    }),
    { numRuns: 15 },
  );
}, 60_000);
