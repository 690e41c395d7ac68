import fc from "fast-check";
import { dateOf, dayNumber } from "@/lib/scheduling/dates";
import type { Calendar } from "@/lib/scheduling/offers";

export const MINUTE = 60_000;

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
/** Days around clock changes in some zone, and ordinary days. */
const days = fc
  .tuple(
    fc.constantFrom(
      "2026-03-08",
      "2026-03-29",
      "2026-04-05",
      "2026-06-01",
      "2026-10-04",
      "2026-10-25",
      "2026-11-01",
      "2027-02-07",
      "2027-03-14",
    ),
    fc.integer({ min: -2, max: 1 }),
  )
  .map(([date, shift]) => dayNumber(date) + shift);
const quarter = (max: number) => fc.integer({ min: 0, max }).map((n) => n * 15);
const range = fc.record({ weekday: fc.integer({ min: 1, max: 7 }), from: quarter(96), to: quarter(96) });
/** Often every day, often touching midnight or the hours of a clock change. */
const ranges = fc.oneof(
  fc.array(range, { maxLength: 20 }),
  fc
    .array(
      fc.tuple(fc.constantFrom(0, 60, 75, 105, 120, 150, 180, 540), fc.constantFrom(60, 75, 120, 135, 180, 720, 1440)),
      { maxLength: 3 },
    )
    .map((parts) => [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => parts.map(([from, to]) => ({ weekday, from, to })))),
);
const starts: fc.Arbitrary<Calendar["starts"]> = fc.oneof(
  fc.record({
    mode: fc.constant("start_on_time" as const),
    minutes: fc.array(fc.constantFrom(0, 10, 15, 30, 45, 59), { maxLength: 4 }),
  }),
  fc.record({ mode: fc.constant("time_between" as const), minutes: fc.integer({ min: 0, max: 40 }) }),
);

/** Around the day being tested, so that it often applies. */
const specific = fc.array(
  fc.record({
    from: fc.integer({ min: -30, max: 2 }),
    lasts: fc.integer({ min: 0, max: 40 }),
    weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
    everyWeeks: fc.constantFrom(1, 1, 2, 3, 8),
    replaces: fc.boolean(),
    hours: fc.array(
      fc.tuple(quarter(96), quarter(96)).map(([from, to]) => ({ from, to })),
      { maxLength: 2 },
    ),
  }),
  { maxLength: 3 },
);

/** Arbitrary calendars, days and busy times, for every property of the offered times. */
export const cases = fc
  .record({
    zone: zones,
    online: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
    ranges,
    specific,
    closed: fc.array(fc.integer({ min: -1, max: 3 }), { maxLength: 1 }),
    until: fc.option(fc.integer({ min: -1, max: 4 }), { freq: 2 }),
    full: fc.array(fc.integer({ min: -1, max: 3 }), { maxLength: 1 }),
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
    busy: fc.array(fc.tuple(fc.integer({ min: -1440, max: 4 * 1440 }), fc.integer({ min: 1, max: 300 })), {
      maxLength: 12,
    }),
  })
  .map(({ opens, length, day, span, nowAgo, busy, specific: other, full, closed, until, ...rest }) => {
    const start = day * 1440 * MINUTE;
    return {
      calendar: {
        ...rest,
        specific: other.map(({ from, lasts, ...one }) => ({
          ...one,
          from: dateOf(day + from),
          until: dateOf(day + from + lasts),
        })),
        fullDays: new Set(full.map((shift) => day + shift)),
        closedDays: new Set(closed.map((shift) => day + shift)),
        horizonUntil: until === null ? null : dateOf(day + until),
        opensOn: opens === null ? null : dateOf(day + opens),
      } satisfies Calendar,
      length,
      window: { from: dateOf(day), days: span },
      now: start - nowAgo * MINUTE,
      busy: busy
        .map(([from, size]) => [start + from * MINUTE, start + (from + size) * MINUTE] as const)
        .sort(([a], [b]) => a - b)
        .flat(),
    };
  });
