import fc from "fast-check";
import { formatHours, parseHours, parseTime } from "@/lib/platform/time/hours";

test.each([
  ["9", 540],
  ["9:05", 545],
  ["09:05", 545],
  ["9 h", 540],
  ["9 h 05", 545],
  ["9\u00a0h\u00a005", 545],
  ["17H30", 1050],
  ["0:00", 0],
  ["24:00", 1440],
  ["24:01", null],
  ["9:60", null],
  ["9:5", null],
  ["", null],
  ["nine", null],
  ["-9", null],
  ["9:05:00", null],
])("%j is %j minutes", (text, minutes) => {
  expect(parseTime(text)).toBe(minutes);
});

test.each([
  ["", []],
  ["9-12", [[540, 720]]],
  [
    "13:00 – 17:30, 9:00-12:00",
    [
      [540, 720],
      [780, 1050],
    ],
  ],
  [
    "9 h à 12 h; 13 h–17 h",
    [
      [540, 720],
      [780, 1020],
    ],
  ],
  ["9 to 12,", [[540, 720]]],
  [
    "9-12, 12-13",
    [
      [540, 720],
      [720, 780],
    ],
  ],
])("hours %j", (text, hours) => {
  expect(parseHours(text)).toEqual(hours.map(([from, to]) => ({ from, to })));
});
test.each([
  ["9", "hours_invalid"],
  ["9-", "hours_invalid"],
  ["9-12-13", "hours_invalid"],
  ["12-9", "hours_reversed"],
  ["9-9", "hours_reversed"],
  ["9-12, 11-13", "hours_overlap"],
])("hours %j: %s", (text, code) => {
  expect(parseHours(text)).toBe(code);
});

test("hours that are written are read back, in both languages", () => {
  const bounds = fc
    .uniqueArray(fc.integer({ min: 0, max: 1440 }), { maxLength: 8 })
    .map((minutes) => minutes.sort((a, b) => a - b));
  fc.assert(
    fc.property(bounds, fc.constantFrom("en" as const, "fr" as const), (minutes, locale) => {
      const hours = Array.from({ length: Math.floor(minutes.length / 2) }, (_, i) => ({
        from: minutes[2 * i]!,
        to: minutes[2 * i + 1]!,
      }));
      expect(parseHours(formatHours(hours, locale))).toEqual(hours);
    }),
  );
});
