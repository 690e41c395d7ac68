import { addDays, formatISO, parseISO } from "date-fns";
import fc from "fast-check";
import {
  dateOf,
  dayBounds,
  dayNumber,
  localDateAt,
  localMinutesAt,
  parseLocalDate,
  startOfWeek,
  weekdayOf,
} from "@/lib/scheduling/dates";
import { zoneNames } from "@/lib/scheduling/zones";

const utc = (text: string) => Date.parse(`${text}Z`);
const HOUR = 3_600_000;

test.each(["2026-12-10", "1900-01-01", "2199-12-31", "2028-02-29"])("%s is a date", (text) => {
  expect(parseLocalDate(text)).toBe(text);
});

test.each([
  "2027-02-29",
  "2027-02-30",
  "2027-04-31",
  "2027-13-01",
  "2027-00-10",
  "2027-01-00",
  "1899-12-31",
  "2200-01-01",
  "2027-1-1",
  "20270101",
  " 2027-01-01",
  "2027-01-01\n",
  "2027-01-01T00:00",
  "",
])("%p is no date", (text) => {
  expect(parseLocalDate(text)).toBeNull();
});

test("days are counted from 1970, before it too", () => {
  expect(dayNumber("1970-01-01")).toBe(0);
  expect(dayNumber("1969-12-31")).toBe(-1);
  expect(dayNumber("2026-12-10")).toBe(20797);
});

test.each([
  ["2026-12-07", 1],
  ["2026-12-10", 4],
  ["2026-12-13", 7],
  ["1969-12-28", 7],
  ["1900-01-01", 1],
])("%s is ISO weekday %d", (date, weekday) => {
  expect(weekdayOf(dayNumber(date))).toBe(weekday);
});

test.each([
  ["2026-12-07", "2026-12-07"],
  ["2026-12-13", "2026-12-07"],
  ["2027-01-02", "2026-12-28"],
])("the week of %s begins on Monday %s", (date, monday) => {
  expect(startOfWeek(date)).toBe(monday);
});

test("days and dates turn into each other, as date-fns counts them", () => {
  fc.assert(
    fc.property(fc.integer({ min: dayNumber("1900-01-01"), max: dayNumber("2199-12-30") }), (day) => {
      const date = dateOf(day);
      expect(parseLocalDate(date)).toBe(date);
      expect(dayNumber(date)).toBe(day);
      expect(dateOf(day + 1)).toBe(formatISO(addDays(parseISO(date), 1), { representation: "date" }));
      expect(weekdayOf(day + 1)).toBe((weekdayOf(day) % 7) + 1);
    }),
  );
});

test("the local date and minutes at an instant", () => {
  expect(localDateAt("America/Toronto", utc("2026-12-11T04:30"))).toBe("2026-12-10");
  expect(localMinutesAt("America/Toronto", utc("2026-12-11T04:30"))).toBe(23 * 60 + 30);
  expect(localDateAt("Asia/Kathmandu", utc("2026-12-10T18:15"))).toBe("2026-12-11");
  expect(localMinutesAt("Asia/Kathmandu", utc("2026-12-10T18:15:59"))).toBe(0);
});

test.each([
  ["America/Toronto", "2026-12-10", "2026-12-10T05:00", 24],
  ["America/Toronto", "2026-03-08", "2026-03-08T05:00", 23],
  ["America/Toronto", "2026-11-01", "2026-11-01T04:00", 25],
  ["Australia/Lord_Howe", "2026-10-04", "2026-10-03T13:30", 23.5],
  // The Azores repeat 0:00-1:00: the day begins at the first occurrence.
  ["Atlantic/Azores", "2026-10-25", "2026-10-25T00:00", 25],
  // In Beirut 0:00 does not exist: the day begins at 1:00.
  ["Asia/Beirut", "2027-03-28", "2027-03-27T22:00", 23],
])("in %s %s begins at %sZ and has %d hours", (zone, date, from, hours) => {
  const bounds = dayBounds(zone, date);
  expect(bounds.from).toBe(utc(from));
  expect(bounds.to - bounds.from).toBe(hours * HOUR);
});

test("local days follow one another without a hole, and hold their own instants", () => {
  const days = fc.integer({ min: dayNumber("2026-01-01"), max: dayNumber("2040-01-01") });
  fc.assert(
    fc.property(fc.constantFrom(...zoneNames()), days, (zone, day) => {
      const { from, to } = dayBounds(zone, dateOf(day));
      expect(dayBounds(zone, dateOf(day + 1)).from).toBe(to);
      expect([localDateAt(zone, from), localDateAt(zone, to - 1)]).toEqual([dateOf(day), dateOf(day)]);
    }),
  );
});
