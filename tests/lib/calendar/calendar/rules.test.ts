import fc from "fast-check";
import {
  datesOf,
  gridOf,
  calendarPage,
  placeSideBySide,
  startingOn,
  visibleHours,
  withoutHidden,
} from "@/lib/calendar/calendar/rules";
import { bookingLabel } from "@/lib/sessions/booking/rules";
import type { AxisSpan } from "@/lib/scheduling/axis";

describe("the word across a session's block (A15)", () => {
  it.each([
    [null, false, "account_closed"],
    [null, true, "account_closed"],
    ["c", false, "from_portal"],
    ["c", true, "from_portal"],
  ] as const)(
    "of an account that is closed, client %s, verified %s: %s, for nobody can verify it any more",
    (clientId, verified, label) => {
      expect(bookingLabel({ origin: "portal", clientId, verified, closed: true })).toBe(label);
    },
  );

  it.each([
    ["portal", null, false, "unverified"],
    ["portal", null, true, "unassociated"],
    ["portal", "c", true, "from_portal"],
    ["portal", "c", false, "unverified"],
    ["staff", "c", false, null],
    ["staff", "c", true, null],
  ] as const)("%s, client %s, verified %s: %s", (origin, clientId, verified, label) => {
    expect(bookingLabel({ origin, clientId, verified, closed: false })).toBe(label);
  });
});

describe("the days of a view", () => {
  it.each([
    ["day", "2026-12-10", "2026-12-10", "2026-12-10", 1],
    ["week", "2026-12-10", "2026-12-07", "2026-12-13", 7],
    ["list", "2026-12-07", "2026-12-07", "2026-12-13", 7],
    ["month", "2026-12-31", "2026-11-30", "2027-01-03", 35],
    ["month", "2027-02-14", "2027-02-01", "2027-02-28", 28],
    ["month", "2027-05-01", "2027-04-26", "2027-06-06", 42],
  ] as const)("%s of %s: %s to %s", (view, date, first, last, count) => {
    const dates = datesOf(view, date);
    expect([dates[0], dates.at(-1), dates.length]).toEqual([first, last, count]);
    expect(dates).toContain(date);
  });

  it.each([
    ["day", "2026-12-31", 1, "2027-01-01"],
    ["week", "2026-12-31", -1, "2026-12-24"],
    ["list", "2026-12-31", 1, "2027-01-07"],
    ["month", "2026-01-31", -1, "2025-12-01"],
    ["month", "2026-01-31", 1, "2026-02-01"],
    ["month", "2026-12-05", 1, "2027-01-01"],
  ] as const)("%s: %s and %i is %s", (view, date, pages, expected) =>
    expect(calendarPage(view, date, pages)).toBe(expected),
  );

  it("leave out what the practice hides, by weekday", () => {
    expect(withoutHidden(datesOf("week", "2026-12-10"), [6, 7])).toEqual([
      "2026-12-07",
      "2026-12-08",
      "2026-12-09",
      "2026-12-10",
      "2026-12-11",
    ]);
    expect(withoutHidden(["2026-12-12"], [6])).toEqual([]);
  });
});

describe("side by side", () => {
  const columnsOf = (spans: [number, number][]) =>
    placeSideBySide(spans.map(([from, to]) => ({ from, to }))).map(({ column, columns }) => `${column}/${columns}`);

  it.each([
    ["one alone has the width", [[0, 50]], ["0/1"]],
    [
      "two that touch do not share",
      [
        [0, 50],
        [50, 100],
      ],
      ["0/1", "0/1"],
    ],
    [
      "two that overlap share",
      [
        [0, 50],
        [30, 80],
      ],
      ["0/2", "1/2"],
    ],
    [
      "two that only overlap by way of a third share with it",
      [
        [0, 60],
        [50, 120],
        [100, 160],
      ],
      ["0/2", "1/2", "0/2"],
    ],
    [
      "two at one time",
      [
        [0, 50],
        [0, 50],
      ],
      ["0/2", "1/2"],
    ],
    ["none", [], []],
  ] as [string, [number, number][], string[]][])("%s", (_name, spans, expected) => {
    expect(columnsOf(spans)).toEqual(expected);
  });

  const span = fc
    .tuple(fc.nat(1400), fc.integer({ min: 1, max: 200 }))
    .map(([from, length]): AxisSpan => ({ from, to: from + length }));

  it("never lays one block over another, and keeps every block", () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 30 }), (spans) => {
        const placed = placeSideBySide(spans);
        expect(placed).toHaveLength(spans.length);
        for (const a of placed) {
          expect(a.column).toBeLessThan(a.columns);
          for (const b of placed) {
            if (a === b || a.to <= b.from || b.to <= a.from) continue;
            expect(a.columns).toBe(b.columns);
            expect(a.column).not.toBe(b.column);
          }
        }
      }),
    );
  });
});

describe("the hours shown", () => {
  const shown = (firstHour: number | null, ...spans: AxisSpan[]) => visibleHours([], spans, { firstHour });
  it("are 8 to 18, and more where there is something", () => {
    expect(shown(null)).toEqual({ from: 480, to: 1080 });
    expect(shown(null, { from: 450, to: 500 }, { from: 1100, to: 1150 })).toEqual({ from: 420, to: 1200 });
  });
  it("begin where the practice says, whatever lies before", () => {
    expect(shown(10, { from: 450, to: 500 })).toEqual({ from: 600, to: 1080 });
    expect(shown(0)).toEqual({ from: 0, to: 1080 });
    expect(shown(23)).toEqual({ from: 1380, to: 1440 });
  });
});

