import type { Metadata } from "next";
import { WeekGrid } from "@/components/calendar/week-grid";
import { WeekHead } from "@/components/calendar/week-head";
import { Notice } from "@/components/ui/notice";
import { pageLocale } from "@/lib/access/request";
import { requirePractice } from "@/lib/access/viewer";
import { backdrops } from "@/lib/availability/queries";
import { dayHours } from "@/lib/availability/rules";
import { calendarTherapists, sessionDetail, weekSessions } from "@/lib/calendar/queries";
import { weekView } from "@/lib/calendar/rules";
import { translator } from "@/lib/i18n/translator";
import { dateOf, dayBounds, dayNumber, localDateAt, parseLocalDate, startOfWeek } from "@/lib/scheduling/dates";
import { staffCard } from "@/lib/staff/queries";
import { formatWeek, formatZone } from "@/lib/time/format";
import { idOf, one, type Query } from "../../query";
import { OpenedSession } from "./opened";
import { gridView } from "./view";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), "calendar")("title")} · Anteroom` };
}

/**
 * `?week=<any day of it>&day=<the day that a phone shows>&therapist=<id or all>&session=<id>`. An opened session
 * decides the week and the therapist where the address does not.
 */
export default async function CalendarPage({ searchParams }: { searchParams: Query }) {
  const scope = await requirePractice("calendar.read");
  const query = await searchParams;
  const openedId = idOf(query.session);
  const [locale, { zone }, therapists, opened] = await Promise.all([
    pageLocale(),
    staffCard(scope),
    calendarTherapists(scope),
    openedId ? sessionDetail(scope, openedId) : null,
  ]);
  const today = localDateAt(zone, scope.now.getTime());
  const openedOn = opened && localDateAt(zone, opened.startsAt.getTime());
  const monday = startOfWeek(parseLocalDate(one(query.week) ?? "") ?? openedOn ?? today);
  const inWeek = (date: string | null) => date !== null && startOfWeek(date) === monday && date;
  const day = inWeek(parseLocalDate(one(query.day) ?? "")) || inWeek(openedOn) || inWeek(today) || monday;

  const known = (id: string | null | undefined) => therapists.find((therapist) => therapist.id === id)?.id;
  const asked = one(query.therapist) === "all" ? "all" : known(idOf(query.therapist));
  const chosen = asked ?? known(opened?.therapistId) ?? known(scope.therapistId) ?? "all";
  const shown = chosen === "all" ? therapists : therapists.filter(({ id }) => id === chosen);

  const therapistIds = shown.map(({ id }) => id);
  const [sessions, behind] = await Promise.all([
    weekSessions(scope, { zone, monday, therapistIds }),
    backdrops(scope, therapistIds, dayNumber(monday), dayNumber(monday) + 6),
  ]);
  const hoursOf = shown.map(({ id, hours: ranges }) => ({ ranges, specific: [], away: [], closed: [], ...behind.find(({ therapistId }) => therapistId === id) }));
  const link = (change: { week?: string; day?: string; session?: string }) =>
    `/calendar?${new URLSearchParams({ week: monday, ...(asked && { therapist: asked }), ...change })}`;
  const names = shown.length > 1 ? new Map(shown.map(({ id, name }) => [id, name])) : null;
  const week = weekView(zone, monday, { sessions, hours: (date) => dayHours(zone, date, hoursOf), now: scope.now });
  const grid = gridView(week, { locale, zone, day, opened: openedId, names, link });
  const away = (days: number) => dateOf(dayNumber(monday) + days);
  return (
    <>
      <WeekHead
        locale={locale}
        week={formatWeek(monday, locale)}
        zone={formatZone(zone, dayBounds(zone, day).from, locale)}
        links={{ earlier: link({ week: away(-7) }), later: link({ week: away(7) }), today: link({ week: today, day: today }) }}
        days={grid.days}
        therapists={therapists}
        chosen={chosen}
        monday={monday}
      />
      {openedId && !opened && <Notice tone="alert" role="alert">{translator(locale, "calendar")("detail.gone")}</Notice>}
      <WeekGrid view={grid} locale={locale}>
        {opened && <OpenedSession key={opened.id} scope={scope} session={opened} grid={grid} zone={zone} locale={locale} closeHref={link({ day })} />}
      </WeekGrid>
    </>
  );
}
