import type { EntryItem } from "@/components/availability/hours/entry-list";
import type { ServiceWeek } from "@/components/availability/hours/preview-week";
import { hoursMessages } from "@/lib/availability/hours/messages";
import type { Preview } from "@/lib/availability/hours/rules";
import type { ClosedDay } from "@/lib/practice/why-not/rules";
import type { SpecificEntry, TimeOffEntry } from "@/lib/availability/hours/queries";
import { timeOffWords } from "@/lib/availability/time-off/rules";
import { holidaysMessages } from "@/lib/availability/holidays/messages";
import { formatHours } from "@/lib/platform/time/hours";
import type { Locale } from "@/lib/platform/i18n/locales";
import { and } from "@/lib/platform/i18n/list";
import { translator } from "@/lib/platform/i18n/translator";
import type { LocalDate } from "@/lib/scheduling/dates";
import { formatDate, formatDayShort, formatDayYear, formatTime, weekdayName } from "@/lib/platform/time/format";

export function specificEntry(
  { id, from, until, weekdays, everyWeeks, replaces, hours }: SpecificEntry,
  locale: Locale,
): EntryItem {
  const t = translator(locale, hoursMessages);
  const days = and(
    weekdays.map((day) => weekdayName(day, locale)),
    locale,
  );
  return {
    id,
    title:
      from === until
        ? formatDayYear(from, locale)
        : t("specific.range", { from: formatDate(from, locale), until: formatDate(until, locale) }),
    detail: `${formatHours(hours, locale)} · ${t("specific.every", { days, n: everyWeeks })}`,
    tag: t(replaces ? "specific.replacesTag" : "specific.addsTag"),
  };
}

export function timeOffItem({ id, note, ...wall }: TimeOffEntry, locale: Locale): EntryItem {
  return { id, title: timeOffWords(wall, locale), detail: note, href: `/calendar/time-off?entry=${id}` };
}

/** Holiday texts of the page, with the names of the next few closed days. */
export function holidayWords(closed: readonly ClosedDay[], today: LocalDate, locale: Locale) {
  const t = translator(locale, holidaysMessages);
  const next = closed.filter(({ date }) => date >= today).slice(0, 4);
  const line = ({ date, nameEn, nameFr }: ClosedDay) =>
    t("next", { name: locale === "fr" ? nameFr : nameEn, date: formatDayYear(date, locale) });
  return { title: t("title"), about: t("about"), none: t("none"), change: t("change"), next: next.map(line) };
}

export function serviceWeeks(previews: readonly Preview[], zone: string, locale: Locale): ServiceWeek[] {
  return previews.map(({ service, count, days }) => ({
    id: service.id,
    service: locale === "fr" ? service.nameFr : service.nameEn,
    count,
    days: days.map(({ date, times }) => ({
      date,
      label: formatDayShort(date, locale),
      times: times.map((time) => formatTime(zone, time, locale)).join(", "),
    })),
  }));
}
