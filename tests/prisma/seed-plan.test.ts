import fc from "fast-check";
import { calendarOf, serviceLength } from "@/lib/practice/offering/rules";
import { dateOf, dayAt } from "@/lib/scheduling/dates";
import { hoursOf, openIntervals } from "@/lib/scheduling/hours";
import { toBusy } from "@/lib/scheduling/intervals";
import { offers } from "@/lib/scheduling/offers";
import { DAY, MINUTE } from "@/lib/scheduling/units";
import { toWall, TZDB_VERSION } from "@/lib/scheduling/zones";
import { planMaple } from "@/prisma/seed/maple";
import { existing } from "@/prisma/seed/personas";
import type { SeedPlan } from "@/prisma/seed/plan";
import { planRivage } from "@/prisma/seed/rivage";

// The demo is written at any moment: of any day of the week, on both sides of a change of clocks.

const moments = fc.oneof(
  fc.date({ min: new Date("2026-01-01"), max: new Date("2045-01-01"), noInvalidDate: true }),
  fc
    .constantFrom(
      "2026-03-08T09:59:59.999Z",
      "2026-03-08T10:00:00Z",
      "2026-11-01T05:30:00Z",
      "2026-11-01T08:59:00Z",
      "2027-03-14T07:00:00Z",
      "2028-02-29T12:00:00Z",
      "2026-12-31T23:59:59Z",
    )
    .map((text) => new Date(text)),
);

type Session = SeedPlan["sessions"][number];
const holdsTime = ({ status }: Session) => status !== "cancelled" && status !== "late_cancelled";

function forAnyMoment(check: (plan: SeedPlan, now: number) => void): void {
  fc.assert(
    fc.property(moments, (now) => {
      for (const plan of [planMaple(now), planRivage(now)]) check(plan, now.getTime());
    }),
    {
      numRuns: 30,
      examples: Array.from({ length: 7 }, (_, i) => [new Date(Date.UTC(2027, 5, 7 + i, 3 * i, 17))] as [Date]),
    },
  );
}

/** What a therapist of the plan offers for a service, as the booking page would. */
function calendar(plan: SeedPlan, therapistId: string) {
  const therapist = plan.therapists.find(({ id }) => id === therapistId)!;
  const ranges = plan.availability
    .filter((range) => range.therapistId === therapistId)
    .map(({ weekday, fromMinute, toMinute }) => ({ weekday, from: fromMinute, to: toMinute }));
  return calendarOf(
    { ...plan.practice, horizonUntil: null },
    {
      ...therapist,
      onlineBooking: true,
      opensOn: null,
      ranges,
      specific: [],
      sessionsPerDay: null,
      fullDays: [],
      closedDays: [],
    },
  );
}

const busyOf = (plan: SeedPlan, therapistId: string) =>
  toBusy(
    plan.sessions
      .filter((session) => session.therapistId === therapistId && holdsTime(session))
      .map(({ blockedFrom, blockedUntil }) => ({ from: +blockedFrom, to: +blockedUntil })),
  );

test("the same moment gives the same rows", () => {
  const now = new Date("2026-12-07T17:24:00Z");
  expect(planMaple(now)).toEqual(planMaple(now));
});

test("every session lies in open hours, with its service's length and buffers, and the wall time of its instant", () => {
  forAnyMoment((plan) => {
    const { zone } = plan.practice;
    const weeks = new Map(plan.therapists.map(({ id }) => [id, hoursOf(calendar(plan, id))]));
    const given = new Set(plan.therapistServices.map(({ therapistId, serviceId }) => `${therapistId} ${serviceId}`));
    for (const session of plan.sessions) {
      const service = plan.services.find(({ id }) => id === session.serviceId)!;
      const [from, to] = [+session.startsAt, +session.endsAt];
      const open = openIntervals(zone, weeks.get(session.therapistId)!, dayAt(zone, from)).some(
        (hours) => hours.from <= from && to <= hours.to,
      );
      const lengths = [to - from, from - +session.blockedFrom, +session.blockedUntil - to].map((ms) => ms / MINUTE);
      const wall =
        Date.parse(`${session.wallStart}Z`) === toWall(zone, from) &&
        session.zone === zone &&
        session.tzdb === TZDB_VERSION;
      expect([
        open,
        lengths,
        wall,
        session.place,
        session.priceCents,
        given.has(`${session.therapistId} ${service.id}`),
      ]).toEqual([
        true,
        [service.minutes, service.bufferBefore, service.bufferAfter],
        true,
        service.places[0],
        service.priceCents,
        true,
      ]);
    }
  });
});

