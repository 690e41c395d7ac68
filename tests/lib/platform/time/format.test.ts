import fc from "fast-check";
import type { Locale } from "@/lib/platform/i18n/locales";
import { dateOf, dayNumber } from "@/lib/scheduling/dates";
import { zoneNames } from "@/lib/scheduling/zones";
import {
  formatDay,
  formatDayShort,
  formatDayYear,
  formatMoney,
  formatTime,
  formatTimeRange,
  formatWeek,
  formatWeekday,
  formatWhen,
  formatZone,
  isAmbiguous,
} from "@/lib/platform/time/format";
import { formatMinutes } from "@/lib/platform/time/minutes";

const utc = (text: string) => Date.parse(`${text}Z`);
/** Expected texts have plain spaces instead of no-break ones. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const START = utc("2026-12-10T21:00");
const END = utc("2026-12-10T21:50");
const VANCOUVER = "America/Vancouver";

test.each([
  ["2026-12-10", "en", "Thursday 10 December", "Thu 10 Dec", "Thu"],
  ["2026-12-10", "fr", "jeudi 10 décembre", "jeu. 10 déc.", "jeu."],
  ["2027-02-01", "fr", "lundi 1er février", "lun. 1er févr.", "lun."],
  ["2027-08-01", "en", "Sunday 1 August", "Sun 1 Aug", "Sun"],
  ["2027-08-11", "fr", "mercredi 11 août", "mer. 11 août", "mer."],
] as const)("%s in %s", (date, locale, long, short, weekday) => {
  expect(formatDay(date, locale)).toBe(long);
  expect(formatDayYear(date, locale)).toBe(`${long} ${date.slice(0, 4)}`);
  expect(formatDayShort(date, locale)).toBe(short);
  expect(formatWeekday(date, locale)).toBe(weekday);
});

test("the day at an instant is the one on the zone's clock", () => {
  const instant = utc("2026-12-11T06:59");
  expect(formatDay({ zone: VANCOUVER, instant }, "en")).toBe("Thursday 10 December");
  expect(formatDay({ zone: "America/Toronto", instant }, "en")).toBe("Friday 11 December");
});

test.each([
  [0, "00:00", "0 h"],
  [9 * 60, "09:00", "9 h"],
  [9 * 60 + 5, "09:05", "9 h 05"],
  [14 * 60 + 50, "14:50", "14 h 50"],
  [1440, "24:00", "24 h"],
])("minute %d of the day", (minutes, en, fr) => {
  expect(formatMinutes(minutes, "en")).toBe(en);
  expect(plain(formatMinutes(minutes, "fr"))).toBe(fr);
});

test("a French time does not break across lines", () => {
  expect(formatTime(VANCOUVER, END, "fr")).toBe("14\u00a0h\u00a050");
  expect(formatMoney(16500, "fr")).toBe("165\u00a0$");
});

test("when a session is", () => {
  expect(formatTime(VANCOUVER, START, "en")).toBe("14:00");
  expect(formatTimeRange(VANCOUVER, START, END, "en")).toBe("14:00 to 14:50");
  expect(plain(formatTimeRange(VANCOUVER, START, END, "fr"))).toBe("de 14 h à 14 h 50");
  expect(formatWhen(VANCOUVER, START, END, "en")).toBe("Thursday 10 December 2026, 14:00 to 14:50");
  expect(plain(formatWhen(VANCOUVER, START, END, "fr"))).toBe("Le jeudi 10 décembre 2026, de 14 h à 14 h 50");
});

test("a time that the clock shows twice carries its offset", () => {
  const first = utc("2026-11-01T05:30");
  const second = utc("2026-11-01T06:30");
  const toronto = "America/Toronto";
  expect([first, second].map((instant) => isAmbiguous(toronto, instant))).toEqual([true, true]);
  expect([START, utc("2026-11-01T07:00")].map((instant) => isAmbiguous(toronto, instant))).toEqual([false, false]);
  expect(formatTime(toronto, first, "en", { offset: true })).toBe("01:30 (UTC−04:00)");
  expect(plain(formatTime(toronto, second, "fr", { offset: true }))).toBe("1 h 30 (UTC−05:00)");
  expect(formatTimeRange(toronto, first, first + 50 * 60_000, "en")).toBe("01:30 (UTC−04:00) to 01:20 (UTC−05:00)");
  expect(formatTimeRange(toronto, second, second + 50 * 60_000, "en")).toBe("01:30 (UTC−05:00) to 02:20");
});

test.each([
  ["America/Vancouver", "Vancouver time (UTC−07:00)", "heure de Vancouver (UTC−07:00)"],
  ["America/Edmonton", "Edmonton time (UTC−06:00)", "heure d’Edmonton (UTC−06:00)"],
  ["America/New_York", "New York time (UTC−05:00)", "heure de New York (UTC−05:00)"],
  ["America/Montreal", "Montreal time (UTC−05:00)", "heure de Montréal (UTC−05:00)"],
  ["America/St_Johns", "St. John’s time (UTC−03:30)", "heure de St. John’s (UTC−03:30)"],
  ["America/Argentina/Buenos_Aires", "Buenos Aires time (UTC−03:00)", "heure de Buenos Aires (UTC−03:00)"],
  ["Europe/London", "London time (UTC+00:00)", "heure de Londres (UTC+00:00)"],
  ["Africa/Cairo", "Cairo time (UTC+02:00)", "heure du Caire (UTC+02:00)"],
  ["Asia/Kathmandu", "Kathmandu time (UTC+05:45)", "heure de Katmandou (UTC+05:45)"],
  ["Etc/GMT+5", "UTC−05:00", "UTC−05:00"],
  ["UTC", "UTC+00:00", "UTC+00:00"],
])("%s in December 2026", (zone, en, fr) => {
  expect(formatZone(zone, START, "en")).toBe(en);
  expect(formatZone(zone, START, "fr")).toBe(fr);
});

test.each([
  ["2026-12-07", "7–13 December 2026", "7–13 décembre 2026"],
  ["2026-09-28", "28 September – 4 October 2026", "28 septembre – 4 octobre 2026"],
  ["2026-12-28", "28 December 2026 – 3 January 2027", "28 décembre 2026 – 3 janvier 2027"],
  ["2027-02-01", "1–7 February 2027", "1er–7 février 2027"],
])("the week of %s", (monday, en, fr) => {
  expect(formatWeek(monday, "en")).toBe(en);
  expect(formatWeek(monday, "fr")).toBe(fr);
});

test.each([
  [16500, "$165", "165 $"],
  [16550, "$165.50", "165,50 $"],
  [5, "$0.05", "0,05 $"],
  [125000, "$1,250", "1 250 $"],
  [123456789, "$1,234,567.89", "1 234 567,89 $"],
  [-1000, "−$10", "−10 $"],
  [0, "Free", "Gratuit"],
])("%d cents", (cents, en, fr) => {
  expect(formatMoney(cents, "en")).toBe(en);
  expect(plain(formatMoney(cents, "fr"))).toBe(fr);
});

test("the words are those of Intl, wherever it has none of its own ideas", () => {
  const options = { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" } as const;
  const intl = { en: new Intl.DateTimeFormat("en-GB", options), fr: new Intl.DateTimeFormat("fr-CA", options) };
  const days = fc.integer({ min: dayNumber("2000-01-01"), max: dayNumber("2100-01-01") });
  fc.assert(
    fc.property(days, fc.constantFrom<Locale>("en", "fr"), (day, locale) => {
      const said = intl[locale]
        .format(day * 86_400_000)
        .replace(",", "")
        .replace(" 1 ", locale === "fr" ? " 1er " : " 1 ");
      expect(formatDay(dateOf(day), locale)).toBe(said);
    }),
  );
});

test("no zone leaves a hole in a text", () => {
  const instants = fc.integer({ min: utc("1990-01-01T00:00"), max: utc("2060-01-01T00:00") });
  fc.assert(
    fc.property(
      fc.constantFrom(...zoneNames()),
      instants,
      fc.constantFrom<Locale>("en", "fr"),
      (zone, start, locale) => {
        const text = `${formatWhen(zone, start, start + 3_000_000, locale)}; ${formatZone(zone, start, locale)}`;
        expect(text).toMatch(/^\S.*\(?UTC[+−]\d\d:\d\d\)?$/);
        expect(text).not.toMatch(/undefined|NaN|null|_/);
      },
    ),
  );
});
