import fc from "fast-check";
import { axisOf, changeOn, axisLength, missingOf, positionOf, axisSpan, wallAt } from "@/lib/scheduling/axis";
import { dateOf, dayBounds, dayNumber } from "@/lib/scheduling/dates";
import { MINUTE } from "@/lib/scheduling/units";

describe("how the clock changes on a date", () => {
  it.each([
    ["America/Toronto", "2026-03-08", "skips", 120, 180],
    ["America/Toronto", "2026-11-01", "repeats", 60, 120],
    ["Europe/Paris", "2027-03-28", "skips", 120, 180],
    ["Europe/Paris", "2026-10-25", "repeats", 120, 180],
    ["Australia/Lord_Howe", "2026-10-04", "skips", 120, 150],
    ["Australia/Lord_Howe", "2026-04-05", "repeats", 90, 120],
  ] as const)("%s, %s", (zone, date, kind, from, to) => expect(changeOn(zone, date)).toEqual({ date, from, to, kind }));

  it.each([
    ["America/Vancouver", "2026-11-01"],
    ["America/Edmonton", "2026-11-01"],
    ["Asia/Kathmandu", "2026-11-01"],
    ["America/Toronto", "2026-12-10"],
  ])("not in %s on %s", (zone, date) => expect(changeOn(zone, date)).toBeNull());
});

const at = (zone: string, axis: ReturnType<typeof axisOf>, date: string, iso: string) =>
  positionOf(zone, axis, date, Date.parse(iso));

it("shows a repeated hour twice, also its end, and every other time once", () => {
  const zone = "America/Toronto";
  const axis = axisOf(zone, ["2026-10-31", "2026-11-01"]);
  expect(axisLength(axis)).toBe(1500);
  expect(
    ["05:00", "05:30", "06:00", "06:30", "07:00", "14:00"].map((time) =>
      at(zone, axis, "2026-11-01", `2026-11-01T${time}:00Z`),
    ),
  ).toEqual([60, 90, 120, 150, 180, 600]);
  expect(at(zone, axis, "2026-11-01", "2026-11-02T05:00:00Z")).toBe(1500);
  expect(at(zone, axis, "2026-10-31", "2026-10-31T05:30:00Z")).toBe(90);
  expect(at(zone, axis, "2026-10-31", "2026-10-31T06:30:00Z")).toBe(210);
  expect([60, 119, 120, 179, 180].map((position) => wallAt(axis, position))).toEqual([60, 119, 60, 119, 120]);
  expect(missingOf(zone, axis, "2026-10-31")).toEqual([{ from: 120, to: 180 }]);
  expect(missingOf(zone, axis, "2026-11-01")).toEqual([]);
  expect(axisSpan(axis, "2026-11-01", { from: 60, to: 90 })).toEqual({ from: 60, to: 150 });
  expect(axisSpan(axis, "2026-10-31", { from: 60, to: 540 })).toEqual({ from: 60, to: 600 });
});

const zones = [
  "America/Toronto",
  "America/Vancouver",
  "Europe/Paris",
  "Australia/Lord_Howe",
  "Africa/Casablanca",
  "America/Havana",
  "America/St_Johns",
  "America/Santiago",
];

it("keeps the order of instants, and shows each at its own wall time, on any day of any zone", () => {
  const first = dayNumber("2026-01-01");
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.nat(720), fc.nat(1500), fc.nat(1500), (zone, days, one, two) => {
      const date = dateOf(first + days);
      const axis = axisOf(zone, [date]);
      const { from, to } = dayBounds(zone, date);
      const [a, b] = [Math.min(one, two), Math.max(one, two)].map((minutes) =>
        Math.min(from + minutes * MINUTE, to),
      ) as [number, number];
      const [top, end] = [positionOf(zone, axis, date, a), positionOf(zone, axis, date, b)];
      expect(top).toBeLessThanOrEqual(end);
      expect(a < b).toBe(top < end);
      // Real minutes, except where the axis has an hour that the clock skips.
      const skipped = changeOn(zone, date)?.kind === "skips";
      expect(skipped || (end - top) * MINUTE === b - a).toBe(true);
      expect(end).toBeLessThanOrEqual(axisLength(axis));
    }),
  );
});
