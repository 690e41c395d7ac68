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
  formatTimeSpan,
  formatWeek,
  formatWeekYear,
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
  ["2026-12-10", "en", "Thursday, December 10", "Thu, Dec 10", "Thu"],
  ["2026-12-10", "fr", "jeudi 10 décembre", "jeu. 10 déc.", "jeu."],
  ["2027-02-01", "fr", "lundi 1er février", "lun. 1er févr.", "lun."],
  ["2027-08-01", "en", "Sunday, August 1", "Sun, Aug 1", "Sun"],
  ["2027-08-11", "fr", "mercredi 11 août", "mer. 11 août", "mer."],
] as const)("%s in %s", (date, locale, long, short, weekday) => {
  expect(formatDay(date, locale)).toBe(long);
  expect(formatDayYear(date, locale)).toBe(`${long}${locale === "en" ? "," : ""} ${date.slice(0, 4)}`);
  expect(formatDayShort(date, locale)).toBe(short);
  expect(formatWeekday(date, locale)).toBe(weekday);
});

test("the day at an instant is the one on the zone's clock", () => {
  const instant = utc("2026-12-11T06:59");
  expect(formatDay({ zone: VANCOUVER, instant }, "en")).toBe("Thursday, December 10");
  expect(formatDay({ zone: "America/Toronto", instant }, "en")).toBe("Friday, December 11");
});

test.each([
  [0, "12:00 am", "0 h"],
  [9 * 60, "9:00 am", "9 h"],
  [9 * 60 + 5, "9:05 am", "9 h 05"],
  [14 * 60 + 50, "2:50 pm", "14 h 50"],
  [1440, "midnight", "24 h"],
])("minute %d of the day", (minutes, en, fr) => {
  expect(formatMinutes(minutes, "en")).toBe(en);
  expect(plain(formatMinutes(minutes, "fr"))).toBe(fr);
});

test("a French time does not break across lines", () => {
  expect(formatTime(VANCOUVER, END, "fr")).toBe("14\u00a0h\u00a050");
  expect(formatMoney(16500, "fr")).toBe("165\u00a0$");
});

test("when a session is", () => {
  expect(formatTime(VANCOUVER, START, "en")).toBe("2:00 pm");
  expect(formatTimeRange(VANCOUVER, START, END, "en")).toBe("2:00–2:50 pm");
  expect(plain(formatTimeRange(VANCOUVER, START, END, "fr"))).toBe("de 14 h à 14 h 50");
  expect(formatWhen(VANCOUVER, START, END, "en")).toBe("Thursday, December 10, 2026, 2:00–2:50 pm");
  expect(plain(formatWhen(VANCOUVER, START, END, "fr"))).toBe("Le jeudi 10 décembre 2026, de 14 h à 14 h 50");
});

test("a time that the clock shows twice carries its offset", () => {
  const first = utc("2026-11-01T05:30");
  const second = utc("2026-11-01T06:30");
  const toronto = "America/Toronto";
  expect([first, second].map((instant) => isAmbiguous(toronto, instant))).toEqual([true, true]);
  expect([START, utc("2026-11-01T07:00")].map((instant) => isAmbiguous(toronto, instant))).toEqual([false, false]);
  expect(formatTime(toronto, first, "en", { offset: true })).toBe("1:30 am (UTC−4)");
  expect(plain(formatTime(toronto, second, "fr", { offset: true }))).toBe("1 h 30 (UTC−5)");
  expect(formatTimeRange(toronto, first, first + 50 * 60_000, "en")).toBe("1:30 am (UTC−4) to 1:20 am (UTC−5)");
  expect(formatTimeRange(toronto, second, second + 50 * 60_000, "en")).toBe("1:30 am (UTC−5) to 2:20 am");
});

