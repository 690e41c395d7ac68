import {
  isOffered,
  nearest,
  nextOffer,
  offers,
  type Calendar,
  type Length,
  type Window,
} from "@/lib/scheduling/offers";
import { toWall } from "@/lib/scheduling/zones";

const utc = (text: string) => Date.parse(`${text}Z`);
const MINUTE = 60_000;
const NOW = utc("2026-01-05T12:00");
const FIFTY: Length = { minutes: 50, bufferBefore: 0, bufferAfter: 0 };
const everyDay = (from: number, to: number) =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: from * 60, to: to * 60 }));

const calendar = (change: Partial<Calendar> = {}): Calendar => ({
  zone: "America/Toronto",
  online: true,
  ranges: everyDay(9, 12),
  specific: [],
  closedDays: new Set(),
  horizonUntil: null,
  fullDays: new Set(),
  starts: { mode: "start_on_time", minutes: [0] },
  noticeMinutes: 0,
  horizonDays: 1000,
  opensOn: null,
  ...change,
});

const shown = (starts: Iterable<number>, zone = "America/Toronto") =>
  [...starts].map((start) => new Date(toWall(zone, start)).toISOString().slice(11, 16));
const utcs = (starts: Iterable<number>) => [...starts].map((start) => new Date(start).toISOString().slice(0, 16));
const day = (from: string): Window => ({ from, days: 1 });
const JUNE = day("2026-06-01");
/** A busy range on June 1, 2026 in Toronto, in wall-clock hours. */
const june = (from: number, to: number) => [from, to].map((hour) => utc("2026-06-01T04:00") + hour * 60 * MINUTE);
const break15 = { mode: "time_between", minutes: 15 } as const;

describe("Session Start On Time", () => {
  const on = (change: Partial<Calendar>, busy: number[] = [], length = FIFTY, window = JUNE) =>
    shown(offers(calendar(change), length, busy, window, NOW));

  test("9-12, 50 minutes, minute 0: 9:00, 10:00, 11:00", () => {
    expect(on({})).toEqual(["09:00", "10:00", "11:00"]);
  });
  test("several minutes of the hour, in any order, each once", () => {
    const minutes = [30, 0, 30];
    expect(on({ starts: { mode: "start_on_time", minutes } })).toEqual(["09:00", "09:30", "10:00", "10:30", "11:00"]);
  });
  test("a session may fill its range to the end", () => {
    expect(on({}, [], { ...FIFTY, minutes: 60 })).toEqual(["09:00", "10:00", "11:00"]);
    expect(on({}, [], { ...FIFTY, minutes: 61 })).toEqual(["09:00", "10:00"]);
  });
  test("what touches a busy range is offered, what shares a minute with it is not", () => {
    expect(on({}, june(10, 11), { ...FIFTY, minutes: 60 })).toEqual(["09:00", "11:00"]);
    expect(on({}, june(10, 11 + 1 / 60))).toEqual(["09:00"]);
    expect(on({}, june(9.5, 9.6))).toEqual(["10:00", "11:00"]);
  });
  test("buffers are kept free, and may lie outside the open hours", () => {
    const length = { minutes: 50, bufferBefore: 30, bufferAfter: 30 };
    expect(on({}, [], length)).toEqual(["09:00", "10:00", "11:00"]);
    expect(on({}, june(8, 8.6), length)).toEqual(["10:00", "11:00"]);
    expect(on({}, june(12, 13), length)).toEqual(["09:00", "10:00"]);
    expect(on({}, june(12 + 1 / 3, 13), length)).toEqual(["09:00", "10:00", "11:00"]);
  });
  test("busy ranges may lie in one another", () => {
    expect(on({}, [...june(9, 11), ...june(9.1, 9.2)])).toEqual(["11:00"]);
  });
  test("ranges that touch or overlap are one", () => {
    const ranges = [
      { weekday: 1, from: 600, to: 640 },
      { weekday: 1, from: 540, to: 600 },
      { weekday: 1, from: 630, to: 660 },
    ];
    expect(on({ ranges }, [], { ...FIFTY, minutes: 120 })).toEqual(["09:00"]);
  });
});

