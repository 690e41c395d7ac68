import { LeftOut } from "@/components/calendar/calendar/left-out";
import { MonthGrid } from "@/components/calendar/calendar/month-grid";
import type { MonthDayView } from "@/components/calendar/calendar/view";
import { calendarMessages } from "@/lib/calendar/calendar/messages";
import { monthSessions } from "@/lib/calendar/calendar/queries";
import { withoutHidden } from "@/lib/calendar/calendar/rules";
import { translator } from "@/lib/platform/i18n/translator";
import { formatTime } from "@/lib/platform/time/format";
import { OpenedSession } from "./opened";
import { ASIDE } from "./place";
import { titleOf, type CalendarContext } from "./calendar-context";
import { dayLink, sessionView } from "./view";

/** A month; hidden days are listed separately if they have sessions. */
export async function MonthView({ calendar }: { calendar: CalendarContext }) {
  const { scope, locale, zone, date, today, dates, shown, links, address, hiddenDays, opened } = calendar;
  const t = translator(locale, calendarMessages);
  const found = await monthSessions(scope, { zone, therapistIds: shown.map(({ id }) => id) }, dates, address.cancelled);
  const context = { locale, today, day: date, links, opened: address.session };
  const kept = new Set(withoutHidden(dates, hiddenDays));
  const days = found
    .filter((day) => kept.has(day.date))
    .map(({ date: on, sessions, count }): MonthDayView => ({
      ...dayLink(on, context, sessions),
      inMonth: on.slice(0, 7) === date.slice(0, 7),
      sessions: sessions.map((session) => ({
        ...sessionView(session, context),
        time: formatTime(zone, session.startsAt.getTime(), locale),
      })),
      count: t("sessions", { n: count }),
      more: count > sessions.length ? t("andMore", { n: count - sessions.length }) : null,
    }));
  const columns = days.length / (dates.length / 7);
  const weeks = Array.from({ length: dates.length / 7 }, (_, week) => days.slice(week * columns, (week + 1) * columns));
  const hidden = found.filter((day) => !kept.has(day.date)).reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="cal-flat">
      <LeftOut lines={hidden > 0 ? [{ href: links({ all: true }), words: t("leftOut.month", { n: hidden }) }] : []} />
      <MonthGrid weeks={weeks} title={titleOf(calendar)} locale={locale} />
      {opened && <OpenedSession key={opened.id} calendar={calendar} session={opened} at={ASIDE} />}
    </div>
  );
}
