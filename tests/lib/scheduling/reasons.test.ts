import { dayState, lastOpenDate, opensOn } from "@/lib/scheduling/reasons";
import type { Calendar } from "@/lib/scheduling/offers";

const calendar: Calendar = {
  zone: "America/Vancouver",
  online: true,
  ranges: [{ weekday: 1, from: 540, to: 1020 }],
  specific: [],
  closedDays: new Set(),
  horizonUntil: null,
  fullDays: new Set(),
  starts: { mode: "start_on_time", minutes: [0] },
  noticeMinutes: 1440,
  horizonDays: 60,
  opensOn: null,
};
// 2026-11-16, 23:00 in Vancouver.
const NOW = Date.parse("2026-11-17T06:00Z");

test.each([
  ["2026-11-15", 0, {}, "past"],
  ["2026-11-16", 0, {}, "nothing_left"],
  ["2026-11-23", 3, {}, "offers"],
  // Full on a Monday, closed on a Tuesday: indistinguishable to the public.
  ["2026-11-23", 0, {}, "nothing_left"],
  ["2026-11-24", 0, {}, "nothing_left"],
  ["2027-01-15", 0, {}, "nothing_left"],
  ["2027-01-16", 0, {}, "too_far"],
  ["2026-11-30", 0, { opensOn: "2026-12-01" }, "not_open_yet"],
  ["2026-12-01", 0, { opensOn: "2026-12-01" }, "nothing_left"],
  ["2027-02-01", 0, { opensOn: "2027-03-01" }, "not_open_yet"],
  ["2027-01-16", 0, { horizonUntil: "2027-01-16" }, "nothing_left"],
  ["2026-12-24", 0, { horizonUntil: "2026-12-23" }, "too_far"],
  ["2026-11-23", 0, { online: false }, "off"],
  ["2026-11-15", 0, { online: false }, "past"],
] as const)("%s with %d times and %j is %s", (date, count, change, state) => {
  expect(dayState({ ...calendar, ...change }, count, date, NOW)).toBe(state);
});

test("the last date that is open follows the therapist's calendar", () => {
  expect(lastOpenDate(calendar, NOW)).toBe("2027-01-15");
  expect(lastOpenDate(calendar, NOW + 3_600_000)).toBe("2027-01-16");
});

test("open until a date: the same one tomorrow, and nobody knows when the next opens", () => {
  const until = { ...calendar, horizonUntil: "2026-12-23" };
  expect(lastOpenDate(until, NOW + 86_400_000)).toBe("2026-12-23");
  expect(opensOn(until, "2026-12-24")).toBeNull();
});

test("when a date opens", () => {
  expect(opensOn(calendar, "2027-01-16")).toBe("2026-11-17");
  expect(opensOn({ ...calendar, opensOn: "2026-12-01" }, "2026-11-30")).toBe("2026-12-01");
  expect(opensOn({ ...calendar, opensOn: "2026-12-01" }, "2027-03-02")).toBe("2027-01-01");
});