describe("Time Between Sessions", () => {
  const between = (busy: number[] = [], length = FIFTY, ranges = everyDay(9, 12), now = NOW) =>
    shown(offers(calendar({ starts: break15, ranges }), length, busy, JUNE, now));

  test("9-12, 50 minutes, break of 15: 9:00, 10:05, 11:10", () => {
    expect(between()).toEqual(["09:00", "10:05", "11:10"]);
  });
  test("booking one of the times leaves the others where they were", () => {
    const at = (hours: number, minutes: number) => hours + minutes / 60;
    expect(between(june(9, at(9, 50)))).toEqual(["10:05", "11:10"]);
    expect(between(june(at(10, 5), at(10, 55)))).toEqual(["09:00", "11:10"]);
    expect(between(june(at(11, 10), 12))).toEqual(["09:00", "10:05"]);
  });
  test("the break is kept on both sides of what is taken", () => {
    expect(between(june(10, 10.5))).toEqual(["10:45"]);
    expect(between(june(10 + 1 / 12, 10.5))).toEqual(["09:00", "10:45"]);
    expect(between(june(8, 8.9))).toEqual(["09:09", "10:14"]);
  });
  test("buffers come on top of the break", () => {
    expect(between([], { minutes: 50, bufferBefore: 5, bufferAfter: 10 })).toEqual(["09:00", "10:20"]);
  });
  test("begins on whole minutes after what ends within one", () => {
    expect(between([june(8, 9)[0]!, june(8, 9)[1]! + 1]).at(0)).toBe("09:16");
  });
  test("each range is laid from its own beginning", () => {
    const ranges = [
      { weekday: 1, from: 540, to: 600 },
      { weekday: 1, from: 780, to: 840 },
    ];
    expect(between([], FIFTY, ranges)).toEqual(["09:00", "13:00"]);
  });
  test("the notice hides times, it does not move them", () => {
    expect(between([], FIFTY, everyDay(9, 12), utc("2026-06-01T13:10"))).toEqual(["10:05", "11:10"]);
  });
});

describe("midnight", () => {
  const ranges = [
    { weekday: 1, from: 22 * 60, to: 1440 },
    { weekday: 2, from: 0, to: 60 },
  ];
  const length = { ...FIFTY, minutes: 90 };
  test("a session crosses it where the next day begins open", () => {
    expect(shown(offers(calendar({ ranges }), length, [], JUNE, NOW))).toEqual(["22:00", "23:00"]);
    expect(shown(offers(calendar({ ranges, starts: break15 }), length, [], JUNE, NOW))).toEqual(["22:00"]);
    expect(
      shown(offers(calendar({ ranges, starts: { mode: "time_between", minutes: 0 } }), length, [], JUNE, NOW)),
    ).toEqual(["22:00", "23:30"]);
  });
  test("not where it begins closed, nor beyond what is open", () => {
    expect(shown(offers(calendar({ ranges: ranges.slice(0, 1) }), length, [], JUNE, NOW))).toEqual(["22:00"]);
    expect(shown(offers(calendar({ ranges }), { ...length, minutes: 121 }, [], JUNE, NOW))).toEqual(["22:00"]);
  });
  test("what is busy after midnight counts", () => {
    expect(shown(offers(calendar({ ranges }), length, june(24, 25), JUNE, NOW))).toEqual(["22:00"]);
  });
  test("Sunday goes on into Monday", () => {
    const weekend = [
      { weekday: 7, from: 23 * 60, to: 1440 },
      { weekday: 1, from: 0, to: 60 },
    ];
    expect(shown(offers(calendar({ ranges: weekend }), length, [], day("2026-06-07"), NOW))).toEqual(["23:00"]);
  });
});