type Stretch = { startsAt: Date; endsAt: Date };
const session = (start: string, minutes: number): Stretch => ({
  startsAt: new Date(start),
  endsAt: new Date(Date.parse(start) + minutes * 60_000),
});
const nothing = { open: [], extra: [], away: [] };
const week = (zone: string, date: string, sessions: Stretch[], firstHour: number | null = null) =>
  gridOf(
    zone,
    datesOf("week", date).map((on) => ({ date: on, sessions, hours: nothing })),
    { firstHour },
    new Date("2026-12-09T19:24:00Z"),
  );

describe("the grid", () => {
  it("puts a session at its wall time in the practice's zone, by the project's own zone data", () => {
    // 10:00 in Vancouver: the host's Intl data, which lags behind, gives 9:00 (time-zones.md).
    const { columns } = week("America/Vancouver", "2026-11-30", [session("2026-12-01T17:00:00Z", 50)]);
    expect(columns[1]!.blocks).toMatchObject([{ from: 600, to: 650, before: false, after: false }]);
    expect(columns.filter((day) => day.blocks.length > 0)).toHaveLength(1);
  });

  it("splits a session that crosses midnight over both days, and shows only the part that lies in the week", () => {
    const { columns } = week("America/Toronto", "2026-12-07", [
      session("2026-12-09T04:30:00Z", 50),
      session("2026-12-07T04:30:00Z", 50),
    ]);
    expect(columns[1]!.blocks).toMatchObject([{ from: 1410, to: 1440, before: false, after: true }]);
    expect(columns[2]!.blocks).toMatchObject([{ from: 0, to: 20, before: true, after: false }]);
    expect(columns[0]!.blocks).toMatchObject([{ from: 0, to: 20, before: true }]);
    expect(startingOn("America/Toronto", "2026-12-09", [session("2026-12-09T04:30:00Z", 50)])).toEqual([]);
  });

  it("on the day of 23 hours, a block ends where the ruler shows its end, after the hour that is not there", () => {
    const { columns, hours } = week("America/Toronto", "2027-03-08", [
      session("2027-03-14T06:30:00Z", 50),
      session("2027-03-14T07:05:00Z", 50),
    ]);
    expect(columns[6]).toMatchObject({ change: "skips", missing: [{ from: 120, to: 180 }] });
    expect(columns[6]!.blocks).toMatchObject([
      { from: 90, to: 200, column: 0, columns: 2 },
      { from: 185, to: 235, column: 1, columns: 2 },
    ]);
    expect(hours.to).toBe(1080);
  });

  it("on the day of 25 hours, the same time of day comes twice, and the other days do without the second", () => {
    const { columns, hours, axis } = week("America/Toronto", "2026-10-26", [
      session("2026-11-01T05:30:00Z", 25),
      session("2026-11-01T06:30:00Z", 25),
      session("2026-10-31T06:30:00Z", 50),
    ]);
    expect(axis).toEqual([{ date: "2026-11-01", from: 60, to: 120 }]);
    expect(columns[6]!.blocks).toMatchObject([
      { from: 90, to: 115, columns: 1 },
      { from: 150, to: 175, columns: 1 },
    ]);
    expect(columns[6]).toMatchObject({ change: "repeats", missing: [] });
    // 2:30–3:20 am on the Saturday is aligned with 2:30–3:20 am on the Sunday, not with the repeated hour.
    expect(columns[5]).toMatchObject({ missing: [{ from: 120, to: 180 }], blocks: [{ from: 210, to: 260 }] });
    expect(hours).toEqual({ from: 60, to: 1140 });
  });

  it("knows where now is, in these days only, and which of them are past", () => {
    const grid = week("America/Vancouver", "2026-12-07", []);
    expect(grid.now).toEqual({ date: "2026-12-09", at: 12 * 60 + 24 });
    expect(grid.columns.map(({ past }) => past)).toEqual([true, true, false, false, false, false, false]);
    expect(week("America/Vancouver", "2026-12-14", []).now).toBeNull();
  });

  it("names the sessions before the first hour: those of which nothing is shown", () => {
    const early = session("2026-12-08T15:00:00Z", 60);
    const half = session("2026-12-09T17:30:00Z", 60);
    expect(week("America/Vancouver", "2026-12-07", [early, half], 10)).toMatchObject({
      early: [early],
      hours: { from: 600 },
    });
    expect(week("America/Vancouver", "2026-12-07", [early, half]).early).toEqual([]);
  });

  it("lays each day's hours behind its sessions", () => {
    const open = [{ from: 420, to: 800 }];
    const grid = gridOf(
      "UTC",
      ["2026-12-07", "2026-12-08"].map((date, i) => ({
        date,
        sessions: [],
        hours: { ...nothing, open: i === 0 ? open : [] },
      })),
      { firstHour: null },
      new Date(0),
    );
    expect(grid.columns.map((day) => day.open)).toEqual([open, []]);
    expect(grid.hours.from).toBe(420);
  });
});
