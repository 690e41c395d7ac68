import { linksOf, readAddress } from "@/app/(practice)/(staff)/calendar/address";
import { gridView, type Context } from "@/app/(practice)/(staff)/calendar/view";
import type { CalendarSession } from "@/lib/calendar/calendar/queries";
import { datesOf, gridOf } from "@/lib/calendar/calendar/rules";
import type { Locale } from "@/lib/platform/i18n/locales";

const session = (id: string, start: string, minutes = 50): CalendarSession => ({
  id,
  name: id,
  label: null,
  status: "booked",
  place: "in_person",
  therapistId: "t",
  serviceEn: "",
  serviceFr: "",
  sequence: 0,
  startsAt: new Date(start),
  endsAt: new Date(Date.parse(start) + minutes * 60_000),
});

function week(
  zone: string,
  date: string,
  sessions: CalendarSession[],
  locale: Locale = "en",
  names: Context["names"] = null,
) {
  const dates = datesOf("week", date);
  const context: Context = {
    locale,
    zone,
    today: "2026-12-09",
    day: date,
    opened: null,
    names,
    links: linksOf(readAddress({}), date),
    mayBlock: () => true,
    mayHold: () => true,
    ghost: null,
  };
  const grid = gridOf(
    zone,
    dates.map((on) => ({ date: on, sessions, hours: { open: [{ from: 540, to: 1020 }], extra: [], away: [] } })),
    { firstHour: null },
    new Date("2026-12-09T19:24:00Z"),
  );
  return gridView(
    grid,
    dates.map((key) => ({ key, therapist: null, only: "t", slots: [] })),
    context,
  );
}
const plain = (text: string | undefined) => text?.replaceAll("\u00a0", " ");

it("Vancouver in December 2026: 17:00 UTC stands at 10:00, an hour after what the machine's own zone data says", () => {
  const { columns, hours, offset } = week("America/Vancouver", "2026-12-01", [session("a", "2026-12-01T17:00:00Z")]);
  expect(columns[1]?.blocks).toMatchObject([{ time: "10:00–10:50 am", top: 132, held: { from: 600, to: 650 } }]);
  expect(hours[2]).toEqual({ label: "10 am", top: 132 });
  expect(offset).toBe("UTC\n−7");
});

it.each([
  ["en", ["1 am\nUTC−4", "1 am\nUTC−5", "2 am"], "1:30 am (UTC−4)–1:55 am (UTC−4)", "1:30 am (UTC−5)–1:55 am (UTC−5)"],
  ["fr", ["1 h\nUTC−4", "1 h\nUTC−5", "2 h"], "1 h 30 (UTC−4)–1 h 55 (UTC−4)", "1 h 30 (UTC−5)–1 h 55 (UTC−5)"],
] as const)("the day of 25 hours labels both halves, in %s", (locale, labels, first, second) => {
  const { columns, hours, ruler } = week(
    "America/Toronto",
    "2026-10-26",
    [session("a", "2026-11-01T05:30:00Z", 25), session("b", "2026-11-01T06:30:00Z", 25)],
    locale,
  );
  expect(hours.slice(0, 3).map(({ label }) => plain(label))).toEqual(labels);
  expect(columns[6]?.blocks.map(({ time, top }) => [plain(time), top])).toEqual([
    [first, 33],
    [second, 99],
  ]);
  expect(columns[5]?.missing).toMatchObject([{ top: 66, height: 66, words: null }]);
  expect(columns[6]?.missing).toEqual([]);
  expect(ruler).toEqual({ from: 60, to: 1140, repeats: [{ to: 120, minutes: 60 }] });
});

it("the day of 23 hours says why an hour is missing", () => {
  const { columns } = week("Europe/Paris", "2027-03-22", [session("a", "2027-03-28T00:30:00Z")]);
  expect(columns[6]?.missing).toMatchObject([{ words: "The clocks go forward", height: 66 }]);
  expect(columns[6]?.blocks).toMatchObject([{ time: "1:30–3:20 am" }]);
});

it("past days, today, and a session that crosses midnight, which cannot be dragged from half of itself", () => {
  const { columns } = week("America/Toronto", "2026-12-07", [session("a", "2026-12-09T04:30:00Z")]);
  expect(columns.map(({ past, today }) => (past ? "past" : today ? "today" : ""))).toEqual([
    "past",
    "past",
    "today",
    "",
    "",
    "",
    "",
  ]);
  expect(columns[1]?.blocks).toMatchObject([{ midnight: "continues", held: null }]);
  expect(columns[2]?.blocks).toMatchObject([{ midnight: "began", held: null }]);
});

it("gives the therapists who share a column initials and colours of their own, in the practice's order", () => {
  const names = new Map([
    ["o", "Omar Haddad"],
    ["t", "Theo Brandt"],
  ]);
  const own = [{ ...session("a", "2026-12-01T17:00:00Z"), place: "video" as const }];
  const { columns } = week("America/Vancouver", "2026-12-01", own, "en", names);
  expect(columns[1]?.blocks).toMatchObject([
    { time: "10:00–10:50 am · video", who: { name: "Theo Brandt", initials: "TB", hue: 1 } },
  ]);
});
