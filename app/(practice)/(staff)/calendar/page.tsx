import type { Metadata } from "next";
import { CalendarHead } from "@/components/calendar/calendar/calendar-head";
import { CalendarMenu } from "@/components/calendar/calendar/calendar-menu";
import { Notice } from "@/components/ui/notice";
import { may } from "@/lib/platform/access/may";
import { seesCalendarOf } from "@/lib/platform/access/rows";
import { requirePractice } from "@/lib/platform/access/viewer";
import { calendarMessages } from "@/lib/calendar/calendar/messages";
import { calendarPage, datesOf } from "@/lib/calendar/calendar/rules";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { dayBounds } from "@/lib/scheduling/dates";
import { formatZone } from "@/lib/platform/time/format";
import type { Query } from "../../query";
import { queryOf, readAddress } from "./address";
import { daysOf } from "./days";
import { DaysView } from "./days-view";
import { MonthView } from "./month-view";
import { loadCalendar, titleOf } from "./calendar-context";
import { dayLink } from "./view";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), calendarMessages)("title")} · Anteroom` };
}

/** The practice's day, week, month or list; see address.ts for its query parameters. */
export default async function CalendarPage({ searchParams }: { searchParams: Query }) {
  const [scope, locale, query] = await Promise.all([requirePractice("calendar.read"), pageLocale(), searchParams]);
  const address = readAddress(query);
  const calendar = await loadCalendar(scope, locale, address);
  const { zone, date, view, today, links, chosen, therapists, opened } = calendar;
  const t = translator(locale, calendarMessages);
  const days = view === "month" ? null : await daysOf(calendar);

  const kept = Object.fromEntries(new URLSearchParams(queryOf({ ...address, date, session: null })));
  const views = {
    day: links({ view: "day" }),
    week: links({ view: "week" }),
    month: links({ view: "month" }),
    list: links({ view: "list" }),
  };
  const pages = {
    earlier: links({ date: calendarPage(view, date, -1) }),
    later: links({ date: calendarPage(view, date, 1) }),
    today: links({ date: today }),
  };
  const add = `/calendar/new?${new URLSearchParams({ date: date < today ? today : date, ...(chosen !== "all" && { therapist: chosen }) })}`;
  const file = queryOf({ ...address, view, date, session: null, therapist: chosen });
  return (
    <>
      <CalendarHead
        locale={locale}
        title={titleOf(calendar)}
        zone={formatZone(zone, dayBounds(zone, date).from, locale)}
        view={view}
        links={{ ...pages, add, views }}
        strip={
          days?.strip ??
          datesOf("week", calendar.dates.includes(today) ? today : date).map((one) =>
            dayLink(one, { ...calendar, day: date }, []),
          )
        }
        date={date}
        therapists={therapists}
        chosen={chosen}
        kept={kept}
        menu={
          <CalendarMenu
            locale={locale}
            cancelled={{ shown: address.cancelled, href: links({ cancelled: !address.cancelled }) }}
            print={`/calendar/print?${file}`}
            block={
              may(scope, "timeOff.edit")
                ? `/calendar/time-off?${new URLSearchParams({ from: date < today ? today : date, ...(chosen !== "all" && { therapist: chosen }) })}`
                : null
            }
            file={`/calendar/sessions.csv?${file}`}
            settings={may(scope, "calendar.settings") ? "/settings/calendar" : null}
            keys={{
              "1": views.day,
              "2": views.week,
              "3": views.month,
              "4": views.list,
              t: pages.today,
              k: pages.earlier,
              j: pages.later,
              a: add,
            }}
          />
        }
      />
      {((address.session && !opened) || (address.pending && days && !days.pendingSession)) && (
        <Notice tone="alert" role="alert">
          {t("detail.gone")}
        </Notice>
      )}
      {chosen !== "all" && !seesCalendarOf(scope, chosen) && <Notice>{t("busyOnly")}</Notice>}
      {days ? <DaysView calendar={calendar} days={days} /> : <MonthView calendar={calendar} />}
    </>
  );
}
