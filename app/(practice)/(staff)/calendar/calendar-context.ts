import type { Allowed } from "@/lib/platform/access/scopes";
import { calendarSetup, sessionDetail, type CalendarSetup, type SessionDetail } from "@/lib/calendar/calendar/queries";
import { datesOf, type View } from "@/lib/calendar/calendar/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { localDateAt, localMinutesAt, type LocalDate } from "@/lib/scheduling/dates";
import { formatDayYear, formatMonth, formatWeekYear } from "@/lib/platform/time/format";
import { linksOf, type Address, type Links } from "./address";

/** Data shared by all views of the calendar. */
export type CalendarContext = {
  scope: Allowed<"calendar.read">;
  locale: Locale;
  address: Address;
  zone: string;
  today: LocalDate;
  date: LocalDate;
  view: View;
  dates: LocalDate[];
  therapists: CalendarSetup["therapists"];
  /** "all", or the id of the therapist shown. */
  chosen: string;
  shown: CalendarSetup["therapists"];
  /** The practice's hidden hours and days, unless everything is shown or the open session lies within them. */
  firstHour: number | null;
  hiddenDays: readonly number[];
  links: Links;
  opened: SessionDetail | null;
};

/** Loads the calendar. An open session determines the date and the therapist unless the URL does. */
export async function loadCalendar(
  scope: Allowed<"calendar.read">,
  locale: Locale,
  address: Address,
): Promise<CalendarContext> {
  const [setup, opened] = await Promise.all([
    calendarSetup(scope),
    address.session ? sessionDetail(scope, address.session) : null,
  ]);
  const { zone, therapists } = setup;
  const today = localDateAt(zone, scope.now.getTime());
  const openedOn = opened && localDateAt(zone, opened.startsAt.getTime());
  const date = address.date ?? openedOn ?? today;
  const view = address.view ?? "week";
  const known = (id: string | null | undefined) => therapists.find((therapist) => therapist.id === id)?.id;
  const chosen =
    (address.therapist === "all" ? "all" : known(address.therapist)) ??
    known(opened?.therapistId) ??
    known(scope.therapistId) ??
    "all";
  const early = opened && localMinutesAt(zone, opened.startsAt.getTime()) < (setup.firstHour ?? 0) * 60;
  const everything = address.all;
  const dates = datesOf(view, date);
  const hidden = opened && openedOn ? [new Date(openedOn).getUTCDay() || 7] : [];
  return {
    scope,
    locale,
    address,
    zone,
    today,
    date,
    view,
    dates,
    therapists,
    chosen,
    opened,
    shown: chosen === "all" ? therapists : therapists.filter(({ id }) => id === chosen),
    firstHour: everything || early ? null : setup.firstHour,
    hiddenDays: everything ? [] : setup.hiddenDays.filter((day) => !hidden.includes(day)),
    links: linksOf(
      { ...address, therapist: address.therapist === "all" ? "all" : (known(address.therapist) ?? null) },
      date,
    ),
  };
}

/** Formats the days in view as a heading. */
export function titleOf({
  view,
  date,
  dates,
  locale,
}: Pick<CalendarContext, "view" | "date" | "dates" | "locale">): string {
  if (view === "day") return formatDayYear(date, locale);
  return view === "month" ? formatMonth(date, locale) : formatWeekYear(dates[0] as LocalDate, locale);
}
