import { periodOf, timeOffBounds, timeOffWords } from "@/lib/availability/time-off/rules";

describe("time off", () => {
  const day = { from: "2027-03-14", fromTime: null, until: "2027-03-14", untilTime: null };
  const hours = (away: Parameters<typeof timeOffBounds>[1]) => {
    const { startsAt, endsAt } = timeOffBounds("America/Toronto", away);
    return (endsAt - startsAt) / 3_600_000;
  };
  test.each([
    ["a whole day", { ...day, from: "2027-01-05", until: "2027-01-05" }, 24],
    ["a day of 23 hours", day, 23],
    ["a day of 25 hours", { ...day, from: "2026-11-01", until: "2026-11-01" }, 25],
    ["hours that begin in the gap", { ...day, fromTime: 150, untilTime: 240 }, 1],
    [
      "the hour that the clock repeats, both times",
      { ...day, from: "2026-11-01", until: "2026-11-01", fromTime: 60, untilTime: 120 },
      2,
    ],
    ["across two days", { ...day, from: "2027-01-05", until: "2027-01-06", fromTime: 960, untilTime: 600 }, 18],
  ])("%s", (_name, away, length) => expect(hours(away)).toBe(length));
  test("keeps its wall times, the end excluded", () => {
    expect(timeOffBounds("America/Toronto", { ...day, from: "2027-01-05", until: "2027-01-31" })).toMatchObject({
      wallStart: "2027-01-05T00:00",
      wallEnd: "2027-02-01T00:00",
    });
  });
});

test.each([
  ["2027-01-05T00:00", "2027-01-06T00:00", "Tuesday, January 5, 2027, all day"],
  ["2027-01-05T12:00", "2027-01-05T12:45", "Tuesday, January 5, 2027, 12:00 pm to 12:45 pm"],
  ["2027-01-05T00:00", "2027-01-08T00:00", "Tuesday, January 5, 2027 to Thursday, January 7, 2027, all day"],
  ["2027-01-05T16:00", "2027-01-06T00:00", "Tuesday, January 5, 2027, 4:00 pm to midnight"],
])("%s until %s is described, and read back for its form", (wallStart, wallEnd, words) => {
  expect(timeOffWords({ wallStart, wallEnd }, "en")).toBe(words);
  expect(timeOffBounds("America/Toronto", periodOf({ wallStart, wallEnd }))).toMatchObject({ wallStart, wallEnd });
});
