import fc from "fast-check";
import moment from "moment-timezone";
import {
  TZDB_VERSION,
  closingAt,
  isZone,
  offsetAt,
  openingAt,
  periodEnd,
  toInstants,
  toWall,
  zoneNames,
} from "@/lib/scheduling/zones";

const utc = (text: string) => Date.parse(`${text}Z`);
const HOUR = 3_600_000;

test("the data is at least as recent as Canada's changes of 2026", () => {
  expect(TZDB_VERSION).toMatch(/^20\d\d[a-z]$/);
  expect(TZDB_VERSION >= "2026b").toBe(true);
});

test.each([
  ["America/Vancouver", "2026-12-01T10:00"],
  ["America/Edmonton", "2026-12-01T11:00"],
  ["America/Toronto", "2026-12-01T12:00"],
  ["America/Los_Angeles", "2026-12-01T09:00"],
  ["Asia/Kathmandu", "2026-12-01T22:45"],
  ["America/St_Johns", "2026-12-01T13:30"],
  ["Africa/Casablanca", "2026-12-01T17:00"],
  ["Australia/Lord_Howe", "2026-12-02T04:00"],
  ["UTC", "2026-12-01T17:00"],
])("at 2026-12-01T17:00Z a clock in %s shows %s", (zone, wall) => {
  expect(toWall(zone, utc("2026-12-01T17:00"))).toBe(utc(wall));
});

test.each([
  ["America/Toronto", "2026-12-01T12:00", -300],
  ["America/Toronto", "2026-07-01T12:00", -240],
  ["Asia/Kathmandu", "2026-07-01T12:00", 345],
  ["America/St_Johns", "2026-12-01T12:00", -210],
  ["Australia/Lord_Howe", "2026-07-01T12:00", 630],
  ["Australia/Lord_Howe", "2026-12-01T12:00", 660],
])("the offset of %s at %sZ is %d minutes east", (zone, instant, offset) => {
  expect(offsetAt(zone, utc(instant))).toBe(offset);
});

test.each([
  ["America/Toronto", "2026-03-08T02:30"],
  ["America/Toronto", "2027-03-14T02:30"],
  ["Europe/Paris", "2027-03-28T02:30"],
  ["Australia/Lord_Howe", "2026-10-04T02:15"],
])("in %s the clock never shows %s", (zone, wall) => {
  expect(toInstants(zone, utc(wall))).toEqual([]);
});

test.each([
  ["America/Toronto", "2026-11-01T01:30", "2026-11-01T05:30", "2026-11-01T06:30"],
  ["America/Toronto", "2027-11-07T01:30", "2027-11-07T05:30", "2027-11-07T06:30"],
  ["Europe/Paris", "2026-10-25T02:30", "2026-10-25T00:30", "2026-10-25T01:30"],
  ["Australia/Lord_Howe", "2026-04-05T01:45", "2026-04-04T14:45", "2026-04-04T15:15"],
])("in %s the clock shows %s twice", (zone, wall, first, second) => {
  expect(toInstants(zone, utc(wall))).toEqual([utc(first), utc(second)]);
});

test("the edges of a gap and of an overlap", () => {
  expect(toInstants("America/Toronto", utc("2026-03-08T01:59"))).toHaveLength(1);
  expect(toInstants("America/Toronto", utc("2026-03-08T02:00"))).toHaveLength(0);
  expect(toInstants("America/Toronto", utc("2026-03-08T03:00"))).toEqual([utc("2026-03-08T07:00")]);
  expect(toInstants("America/Toronto", utc("2026-11-01T00:59"))).toHaveLength(1);
  expect(toInstants("America/Toronto", utc("2026-11-01T01:00"))).toHaveLength(2);
  expect(toInstants("America/Toronto", utc("2026-11-01T02:00"))).toEqual([utc("2026-11-01T07:00")]);
});

test("no clock of British Columbia changes in November 2026", () => {
  expect(periodEnd("America/Vancouver", utc("2026-10-01T00:00"))).toBe(Infinity);
});

test.each([
  ["a plain beginning", openingAt, "2026-06-01T09:00", "2026-06-01T13:00"],
  ["a beginning in the gap moves to its end", openingAt, "2026-03-08T02:30", "2026-03-08T07:00"],
  ["an ambiguous beginning is the earlier", openingAt, "2026-11-01T01:30", "2026-11-01T05:30"],
  ["a plain end", closingAt, "2026-06-01T17:00", "2026-06-01T21:00"],
  ["an end in the gap is the change", closingAt, "2026-03-08T02:30", "2026-03-08T07:00"],
  ["an ambiguous end is the later", closingAt, "2026-11-01T01:30", "2026-11-01T06:30"],
  ["an end as the overlap begins is not ambiguous", closingAt, "2026-11-01T01:00", "2026-11-01T05:00"],
  ["an end as the overlap ends is its second end", closingAt, "2026-11-01T02:00", "2026-11-01T07:00"],
])("%s", (_, policy, wall, instant) => {
  expect(policy("America/Toronto", utc(wall))).toBe(utc(instant));
});

test("a local day that does not exist has no length", () => {
  const [day, next] = [utc("2011-12-30T00:00"), utc("2011-12-31T00:00")];
  expect(closingAt("Pacific/Apia", next)).toBe(openingAt("Pacific/Apia", day));
});

test.each(["", "Toronto", "america/toronto", "America/Nowhere", "__proto__"])("%p is no zone", (name) => {
  expect(isZone(name)).toBe(false);
  expect(() => toWall(name, 0)).toThrow(RangeError);
});

test("the names are IANA's", () => {
  expect(zoneNames()).toEqual(expect.arrayContaining(["America/Toronto", "Europe/Paris", "UTC"]));
  expect(zoneNames().every(isZone)).toBe(true);
});

const zones = fc.constantFrom(...zoneNames());
const instants = fc
  .integer({ min: utc("1972-01-01T00:00") / 60_000, max: utc("2060-01-01T00:00") / 60_000 })
  .map((m) => m * 60_000);

test("every instant is one of those of the wall time that it shows", () => {
  fc.assert(
    fc.property(zones, instants, (zone, instant) => {
      const found = toInstants(zone, toWall(zone, instant));
      expect(found).toContain(instant);
      expect([...found].sort((a, b) => a - b)).toEqual(found);
      expect(found.every((each) => toWall(zone, each) === toWall(zone, instant))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("a range begins when the clock first shows its beginning or later, and ends when it last shows less", () => {
  fc.assert(
    fc.property(zones, instants, fc.integer({ min: -3, max: 3 }), (zone, near, hours) => {
      const change = periodEnd(zone, near);
      const wall = toWall(zone, change === Infinity ? near : change) + hours * HOUR;
      const [opening, closing] = [openingAt(zone, wall), closingAt(zone, wall)];
      expect(toWall(zone, opening)).toBeGreaterThanOrEqual(wall);
      expect(toWall(zone, opening - 1)).toBeLessThan(wall);
      expect(toWall(zone, closing)).toBeGreaterThanOrEqual(wall);
      expect(toWall(zone, closing - 1)).toBeLessThan(wall);
    }),
    { numRuns: 2000 },
  );
});

test("offsets agree with moment-timezone's own lookup", () => {
  fc.assert(
    fc.property(zones, instants, (zone, instant) => {
      expect(offsetAt(zone, instant) + moment.tz.zone(zone)!.utcOffset(instant)).toBeCloseTo(0, 4);
    }),
    { numRuns: 2000 },
  );
});
