import fc from "fast-check";
import { dayNumber, dateOf } from "@/lib/scheduling/dates";
import { DAY, MINUTE } from "@/lib/scheduling/units";
import { toWall } from "@/lib/scheduling/zones";
import { countUntil, datesInWords, occurrences, seriesSpan } from "@/lib/sessions/series/rules";
import { at } from "@/tests/support/factories";

const iso = (zone: string, rule: Parameters<typeof occurrences>[1]) =>
  occurrences(zone, rule).map(({ date, starts }) => [
    date,
    starts.map((start) => new Date(start).toISOString().slice(0, 16)),
  ]);

test.each([
  [
    "the same wall time before and after the clocks go forward",
    "America/Toronto",
    { first: "2027-03-08", minute: 600, everyWeeks: 1, count: 2 },
    [
      ["2027-03-08", ["2027-03-08T15:00"]],
      ["2027-03-15", ["2027-03-15T14:00"]],
    ],
  ],
  [
    "and back",
    "Europe/Paris",
    { first: "2026-10-19", minute: 600, everyWeeks: 1, count: 2 },
    [
      ["2026-10-19", ["2026-10-19T08:00"]],
      ["2026-10-26", ["2026-10-26T09:00"]],
    ],
  ],
  [
    "Vancouver stays on UTC−7 in winter",
    "America/Vancouver",
    { first: "2026-10-26", minute: 600, everyWeeks: 2, count: 2 },
    [
      ["2026-10-26", ["2026-10-26T17:00"]],
      ["2026-11-09", ["2026-11-09T17:00"]],
    ],
  ],
  [
    "a time in the gap is on no clock",
    "America/Toronto",
    { first: "2027-03-07", minute: 150, everyWeeks: 1, count: 3 },
    [
      ["2027-03-07", ["2027-03-07T07:30"]],
      ["2027-03-14", []],
      ["2027-03-21", ["2027-03-21T06:30"]],
    ],
  ],
  [
    "a time in the overlap twice",
    "America/Toronto",
    { first: "2027-10-31", minute: 90, everyWeeks: 1, count: 2 },
    [
      ["2027-10-31", ["2027-10-31T05:30"]],
      ["2027-11-07", ["2027-11-07T05:30", "2027-11-07T06:30"]],
    ],
  ],
  [
    "half an hour on Lord Howe",
    "Australia/Lord_Howe",
    { first: "2026-09-27", minute: 135, everyWeeks: 1, count: 2 },
    [
      ["2026-09-27", ["2026-09-26T15:45"]],
      ["2026-10-04", []],
    ],
  ],
  [
    "every four weeks, over the new year",
    "Asia/Kathmandu",
    { first: "2026-12-15", minute: 0, everyWeeks: 4, count: 3 },
    [
      ["2026-12-15", ["2026-12-14T18:15"]],
      ["2027-01-12", ["2027-01-11T18:15"]],
      ["2027-02-09", ["2027-02-08T18:15"]],
    ],
  ],
])("%s", (_, zone, rule, expected) => expect(iso(zone, rule)).toEqual(expected));

test.each([
  ["2026-12-08", 1, "2026-12-29", 4],
  ["2026-12-08", 1, "2026-12-28", 3],
  ["2026-12-08", 2, "2026-12-22", 2],
  ["2026-12-08", 2, "2026-12-21", 1],
  ["2026-12-08", 1, "2026-12-08", 1],
  ["2026-12-08", 1, "2026-12-07", 0],
  ["2026-12-08", 4, "2027-12-08", 14],
])("from %s every %s weeks until %s: %s", (first, weeks, until, count) =>
  expect(countUntil(first, weeks, until)).toBe(count),
);

const zones = [
  "America/Toronto",
  "America/Vancouver",
  "Europe/Paris",
  "Australia/Lord_Howe",
  "Africa/Casablanca",
  "Asia/Kathmandu",
  "America/St_Johns",
];
const rules = fc.record({
  first: fc.integer({ min: dayNumber("2026-01-01"), max: dayNumber("2029-12-31") }).map(dateOf),
  minute: fc.integer({ min: 0, max: 1439 }),
  everyWeeks: fc.constantFrom(1, 2, 4),
  count: fc.integer({ min: 2, max: 52 }),
});

test("each shows the same weekday and the same time on the clock of the practice, or is on no clock at all", () =>
  fc.assert(
    fc.property(fc.constantFrom(...zones), rules, (zone, rule) => {
      const all = occurrences(zone, rule);
      expect(all).toHaveLength(rule.count);
      const span = seriesSpan(rule);
      all.forEach(({ index, date, starts }, i) => {
        expect([index, dayNumber(date) - dayNumber(rule.first)]).toEqual([i, 7 * rule.everyWeeks * i]);
        expect([...starts].sort((a, b) => a - b)).toEqual(starts);
        for (const start of starts) {
          expect(toWall(zone, start)).toBe(dayNumber(date) * DAY + rule.minute * MINUTE);
          expect(start > span.from && start < span.until).toBe(true);
        }
      });
      expect(countUntil(rule.first, rule.everyWeeks, all.at(-1)!.date)).toBe(rule.count);
    }),
  ));

test("dates name the zone first, and again when its offset is another", () => {
  const session = (wall: string) => ({
    start: at(wall, "America/Toronto").getTime(),
    end: at(wall, "America/Toronto").getTime() + 50 * MINUTE,
  });
  expect(
    datesInWords("America/Toronto", ["2027-03-01T10:00", "2027-03-08T10:00", "2027-03-15T10:00"].map(session), "en"),
  ).toEqual([
    "Monday, March 1, 2027, 10:00–10:50 am, Eastern time (UTC−5)",
    "Monday, March 8, 2027, 10:00–10:50 am",
    "Monday, March 15, 2027, 10:00–10:50 am, Eastern time (UTC−4)",
  ]);
});
