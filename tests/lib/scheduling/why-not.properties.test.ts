import fc from "fast-check";
import { dayNumber } from "@/lib/scheduling/dates";
import { toBusy } from "@/lib/scheduling/intervals";
import { isOffered, offers, type Calendar } from "@/lib/scheduling/offers";
import { whyNot, type Reason, type BusyTime } from "@/lib/scheduling/why-not";
import { cases, MINUTE } from "./cases";

/** The busy ranges of a case as sessions with buffers of up to 20 minutes, and time off. */
const takenOf = (busy: readonly number[]): BusyTime[] =>
  Array.from({ length: busy.length / 2 }, (_, i) => {
    const [from, to] = [busy[2 * i]!, busy[2 * i + 1]!];
    const kind = i % 3 === 2 ? ("time_off" as const) : ("session" as const);
    const buffer = kind === "session" && to - from > 40 * MINUTE ? 20 * MINUTE : 0;
    return { kind, from, to, startsAt: from + buffer, endsAt: to - buffer };
  });

test("each minute is offered, or has at least one reason: never both", () => {
  const met = new Set<string>();
  let offered = 0;
  fc.assert(
    fc.property(cases, ({ calendar, length, busy, window, now }) => {
      const taken = takenOf(busy);
      const times = new Set(offers(calendar, length, toBusy(taken), window, now));
      const begin = dayNumber(window.from) * 1440 * MINUTE;
      for (let minute = -300; minute < 1800; minute += 5) {
        const start = begin + minute * MINUTE;
        const reasons = whyNot(calendar, length, taken, start, now);
        expect([start, reasons.length === 0]).toEqual([start, isOffered(calendar, length, toBusy(taken), start, now)]);
        for (const { code } of reasons) met.add(code);
      }
      for (const start of times) expect(whyNot(calendar, length, taken, start, now)).toEqual([]);
      offered += times.size;
    }),
    { numRuns: 150 },
  );
  expect(offered).toBeGreaterThan(50);
  expect([...met].sort()).toEqual([
    "buffer",
    "closed_day",
    "full_day",
    "not_open_yet",
    "notice",
    "off_grid",
    "online_off",
    "outside_hours",
    "over_hours",
    "past",
    "session",
    "time_off",
    "too_far",
  ]);
});

/** Applies the change that a reason suggests. */
const cures: Partial<Record<Reason["code"], (calendar: Calendar) => Calendar>> = {
  online_off: (calendar) => ({ ...calendar, online: true }),
  notice: (calendar) => ({ ...calendar, noticeMinutes: 0 }),
  not_open_yet: (calendar) => ({ ...calendar, opensOn: null }),
  too_far: (calendar) => ({ ...calendar, horizonDays: 10_000, horizonUntil: null }),
  full_day: (calendar) => ({ ...calendar, fullDays: new Set() }),
};

test("to remove the cause removes that reason and no other", () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: -300, max: 1800 }), ({ calendar, length, busy, window, now }, minute) => {
      const taken = takenOf(busy);
      const start = (dayNumber(window.from) * 1440 + minute) * MINUTE;
      const reasons = whyNot(calendar, length, taken, start, now);
      for (const { code } of reasons) {
        const cured = cures[code]?.(calendar);
        if (cured) expect(whyNot(cured, length, taken, start, now)).toEqual(reasons.filter((one) => one.code !== code));
      }
      const inTheWay = reasons.some(({ code }) => code === "session" || code === "time_off" || code === "buffer");
      const codes = whyNot(calendar, length, [], start, now).map(({ code }) => code);
      if (inTheWay)
        expect(codes.filter((code) => code !== "off_grid")).toEqual(
          reasons
            .map(({ code }) => code)
            .filter((code) => !["session", "time_off", "buffer", "off_grid"].includes(code)),
        );
    }),
    { numRuns: 500 },
  );
});
