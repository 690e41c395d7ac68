import fc from "fast-check";
import { bookingCatalogue } from "@/lib/practice/offering/queries";
import { db } from "@/lib/platform/db/client";
import { rescheduleOwnSession } from "@/lib/sessions/reschedule/commands";
import { movingSession } from "@/lib/sessions/reschedule/queries";
import { moveView } from "@/lib/sessions/reschedule/rules";
import { dateOf, dayAt } from "@/lib/scheduling/dates";
import { mayMove } from "@/lib/sessions/sessions/rules";
import { now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makePracticeFixture, makeSession } from "@/tests/support/factories";
import { portalScope } from "@/tests/support/scopes";

useDatabase();

const MINUTE = 60_000;
const houses = fc.record({
  zone: fc.constantFrom("America/Vancouver", "America/St_Johns", "Europe/Paris", "Asia/Kathmandu"),
  noticeMinutes: fc.constantFrom(0, 90, 1440),
  startMinutes: fc.subarray([0, 20, 30, 45], { minLength: 1 }),
  minutes: fc.constantFrom(25, 50, 90),
  buffer: fc.constantFrom(0, 15),
  others: fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 4 }),
  picks: fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
  wild: fc.array(fc.integer({ min: -1440, max: 8 * 1440 }), { minLength: 3, maxLength: 3 }),
});

test("a session moves exactly where the page offers it, its own time included", async () => {
  await fc.assert(
    fc.asyncProperty(houses, async ({ zone, noticeMinutes, startMinutes, minutes, buffer, others, picks, wild }) => {
      const { practice, therapist, service } = await makePracticeFixture({
        zone,
        noticeMinutes,
        horizonDays: 8,
        rescheduleNoticeMinutes: 0,
      });
      await db().therapist.update({ where: { id: therapist.id }, data: { startMinutes } });
      const account = await makeAccount(practice);
      const { id, startsAt, endsAt } = await makeSession(therapist, service, {
        accountId: account.id,
        wallStart: "2026-12-14T10:00",
        zone,
        minutes,
      });
      await db().session.update({
        where: { id },
        data: {
          blockedFrom: new Date(startsAt.getTime() - buffer * MINUTE),
          blockedUntil: new Date(endsAt.getTime() + buffer * MINUTE),
        },
      });
      for (const n of new Set(others))
        await makeSession(therapist, service, {
          wallStart: `2026-12-${15 + (n % 3)}T${String(9 + Math.floor(n / 6)).padStart(2, "0")}:00`,
          zone,
        }).catch(() => null);
      const scope = portalScope({ practiceId: practice.id, accountId: account.id, now });
      for (let i = 0; i < 6; i++) {
        const session = (await movingSession(scope, id))!;
        if (!mayMove(session, "client", now)) break; // It was moved to this very moment.
        const catalogue = await bookingCatalogue(scope, session.therapistId, { ...session, offline: false });
        const times = [0, 7].flatMap((days) => {
          const params = {
            therapist: session.therapistId,
            service: null,
            place: null,
            start: null,
            day: dateOf(dayAt(zone, now.getTime()) + days),
          };
          return moveView(catalogue, zone, session, params, now.getTime())?.week.flatMap((day) => day.times) ?? [];
        });
        expect(times).not.toContain(session.startsAt.getTime());
        const start =
          i % 2 === 0 && times.length > 0
            ? times[picks[i >> 1]! % times.length]!
            : now.getTime() + wild[i >> 1]! * MINUTE;
        if (start === session.startsAt.getTime()) continue;
        const answer = await rescheduleOwnSession(
          scope,
          { session: id, sequence: session.sequence, start, practice: "" },
          now,
        );
        expect([start, answer.ok]).toEqual([start, times.includes(start)]);
      }
    }),
    { numRuns: 10 },
  );
}, 30_000);
