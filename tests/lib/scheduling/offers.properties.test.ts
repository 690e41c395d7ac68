import fc from "fast-check";
import { dateOf, dayNumber, localDateAt } from "@/lib/scheduling/dates";
import { isOffered, nearest, nextOffer, offers, type Calendar } from "@/lib/scheduling/offers";
import { obviousOffers } from "./obvious";

const MINUTE = 60_000;

const zones = fc.constantFrom(
  "America/Toronto",
  "America/Vancouver",
  "America/St_Johns",
  "Europe/Paris",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "Africa/Casablanca",
  "Atlantic/Azores",
  "Asia/Beirut",
);
/** Around changes of clocks in one of the zones or another, and plain days. */
const days = fc
  .tuple(
    fc.constantFrom("2026-03-08", "2026-03-29", "2026-04-05", "2026-06-01", "2026-10-04", "2026-10-25", "2026-11-01", "2027-02-07", "2027-03-14"),
    fc.integer({ min: -2, max: 1 }),
  )
  .map(([date, shift]) => dayNumber(date) + shift);
const quarter = (max: number) => fc.integer({ min: 0, max }).map((n) => n * 15);
const range = fc.record({ weekday: fc.integer({ min: 1, max: 7 }), from: quarter(96), to: quarter(96) });
/** Often every day, and often touching midnight or the hours that change. */
const ranges = fc.oneof(
  fc.array(range, { maxLength: 20 }),
  fc
    .array(fc.tuple(fc.constantFrom(0, 60, 75, 105, 120, 150, 180, 540), fc.constantFrom(60, 75, 120, 135, 180, 720, 1440)), { maxLength: 3 })
    .map((parts) => [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => parts.map(([from, to]) => ({ weekday, from, to })))),
);
const starts: fc.Arbitrary<Calendar["starts"]> = fc.oneof(
  fc.record({ mode: fc.constant("start_on_time" as const), minutes: fc.array(fc.constantFrom(0, 10, 15, 30, 45, 59), { maxLength: 4 }) }),
  fc.record({ mode: fc.constant("time_between" as const), minutes: fc.integer({ min: 0, max: 40 }) }),
);

const cases = fc
  .record({
    zone: zones,
    online: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
    ranges,
    starts,
    noticeMinutes: fc.constantFrom(0, 1, 60, 1440),
    horizonDays: fc.constantFrom(0, 1, 3, 60),
    opens: fc.option(fc.integer({ min: -1, max: 3 })),
    length: fc.record({
      minutes: fc.constantFrom(15, 50, 60, 80, 240),
      bufferBefore: fc.constantFrom(0, 0, 10, 45),
      bufferAfter: fc.constantFrom(0, 10, 30),
    }),
    day: days,
    span: fc.integer({ min: 1, max: 3 }),
    nowAgo: fc.integer({ min: -2 * 1440, max: 3 * 1440 }),
    busy: fc.array(fc.tuple(fc.integer({ min: -1440, max: 4 * 1440 }), fc.integer({ min: 1, max: 300 })), { maxLength: 12 }),
  })
  .map(({ opens, length, day, span, nowAgo, busy, ...rest }) => {
    const start = day * 1440 * MINUTE;
    return {
      calendar: { ...rest, opensOn: opens === null ? null : dateOf(day + opens) } satisfies Calendar,
      length,
      window: { from: dateOf(day), days: span },
      now: start - nowAgo * MINUTE,
      busy: busy
        .map(([from, size]) => [start + from * MINUTE, start + (from + size) * MINUTE] as const)
        .sort(([a], [b]) => a - b)
        .flat(),
    };
  });

test("the offered times are those of the obvious implementation", () => {
  let offered = 0;
  fc.assert(
    fc.property(cases, ({ calendar, length, busy, window, now }) => {
      const found = [...offers(calendar, length, busy, window, now)];
      expect(found).toEqual(obviousOffers(calendar, length, busy, window, now));
      offered += found.length;
    }),
    { numRuns: 400 },
  );
  expect(offered).toBeGreaterThan(400);
});

test("isOffered is being among the offers, for each minute of a day", () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 0, max: 95 }), ({ calendar, length, busy, window, now }, guess) => {
      const found = [...offers(calendar, length, busy, window, now)];
      const others = [dayNumber(window.from) * 1440 * MINUTE + guess * 15 * MINUTE, ...found.map((start) => start + MINUTE)];
      for (const start of [...found, ...others]) {
        const day = offers(calendar, length, busy, { from: localDateAt(calendar.zone, start), days: 1 }, now);
        expect(isOffered(calendar, length, busy, start, now)).toBe(day.includes(start));
      }
      expect(found.every((start) => isOffered(calendar, length, busy, start, now))).toBe(true);
    }),
  );
});

test("booking one time leaves no offered time that it blocks, and adds none in Session Start On Time", () => {
  fc.assert(
    fc.property(cases, fc.nat(), ({ calendar, length, busy, window, now }, pick) => {
      const found = [...offers(calendar, length, busy, window, now)];
      fc.pre(found.length > 0);
      const booked = found[pick % found.length]!;
      const [from, to] = [booked - length.bufferBefore * MINUTE, booked + (length.minutes + length.bufferAfter) * MINUTE];
      const pairs = Array.from({ length: busy.length / 2 }, (_, i) => [busy[2 * i]!, busy[2 * i + 1]!] as const);
      const after = [...offers(calendar, length, [...pairs, [from, to] as const].sort(([a], [b]) => a - b).flat(), window, now)];
      expect(after).not.toContain(booked);
      if (calendar.starts.mode === "start_on_time") expect(found).toEqual(expect.arrayContaining(after));
    }),
    { numRuns: 300 },
  );
});

test("nearest are the nearest of all that is open, and nextOffer the first", () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 0, max: 5 }), ({ calendar, length, busy, window, now }, count) => {
      const all = [...offers(calendar, length, busy, { from: localDateAt(calendar.zone, now), days: 70 }, now)];
      const target = dayNumber(window.from) * 1440 * MINUTE + 12 * 60 * MINUTE;
      const near = nearest(calendar, length, busy, target, now, count);
      expect(near).toHaveLength(Math.min(count, all.length));
      expect([...near].sort((a, b) => a - b)).toEqual(near);
      const reach = Math.max(0, ...near.map((start) => Math.abs(start - target)));
      const left = all.filter((start) => !near.includes(start));
      expect(left.every((start) => Math.abs(start - target) >= reach)).toBe(true);
      const next = all.find((start) => localDateAt(calendar.zone, start) >= window.from) ?? null;
      expect(nextOffer(calendar, length, busy, window.from, now)).toBe(next);
    }),
  );
});

test("the past costs no time offered: years of it change nothing", () => {
  fc.assert(
    fc.property(cases, ({ calendar, length, busy, window, now }) => {
      const start = dayNumber(window.from) * 1440 * MINUTE;
      const past = Array.from({ length: 1500 }, (_, i) => start - (1503 - i) * 1440 * MINUTE).flatMap((at) => [at, at + 50 * MINUTE]);
      expect(offers(calendar, length, [...past, ...busy], window, now)).toEqual(offers(calendar, length, busy, window, now));
    }),
  );
});