test("no time is given twice, and no row has the id of another", () => {
  forAnyMoment((plan) => {
    for (const { id } of plan.therapists) {
      const taken = plan.sessions
        .filter((session) => session.therapistId === id && holdsTime(session))
        .sort((a, b) => +a.blockedFrom - +b.blockedFrom);
      taken
        .slice(1)
        .forEach((session, i) => expect(+session.blockedFrom).toBeGreaterThanOrEqual(+taken[i]!.blockedUntil));
    }
    for (const rows of [plan.sessions, plan.clients, plan.accounts, plan.availability, plan.services])
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });
});

test("the past is over and the future is not, and nothing was written after now", () => {
  forAnyMoment((plan, now) => {
    for (const { startsAt, endsAt, status, createdAt, origin, accountId, clientId, unverifiedHold } of plan.sessions) {
      const account = plan.accounts.find(({ id }) => id === accountId);
      const fitting = +endsAt <= now ? status !== "booked" : status === "booked" || status === "cancelled";
      const within = +startsAt > now - 22 * DAY && +startsAt < now + 16 * DAY;
      const written = +createdAt <= now && createdAt < startsAt && (!account || createdAt >= account.createdAt);
      const byAccount =
        (account !== undefined) === (origin === "portal") && unverifiedHold === (account?.verifiedAt === null);
      expect([fitting, within, written, byAccount, account !== undefined || clientId !== null]).toEqual([
        true,
        true,
        true,
        true,
        true,
      ]);
    }
    const written = [...plan.clients, ...plan.accounts, ...plan.associations].map(({ createdAt }) => +createdAt);
    expect(Math.max(...written, ...plan.accounts.map(({ verifiedAt }) => +(verifiedAt ?? 0)))).toBeLessThanOrEqual(now);
    for (const tie of plan.associations)
      expect(+tie.createdAt).toBeGreaterThanOrEqual(+plan.clients.find(({ id }) => id === tie.clientId)!.createdAt);
  });
});

test("caps are kept, and the existing client can book two more", () => {
  forAnyMoment((plan, now) => {
    const upcoming = plan.sessions.filter(({ status, startsAt }) => status === "booked" && +startsAt > now);
    for (const { id } of plan.clients)
      expect(upcoming.filter(({ clientId }) => clientId === id).length).toBeLessThanOrEqual(plan.practice.sessionCap);
    for (const { id, verifiedAt } of plan.accounts) {
      if (!verifiedAt) expect(plan.sessions.filter(({ accountId }) => accountId === id).length).toBeLessThanOrEqual(1);
    }
    const account = plan.accounts.find(({ email }) => email === existing.email);
    if (!account) return;
    const own = plan.sessions.filter(({ accountId }) => accountId === account.id);
    expect(own.filter((session) => upcoming.includes(session))).toHaveLength(plan.practice.sessionCap - 2);
    expect(own.filter(({ status }) => status === "attended").length).toBeGreaterThanOrEqual(2);
  });
});

test("every week of the horizon has free times with every therapist, for new and for existing clients", () => {
  forAnyMoment((plan, now) => {
    for (const { id } of plan.therapists) {
      for (const audience of ["new", "existing"]) {
        const service = plan.services.find((one) => one.audience === audience)!;
        for (let week = 0; week < 4; week++) {
          const window = { from: dateOf(dayAt(plan.practice.zone, now) + 7 * week + 1), days: 7 };
          expect(
            offers(calendar(plan, id), serviceLength(service), busyOf(plan, id), window, now).length,
          ).toBeGreaterThan(5);
        }
      }
    }
  });
});
