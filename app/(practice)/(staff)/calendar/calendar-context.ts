import type { Allowed } from "@/lib/platform/access/scopes";
import { calendarSetup, sessionDetail, type CalendarSetup, type SessionDetail } from "@/lib/calendar/calendar/queries";
import { datesOf, type View } from "@/lib/calendar/calendar/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { localDateAt, localMinutesAt, type LocalDate } from "@/lib/scheduling/dates";
import { formatDayYear, formatMonth, formatWeek } from "@/lib/platform/time/format";
import { linksOf, type Address, type Links } from "./address";

/** What every view of the calendar is drawn from. */
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
  /** "all", or the id of the one who is shown. */
  chosen: string;
  shown: CalendarSetup["therapists"];
  /** What the practice leaves out, unless everything is asked for, or what is open lies in it. */
  firstHour: number | null;
  hiddenDays: readonly number[];
  links: Links;
  opened: SessionDetail | null;
};

/** An opened session decides the date and the therapist where the address does not. */
export async function loadCalendar(
  scope: Allowed<"calendar.read">,
  locale: Locale,
  address: Address,
): Promise<CalendarContext> {
  const [house, opened] = await Promise.all([
    calendarSetup(scope),
    address.session ? sessionDetail(scope, address.session) : null,
  ]);
  const { zone, therapists } = house;
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
  const early = opened && localMinutesAt(zone, opened.startsAt.getTime()) < (house.firstHour ?? 0) * 60;
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
    firstHour: everything || early ? null : house.firstHour,
    hiddenDays: everything ? [] : house.hiddenDays.filter((day) => !hidden.includes(day)),
    links: linksOf(
      { ...address, therapist: address.therapist === "all" ? "all" : (known(address.therapist) ?? null) },
      date,
    ),
  };
}

/** The days in view, as a heading. */
export function titleOf({
  view,
  date,
  dates,
  locale,
}: Pick<CalendarContext, "view" | "date" | "dates" | "locale">): string {
  if (view === "day") return formatDayYear(date, locale);
  return view === "month" ? formatMonth(date, locale) : formatWeek(dates[0] as LocalDate, locale);
}
