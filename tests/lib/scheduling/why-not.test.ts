import { whyNot, whyNotAt, type BusyTime } from "@/lib/scheduling/why-not";
import type { Calendar, Length, Starts } from "@/lib/scheduling/offers";

const MINUTE = 60_000;
const utc = (text: string) => Date.parse(`${text}Z`);
/** Monday, June 1, 2026, 9:00 am in Toronto. */
const nine = utc("2026-06-01T13:00");
const at = (hours: number) => nine + (hours - 9) * 60 * MINUTE;
const FIFTY: Length = { minutes: 50, bufferBefore: 0, bufferAfter: 10 };
const between: Starts = { mode: "time_between", minutes: 15 };

const calendar = (change: Partial<Calendar> = {}): Calendar => ({
  zone: "America/Toronto",
  online: true,
  ranges: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 540, to: 1020 })),
  specific: [],
  closedDays: new Set(),
  horizonUntil: null,
  fullDays: new Set(),
  starts: { mode: "start_on_time", minutes: [0] },
  noticeMinutes: 60,
  horizonDays: 30,
  opensOn: null,
  ...change,
});
const session = (from: number, minutes = 50): BusyTime => ({
  kind: "session",
  from: at(from),
  to: at(from) + (minutes + 10) * MINUTE,
  startsAt: at(from),
  endsAt: at(from) + minutes * MINUTE,
});
const timeOff = (from: number, to: number): BusyTime => ({
  kind: "time_off",
  from: at(from),
  to: at(to),
  startsAt: at(from),
  endsAt: at(to),
});

const day = utc("2026-06-01T00:00") / (1440 * MINUTE);

test.each<[string, number, Partial<Calendar>, BusyTime[], number, string[]]>([
  ["offered", at(10), {}, [], at(7), []],
  ["the past", at(10), {}, [], at(11), ["past"]],
  ["notice", at(10), {}, [], at(9.5), ["notice"]],
  ["exactly the notice", at(10), {}, [], at(9), []],
  ["online booking off", at(10), { online: false }, [], at(7), ["online_off"]],
  ["not open yet", at(10), { opensOn: "2026-06-02" }, [], at(7), ["not_open_yet"]],
  ["too far", at(10), { horizonDays: 2 }, [], at(7 - 72), ["too_far"]],
  ["a full day", at(10), { fullDays: new Set([day]) }, [], at(7), ["full_day"]],
  ["a closed day", at(10), { closedDays: new Set([day]) }, [], at(7), ["closed_day"]],
  ["a closed day, at no hour of another day", at(8.25), { closedDays: new Set([day]) }, [], at(5), ["closed_day"]],
  [
    "over midnight into a closed day",
    at(23.5),
    {
      ranges: [1, 2].map((weekday) => ({ weekday, from: 0, to: 1440 })),
      starts: { mode: "start_on_time", minutes: [30] },
      closedDays: new Set([day + 1]),
    },
    [],
    at(7),
    ["over_hours"],
  ],
  ["past the last date", at(10 + 24), { horizonUntil: "2026-06-01" }, [], at(7), ["too_far"]],
  [
    "the last date, though it is further than the days",
    at(10),
    { horizonUntil: "2026-06-01", horizonDays: 1 },
    [],
    at(7 - 72),
    [],
  ],
  ["before the hours", at(8), {}, [], at(5), ["outside_hours"]],
  [
    "goes on after the hours",
    at(16.5),
    { starts: { mode: "start_on_time", minutes: [0, 30] } },
    [],
    at(7),
    ["over_hours"],
  ],
  ["goes on after the hours, and begins where none does", at(16.5), {}, [], at(7), ["over_hours", "off_grid"]],
  ["no start at a quarter past", at(10.25), {}, [], at(7), ["off_grid"]],
  ["another session there", at(14), {}, [session(14)], at(7), ["session"]],
  ["only the buffer of the one before", at(14), {}, [session(13, 55)], at(7), ["buffer"]],
  ["only its own buffer", at(14), {}, [timeOff(14 + 55 / 60, 16)], at(7), ["buffer"]],
  ["the break between sessions", at(10.25), { starts: between }, [session(9)], at(7), []],
  ["within the break", at(10), { starts: between }, [session(9)], at(7), ["buffer"]],
  ["time off", at(14), {}, [timeOff(13, 17)], at(7), ["time_off"]],
  [
    "everything at once",
    at(8.25),
    { online: false, noticeMinutes: 600, fullDays: new Set([day]) },
    [session(8), timeOff(7, 12)],
    at(7),
    ["online_off", "notice", "full_day", "session", "time_off", "outside_hours"],
  ],
])("%s", (_name, start, change, taken, now, codes) => {
  expect(whyNot(calendar(change), FIFTY, taken, start, now).map(({ code }) => code)).toEqual(codes);
});

test("names what is in the way, and the date that would do", () => {
  expect(whyNot(calendar(), FIFTY, [session(14)], at(14), at(7))).toEqual([
    { code: "session", startsAt: at(14), endsAt: at(14) + 50 * MINUTE },
  ]);
  expect(whyNot(calendar({ opensOn: "2026-06-02" }), FIFTY, [], at(10), at(7))).toEqual([
    { code: "not_open_yet", date: "2026-06-02" },
  ]);
  expect(whyNot(calendar({ horizonDays: 0 }), FIFTY, [], at(10 + 24), at(7))).toEqual([
    { code: "too_far", date: "2026-06-01" },
  ]);
});

test("a time that the clock skips is no instant, one that it repeats is two", () => {
  const everyNight = calendar({
    ranges: [{ weekday: 7, from: 0, to: 300 }],
    starts: { mode: "start_on_time", minutes: [30] },
    horizonDays: 400,
  });
  expect(whyNotAt(everyNight, FIFTY, [], "2027-03-14", 150, at(9))).toEqual([]);
  const twice = whyNotAt(
    everyNight,
    FIFTY,
    [{ ...session(9), from: utc("2026-11-01T05:00"), to: utc("2026-11-01T06:00") }],
    "2026-11-01",
    90,
    at(9),
  );
  expect(twice.map(({ start, reasons }) => [start, reasons.length])).toEqual([
    [utc("2026-11-01T05:30"), 1],
    [utc("2026-11-01T06:30"), 0],
  ]);
});