describe("a change of clocks", () => {
  const night = { ranges: everyDay(0, 5), starts: { mode: "start_on_time", minutes: [30] } } as const;
  test("a time in the gap is never offered, and the length stays real minutes", () => {
    const starts = offers(calendar(night), FIFTY, [], day("2026-03-08"), NOW);
    expect(shown(starts)).toEqual(["00:30", "01:30", "03:30"]);
    expect(utcs(starts)[1]).toBe("2026-03-08T06:30");
    const long = { ...FIFTY, minutes: 200 };
    expect(shown(offers(calendar(night), long, [], day("2026-03-08"), NOW))).toEqual(["00:30"]);
    expect(shown(offers(calendar(night), long, [], day("2026-03-09"), NOW))).toEqual(["00:30", "01:30"]);
  });
  test("an hour that the clock repeats is offered twice", () => {
    const starts = offers(calendar(night), FIFTY, [], day("2026-11-01"), NOW);
    expect(shown(starts)).toEqual(["00:30", "01:30", "01:30", "02:30", "03:30"]);
    expect(utcs(starts).slice(1, 3)).toEqual(["2026-11-01T05:30", "2026-11-01T06:30"]);
  });
  test.each([
    ["Europe/Paris", "2027-03-28", ["00:30", "01:30", "03:30"]],
    ["Europe/Paris", "2026-10-25", ["00:30", "01:30", "02:30", "02:30", "03:30"]],
    ["Australia/Lord_Howe", "2026-10-04", ["00:30", "01:30", "02:30", "03:30"]],
    ["Australia/Lord_Howe", "2026-04-05", ["00:30", "01:30", "01:30", "02:30", "03:30"]],
    ["Asia/Kathmandu", "2026-10-25", ["00:30", "01:30", "02:30", "03:30"]],
    ["America/Vancouver", "2026-11-01", ["00:30", "01:30", "02:30", "03:30"]],
  ])("in %s on %s", (zone, date, times) => {
    expect(shown(offers(calendar({ ...night, zone }), FIFTY, [], day(date), NOW), zone)).toEqual(times);
  });
  test("ranges whose ends and beginnings are both ambiguous are one that night", () => {
    const ranges = [
      { weekday: 7, from: 0, to: 75 },
      { weekday: 7, from: 105, to: 300 },
    ];
    const starts = { mode: "start_on_time", minutes: [50] } as const;
    const twenty = { ...FIFTY, minutes: 20 };
    expect(shown(offers(calendar({ ranges, starts }), twenty, [], day("2026-11-01"), NOW))).toEqual([
      "00:50",
      "01:50",
      "01:50",
      "02:50",
      "03:50",
    ]);
  });
});

describe("how soon and how far", () => {
  const first = (change: Partial<Calendar>, now: number) =>
    utcs(offers(calendar(change), FIFTY, [], { from: "2026-05-30", days: 10 }, now))[0];
  const last = (change: Partial<Calendar>, now: number) =>
    utcs(offers(calendar(change), FIFTY, [], { from: "2026-05-30", days: 10 }, now)).at(-1);

  test("from now + notice, that very instant included", () => {
    expect(first({ noticeMinutes: 1440 }, utc("2026-05-31T13:00"))).toBe("2026-06-01T13:00");
    expect(first({ noticeMinutes: 1440 }, utc("2026-05-31T13:00") + 1)).toBe("2026-06-01T14:00");
  });
  test("to the date of today + horizon, by the therapist's calendar", () => {
    expect(last({ horizonDays: 2 }, utc("2026-06-01T03:59"))).toBe("2026-06-02T15:00");
    expect(last({ horizonDays: 2 }, utc("2026-06-01T04:00"))).toBe("2026-06-03T15:00");
  });
  test("nothing before the first date, nothing while booking is off", () => {
    expect(first({ opensOn: "2026-06-04" }, NOW)).toBe("2026-06-04T13:00");
    expect(first({ online: false }, NOW)).toBeUndefined();
  });
  test("no session lasts no time", () => {
    expect(() => offers(calendar(), { ...FIFTY, minutes: 0 }, [], JUNE, NOW)).toThrow(RangeError);
  });
});