test.each([
  ["America/Toronto", "Eastern time (UTC−5)", "heure de l’Est (UTC−5)"],
  ["America/Montreal", "Eastern time (UTC−5)", "heure de l’Est (UTC−5)"],
  ["America/New_York", "Eastern time (UTC−5)", "heure de l’Est (UTC−5)"],
  ["America/Winnipeg", "Central time (Winnipeg, UTC−5)", "heure du Centre (Winnipeg, UTC−5)"],
  ["America/Chicago", "Central time (UTC−6)", "heure du Centre (UTC−6)"],
  ["America/Regina", "Central time (Regina, UTC−6)", "heure du Centre (Regina, UTC−6)"],
  ["America/Denver", "Mountain time (UTC−7)", "heure des Rocheuses (UTC−7)"],
  ["America/Edmonton", "Mountain time (Edmonton, UTC−6)", "heure des Rocheuses (Edmonton, UTC−6)"],
  ["America/Los_Angeles", "Pacific time (UTC−8)", "heure du Pacifique (UTC−8)"],
  ["America/Vancouver", "Pacific time (Vancouver, UTC−7)", "heure du Pacifique (Vancouver, UTC−7)"],
  ["America/Halifax", "Atlantic time (UTC−4)", "heure de l’Atlantique (UTC−4)"],
  ["America/St_Johns", "Newfoundland time (UTC−3:30)", "heure de Terre-Neuve (UTC−3:30)"],
  ["America/Whitehorse", "Yukon time (UTC−7)", "heure du Yukon (UTC−7)"],
  ["America/Argentina/Buenos_Aires", "Buenos Aires time (UTC−3)", "heure de Buenos Aires (UTC−3)"],
  ["Europe/London", "London time (UTC)", "heure de Londres (UTC)"],
  ["Africa/Cairo", "Cairo time (UTC+2)", "heure du Caire (UTC+2)"],
  ["Asia/Kathmandu", "Kathmandu time (UTC+5:45)", "heure de Katmandou (UTC+5:45)"],
  ["Etc/GMT+5", "UTC−5", "UTC−5"],
  ["UTC", "UTC", "UTC"],
])("%s in December 2026", (zone, en, fr) => {
  expect(formatZone(zone, START, "en")).toBe(en);
  expect(formatZone(zone, START, "fr")).toBe(fr);
});

test.each([
  ["2026-12-07", "Dec 7–13", "Dec 7–13, 2026", "7–13 déc.", "7–13 déc. 2026"],
  ["2026-12-06", "Dec 6–12", "Dec 6–12, 2026", "6–12 déc.", "6–12 déc. 2026"],
  ["2026-09-28", "Sep 28 – Oct 4", "Sep 28 – Oct 4, 2026", "28 sept. – 4 oct.", "28 sept. – 4 oct. 2026"],
  ["2026-12-28", "Dec 28 – Jan 3", "Dec 28, 2026 – Jan 3, 2027", "28 déc. – 3 janv.", "28 déc. 2026 – 3 janv. 2027"],
  ["2027-02-01", "Feb 1–7", "Feb 1–7, 2027", "1er–7 févr.", "1er–7 févr. 2027"],
])("the week of %s", (first, en, enYear, fr, frYear) => {
  expect([formatWeek(first, "en"), formatWeekYear(first, "en")]).toEqual([en, enYear]);
  expect([formatWeek(first, "fr"), formatWeekYear(first, "fr")]).toEqual([fr, frYear]);
});

test.each([
  ["13:00", "13:50", "1:00–1:50 pm", "13 h–13 h 50"],
  ["09:00", "09:50", "9:00–9:50 am", "9 h–9 h 50"],
  ["11:30", "12:20", "11:30 am–12:20 pm", "11 h 30–12 h 20"],
  ["12:00", "12:50", "12:00–12:50 pm", "12 h–12 h 50"],
  ["00:00", "00:50", "12:00–12:50 am", "0 h–0 h 50"],
  ["23:30", "00:20", "11:30 pm–12:20 am", "23 h 30–0 h 20"],
  ["22:00", "21:00", "10:00 pm–9:00 pm", "22 h–21 h"],
])("from %s to %s", (from, until, en, fr) => {
  const [start, end] = [from, until].map((time) => utc(`2026-12-10T${time}`)) as [number, number];
  expect(formatTimeSpan("UTC", start, end, "en")).toBe(en);
  expect(formatTimeRange("UTC", start, end, "en")).toBe(en);
  expect(plain(formatTimeSpan("UTC", start, end, "fr"))).toBe(fr);
  expect(plain(formatTimeRange("UTC", start, end, "fr"))).toBe(`de ${fr.replace("–", " à ")}`);
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
  const intl = { en: new Intl.DateTimeFormat("en-US", options), fr: new Intl.DateTimeFormat("fr-CA", options) };
  const days = fc.integer({ min: dayNumber("2000-01-01"), max: dayNumber("2100-01-01") });
  fc.assert(
    fc.property(days, fc.constantFrom<Locale>("en", "fr"), (day, locale) => {
      const said = intl[locale].format(day * 86_400_000).replace(" 1 ", locale === "fr" ? " 1er " : " 1 ");
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
        expect(text).toMatch(/^\S.*UTC([+−]\d{1,2}(:\d\d)?)?\)?$/);
        expect(text).not.toMatch(/undefined|NaN|null|_/);
      },
    ),
  );
});
