import { bookingMessages } from "@/lib/sessions/booking/messages";
import type { BookingView, OfferedDay } from "@/lib/sessions/booking/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { dateOf, dayNumber, type LocalDate } from "@/lib/scheduling/dates";
import { capital, formatDay, formatWeek, formatWeekday } from "@/lib/platform/time/format";
import { DayStrip, type StripDay } from "./day-strip";
import { upTo, type BookingLinks } from "./links";

type Props = { view: BookingView; today: LocalDate; links: BookingLinks; locale: Locale };

/** Seven days with the number of free times on each, and links to the previous and next week. */
export function WeekStrip({ view, today, links, locale }: Props) {
  const t = translator(locale, bookingMessages);
  const monday = (view.week[0] as OfferedDay).date;
  const shift = (days: number) => dateOf(dayNumber(monday) + days);
  // No link to weeks in the past, nor beyond the first week after the last open day, which explains why.
  const earlier = monday > today ? (shift(-7) < today ? today : shift(-7)) : null;
  const later = monday <= view.lastOpenDate ? shift(7) : null;
  return (
    <DayStrip
      title={formatWeek(monday, locale)}
      earlier={{ label: t("earlier"), href: earlier && links({ day: earlier }) }}
      later={{ label: t("later"), href: later && links({ day: later }) }}
      label={t("week")}
      href={upTo(links, "day")}
      days={view.week.map((day) => stripDay(day, view.day.date, today, locale))}
    />
  );
}

function stripDay({ date, state, times }: OfferedDay, shown: LocalDate, today: LocalDate, locale: Locale): StripDay {
  const t = translator(locale, bookingMessages);
  const word = (count: number) =>
    count > 0 ? t("times", { count }) : t(state === "too_far" || state === "not_open_yet" ? "notOpen" : "none");
  const states = [date === shown && "shown", date === today && "today"].filter(Boolean).join("_") as
    StripDay["state"] | "";
  return {
    date: state === "past" ? null : date,
    title: t("dayName", { day: capital(formatDay(date, locale)), times: word(times.length) }),
    weekday: date === today ? t("todayShort") : formatWeekday(date, locale),
    number: Number(date.slice(8)),
    count: times.length,
    word: times.length > 0 ? t("count", { count: times.length }) : word(0),
    ...(states && { state: states }),
  };
}