describe("Specific Availability", () => {
  const evening = {
    from: "2026-06-01",
    until: "2026-06-30",
    weekdays: [1],
    everyWeeks: 1,
    replaces: false,
    hours: [{ from: 18 * 60, to: 19 * 60 }],
  };
  const on = (date: string, ...specific: Calendar["specific"]) =>
    shown(offers(calendar({ specific }), FIFTY, [], day(date), NOW));

  test.each([
    ["adds to the general one", "2026-06-01", {}, ["09:00", "10:00", "11:00", "18:00"]],
    ["replaces it", "2026-06-01", { replaces: true }, ["18:00"]],
    ["on its weekdays only", "2026-06-02", { replaces: true }, ["09:00", "10:00", "11:00"]],
    ["to its last date, included", "2026-06-29", { until: "2026-06-29" }, ["09:00", "10:00", "11:00", "18:00"]],
    ["and not after it", "2026-06-29", { until: "2026-06-28" }, ["09:00", "10:00", "11:00"]],
    ["from its first date", "2026-06-01", { from: "2026-06-02" }, ["09:00", "10:00", "11:00"]],
    ["every second week from its first, not in the next", "2026-06-08", { everyWeeks: 2 }, ["09:00", "10:00", "11:00"]],
    ["but in the one after", "2026-06-15", { everyWeeks: 2 }, ["09:00", "10:00", "11:00", "18:00"]],
    [
      "weeks begin on Monday, wherever in its week it begins",
      "2026-06-08",
      { from: "2026-06-07", everyWeeks: 2 },
      ["09:00", "10:00", "11:00"],
    ],
    [
      "joins hours that it touches",
      "2026-06-01",
      { hours: [{ from: 700, to: 770 }] },
      ["09:00", "10:00", "11:00", "12:00"],
    ],
  ])("%s", (_name, date, change, times) => {
    expect(on(date, { ...evening, ...change })).toEqual(times);
  });
  test("several on one day count together, and one that replaces drops the general one for all", () => {
    const noon = { ...evening, replaces: true, hours: [{ from: 720, to: 780 }] };
    expect(on("2026-06-01", evening, noon)).toEqual(["12:00", "18:00"]);
  });
});

test("nothing more on a day that is full", () => {
  const fullDays = new Set([Date.parse("2026-06-01") / (1440 * MINUTE)]);
  expect(shown(offers(calendar({ fullDays }), FIFTY, [], { from: "2026-06-01", days: 2 }, NOW))).toEqual([
    "09:00",
    "10:00",
    "11:00",
  ]);
  expect(offers(calendar({ fullDays }), FIFTY, [], JUNE, NOW)).toHaveLength(0);
});

describe("one time, the nearest, the next", () => {
  const nine = utc("2026-06-01T13:00");
  const busy = june(10, 10.5);

  test("isOffered says what offers says", () => {
    expect(isOffered(calendar(), FIFTY, busy, nine, NOW)).toBe(true);
    expect(isOffered(calendar(), FIFTY, busy, nine + 60 * MINUTE, NOW)).toBe(false);
    expect(isOffered(calendar(), FIFTY, busy, nine + 1, NOW)).toBe(false);
    expect(isOffered(calendar(), FIFTY, busy, NaN, NOW)).toBe(false);
  });
  test("nearest: on both sides, in time order, the earlier of two as near", () => {
    const near = (count: number) => utcs(nearest(calendar(), FIFTY, busy, nine + 60 * MINUTE, NOW, count));
    expect(near(1)).toEqual(["2026-06-01T13:00"]);
    expect(near(2)).toEqual(["2026-06-01T13:00", "2026-06-01T15:00"]);
    expect(near(3)).toEqual(["2026-05-31T15:00", "2026-06-01T13:00", "2026-06-01T15:00"]);
    expect(nearest(calendar({ online: false }), FIFTY, busy, nine, NOW, 3)).toEqual([]);
  });
  test("nextOffer: on or after a date, within the horizon", () => {
    const next = (date: string, change: Partial<Calendar> = {}) =>
      nextOffer(calendar(change), FIFTY, june(0, 24), date, NOW);
    expect(next("2026-06-01")).toBe(nine + 1440 * MINUTE);
    expect(next("2025-01-01")).toBe(utc("2026-01-05T14:00"));
    expect(next("2026-06-01", { horizonDays: 30 })).toBeNull();
  });
});
