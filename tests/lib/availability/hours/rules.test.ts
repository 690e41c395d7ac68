import { dayHours, daySlots, serviceReasons, type OfferedService } from "@/lib/availability/hours/rules";

describe("a day of the calendar", () => {
  const zone = "America/Vancouver";
  const ranges = [{ weekday: 2, from: 540, to: 1020 }];
  const evening = {
    from: "2027-01-05",
    until: "2027-01-05",
    weekdays: [2],
    everyWeeks: 1,
    replaces: false,
    hours: [{ from: 1020, to: 1140 }],
  };
  const away = [
    {
      id: "o",
      startsAt: Date.parse("2027-01-05T22:00Z"),
      endsAt: Date.parse("2027-01-06T00:00Z"),
      note: "supervision",
    },
  ];
  test("has the hours, the specific ones among them, and time off", () => {
    expect(dayHours(zone, "2027-01-05", [{ ranges, specific: [evening], away, closed: [] }])).toEqual({
      open: [{ from: 540, to: 1140 }],
      extra: [{ from: 1020, to: 1140 }],
      away: [{ from: 900, to: 1020, id: "o", note: "supervision", holiday: null }],
    });
    expect(dayHours(zone, "2027-01-12", [{ ranges, specific: [evening], away, closed: [] }])).toEqual({
      open: [{ from: 540, to: 1020 }],
      extra: [],
      away: [],
    });
  });
  test("of several therapists, is open while one is there", () => {
    const other = { ranges: [{ weekday: 2, from: 480, to: 960 }], specific: [], away: [], closed: [] };
    expect(dayHours(zone, "2027-01-05", [{ ranges, specific: [], away, closed: [] }, other]).open).toEqual([
      { from: 480, to: 960 },
    ]);
    expect(
      dayHours(zone, "2027-01-05", [
        { ranges, specific: [evening], away, closed: [] },
        { ...other, ranges: [] },
      ]).open,
    ).toEqual([
      { from: 540, to: 900 },
      { from: 1020, to: 1140 },
    ]);
  });
  test("is closed on a holiday, whose name stands there; of several therapists, where all have it", () => {
    const family = { date: "2027-01-05", nameEn: "Family Day", nameFr: "Fête de la famille" };
    const whole = { from: 0, to: 1440, id: null, note: "", holiday: family };
    const closed = { ranges, specific: [evening], away: [], closed: [family] };
    expect(dayHours(zone, "2027-01-05", [closed])).toEqual({ open: [], extra: [], away: [whole] });
    expect(dayHours(zone, "2027-01-12", [closed])).toEqual({ open: [{ from: 540, to: 1020 }], extra: [], away: [] });
    expect(dayHours(zone, "2027-01-05", [closed, closed])).toEqual({ open: [], extra: [], away: [whole] });
    expect(dayHours(zone, "2027-01-05", [closed, { ...closed, closed: [] }])).toEqual({
      open: [{ from: 540, to: 1140 }],
      extra: [],
      away: [],
    });
  });
  test("a time off over midnight fills each day to its end", () => {
    const long = [
      { id: "o", startsAt: Date.parse("2027-01-05T22:00Z"), endsAt: Date.parse("2027-01-07T22:00Z"), note: "" },
    ];
    const on = (date: string) =>
      dayHours(zone, date, [{ ranges, specific: [], away: long, closed: [] }]).away.map(({ from, to }) => [from, to]);
    expect([on("2027-01-05"), on("2027-01-06"), on("2027-01-07"), on("2027-01-08")]).toEqual([
      [[900, 1440]],
      [[0, 1440]],
      [[0, 900]],
      [],
    ]);
  });
});

test.each([
  [true, "both", false, []],
  [true, "new", false, []],
  [true, "new", true, ["new_only"]],
  [true, "existing", false, ["existing_only"]],
  [false, "both", true, ["not_given"]],
  [false, "existing", false, ["not_given", "existing_only"]],
] as const)("given %s, for %s, client %s: %j", (given, audience, isClient, reasons) => {
  expect(serviceReasons({ given, audience } as OfferedService, isClient)).toEqual(reasons);
});

describe("the usual sessions in a day's free hours", () => {
  const zone = "America/Vancouver";
  const at = (clock: string) => Date.parse(`2027-01-05T${clock}:00-07:00`);
  const clock = (ms: number) => new Date(ms - 7 * 3_600_000).toISOString().slice(11, 16);
  const usual = {
    ranges: [
      { weekday: 2, from: 540, to: 720 },
      { weekday: 2, from: 780, to: 840 },
    ],
    specific: [],
    away: [],
    closed: [],
    startMode: "start_on_time" as const,
    startMinutes: [0],
    usual: { minutes: 50, bufferBefore: 0, bufferAfter: 10 },
    taken: [{ from: at("10:00"), to: at("11:00") }],
  };
  test.each([
    [
      "on the hour, around a session",
      {},
      ["09:00-10:00 09:00-09:50", "11:00-12:00 11:00-11:50", "13:00-14:00 13:00-13:50"],
    ],
    [
      "a stretch belongs to the start in it, also before it",
      { taken: [{ from: at("09:00"), to: at("10:25") }] },
      ["10:25-12:00 11:00-11:50", "13:00-14:00 13:00-13:50"],
    ],
    [
      "not in time off",
      { away: [{ id: "o", startsAt: at("11:00"), endsAt: at("14:00"), note: "" }] },
      ["09:00-10:00 09:00-09:50"],
    ],
    ["none on a holiday", { closed: [{ date: "2027-01-05", nameEn: "", nameFr: "" }] }, []],
    ["none where it does not fit", { usual: { minutes: 90, bufferBefore: 0, bufferAfter: 0 } }, []],
    ["none without a service", { usual: null }, []],
    [
      "one after another",
      {
        startMode: "time_between" as const,
        startMinutes: [15],
        taken: [],
        usual: { minutes: 50, bufferBefore: 0, bufferAfter: 0 },
      },
      ["09:00-10:05 09:00-09:50", "10:05-11:10 10:05-10:55", "11:10-12:00 11:10-12:00", "13:00-14:00 13:00-13:50"],
    ],
  ])("%s", (_name, change, expected) =>
    expect(
      daySlots(zone, "2027-01-05", { ...usual, ...change }).map(
        ({ from, to, start, end }) => `${clock(from)}-${clock(to)} ${clock(start)}-${clock(end)}`,
      ),
    ).toEqual(expected),
  );
});
