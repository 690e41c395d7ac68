import type { Metadata } from "next";
import { DayListLine } from "@/components/calendar/calendar/day-list";
import { PrintButton } from "@/components/calendar/calendar/print-button";
import { ButtonLink } from "@/components/ui/button-link";
import { initials } from "@/lib/platform/branding/initials";
import { requirePractice } from "@/lib/platform/access/viewer";
import { calendarMessages } from "@/lib/calendar/calendar/messages";
import { calendarSessions } from "@/lib/calendar/calendar/queries";
import { startingOn } from "@/lib/calendar/calendar/rules";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { dayBounds, type LocalDate } from "@/lib/scheduling/dates";
import { isGone } from "@/lib/sessions/sessions/rules";
import { staffCard } from "@/lib/practice/staff/queries";
import { capital, formatDayYear, formatTime, formatZone } from "@/lib/platform/time/format";
import { one, type Query } from "../../../query";
import { queryOf, readAddress } from "../address";
import { lineOf } from "../lines";
import { loadCalendar, titleOf } from "../calendar-context";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), calendarMessages)("print.title")} · Anteroom` };
}

/** The days shown as a printable list: the calendar's query parameters, and `&names=initials`. */
export default async function PrintPage({ searchParams }: { searchParams: Query }) {
  const [scope, locale, query] = await Promise.all([requirePractice("calendar.read"), pageLocale(), searchParams]);
  const address = { ...readAddress(query), session: null };
  const [stage, card] = await Promise.all([loadCalendar(scope, locale, address), staffCard(scope)]);
  const { zone, date, dates, shown, links, view } = stage;
  const found = await calendarSessions(scope, {
    zone,
    from: dates[0] as LocalDate,
    until: dates.at(-1) as LocalDate,
    therapistIds: shown.map(({ id }) => id),
  });
  const sessions = found.filter(({ status }) => address.cancelled || !isGone(status));
  const short = one(query.names) === "initials";
  const t = translator(locale, calendarMessages);
  const context = {
    locale,
    zone,
    links,
    opened: null,
    names: shown.length > 1 ? new Map(shown.map(({ id, name }) => [id, name])) : null,
  };
  const days = dates.map((day) => ({ day, own: startingOn(zone, day, sessions) })).filter(({ own }) => own.length > 0);
  const here = (names: string) => `/calendar/print?${queryOf({ ...address, view, date })}&names=${names}`;
  const now = scope.now.getTime();
  return (
    <div className="page sheet">
      <div className="sheet-tools">
        <p className="muted">{t("print.about")}</p>
        <nav className="seg" aria-label={t("print.who")}>
          <a href={here("names")} aria-current={short ? undefined : "page"}>
            {t("print.names")}
          </a>
          <a href={here("initials")} aria-current={short ? "page" : undefined}>
            {t("print.initials")}
          </a>
        </nav>
        <PrintButton label={t("print.submit")} />
        <ButtonLink href={links({ view })}>{t("print.back")}</ButtonLink>
      </div>
      <h1 className="serif">{capital(titleOf(stage))}</h1>
      <p className="muted">
        {shown.length === 1 ? `${shown[0]?.name} · ` : ""}
        {capital(formatZone(zone, dayBounds(zone, date).from, locale))}
      </p>
      {days.length === 0 && <p>{t("print.none")}</p>}
      {days.map(({ day, own }) => (
        <section key={day}>
          <h2>{capital(formatDayYear(day, locale))}</h2>
          <ul>
            {own.map((session) => {
              const line = lineOf(session, context);
              return (
                <li key={session.id} className="line">
                  <DayListLine line={short ? { ...line, name: initials(line.name) } : line} locale={locale} />
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      <p className="muted small">
        {t("print.made", {
          practice: card.practice,
          when: `${formatDayYear({ zone, instant: now }, locale)}, ${formatTime(zone, now, locale)}`,
        })}
      </p>
    </div>
  );
}
