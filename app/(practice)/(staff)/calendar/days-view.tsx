import { DayList } from "@/components/calendar/calendar/day-list";
import { HourGrid } from "@/components/calendar/calendar/hour-grid";
import { LeftOut } from "@/components/calendar/calendar/left-out";
import { may } from "@/lib/platform/access/may";
import { changesSessionOf } from "@/lib/platform/access/rows";
import { dayHours, daySlots } from "@/lib/availability/hours/rules";
import { calendarMessages } from "@/lib/calendar/calendar/messages";
import { gridOf, startingOn, withoutHidden } from "@/lib/calendar/calendar/rules";
import { translator } from "@/lib/platform/i18n/translator";
import { formatDay } from "@/lib/platform/time/format";
import { formatMinutes } from "@/lib/platform/time/minutes";
import { queryOf } from "./address";
import { ChangingSession } from "./changing";
import type { Days } from "./days";
import { lineOf } from "./lines";
import { OpenedSession } from "./opened";
import { ASIDE, besideColumn, placeOf, type At } from "./place";
import type { CalendarContext } from "./calendar-context";
import { dayLink, gridView, type Context } from "./view";
import { ghostOf } from "./wished";

/** A day, a week or a list, with whatever is open in it. */
export function DaysView({ calendar, days }: { calendar: CalendarContext; days: Days }) {
  const { scope, locale, zone, view, date, today, shown, links, address, opened, firstHour } = calendar;
  const { sessions, hours, dates, pendingSession } = days;
  const t = translator(locale, calendarMessages);
  const several = shown.length > 1;
  const mayBlock = (therapistId: string | null) =>
    may(scope, "timeOff.edit") && (therapistId === null || changesSessionOf(scope, { therapistId }));
  const context: Context = {
    locale,
    zone,
    today,
    day: date,
    opened: address.session,
    links,
    names: several ? new Map(shown.map(({ id, name }) => [id, name])) : null,
    mayBlock,
    mayHold: (session) => session.status === "booked" && changesSessionOf(scope, session),
    ghost:
      pendingSession &&
      address.pending &&
      ghostOf(address.pending, pendingSession, { locale, sideBySide: several && view === "day" }),
  };
  const leftOut = days.hidden.flatMap((day) => {
    const there = startingOn(zone, day, sessions);
    const only = there.length === 1 ? there[0]?.id : null;
    return there.length === 0
      ? []
      : [
          {
            href: links({ view: "day", date: day, session: only }),
            words: t("leftOut.day", { n: there.length, day: formatDay(day, locale) }),
          },
        ];
  });
  /** Renders what is open: a pending change, or else a session. */
  const open = (at: At, changing: At) => {
    if (address.pending)
      return pendingSession && may(scope, "sessions.reschedule") ? (
        <ChangingSession
          key={JSON.stringify(address.pending)}
          calendar={{ ...calendar, scope }}
          session={pendingSession}
          pending={address.pending}
          at={changing}
        />
      ) : null;
    return opened && <OpenedSession key={opened.id} calendar={calendar} session={opened} at={at} />;
  };

  if (view === "list") {
    const lists = dates
      .map((day) => ({ day, own: startingOn(zone, day, sessions) }))
      .filter(({ day, own }) => own.length > 0 || withoutHidden([day], calendar.hiddenDays).length > 0)
      .map(({ day, own }) => ({
        ...dayLink(day, context, own),
        lines: own.map((session) => lineOf(session, context)),
      }));
    return (
      <div className="cal-flat">
        <DayList days={lists} locale={locale} />
        {open(ASIDE, ASIDE)}
      </div>
    );
  }

  const sideBySide = view === "day" && several;
  const columns = sideBySide
    ? shown.map((therapist) => ({
        key: therapist.id,
        therapist,
        date,
        own: hours.filter(({ therapistId }) => therapistId === therapist.id),
        sessions: sessions.filter(({ therapistId }) => therapistId === therapist.id),
      }))
    : dates.map((day) => ({ key: day, therapist: null, date: day, own: hours, sessions }));
  const grid = gridOf(
    zone,
    columns.map((one) => ({ date: one.date, sessions: one.sessions, hours: dayHours(zone, one.date, one.own) })),
    { firstHour },
    scope.now,
  );
  const headings = columns.map(({ key, therapist, date: on, own }) => ({
    key,
    therapist,
    only: own.length === 1 ? (own[0]?.therapistId ?? null) : null,
    slots: own.flatMap((one) => daySlots(zone, on, one)),
  }));
  const drawn = gridView(grid, headings, sideBySide ? { ...context, names: null } : context);
  const ghost = drawn.columns.findIndex((column) => column.ghost);
  const first = grid.early.length === 1 ? grid.early[0]?.id : null;
  const early =
    grid.early.length === 0 || firstHour === null
      ? []
      : [
          {
            href: links({ all: true, session: first }),
            words: t("leftOut.early", { n: grid.early.length, time: formatMinutes(firstHour * 60, locale) }),
          },
        ];
  const only = shown.length === 1 ? (shown[0]?.id ?? null) : null;
  const bases = {
    change: `/calendar?${queryOf({ ...address, date, session: null })}`,
    add: `/calendar/new?${only ? `therapist=${only}&` : ""}`,
    block: mayBlock(only) ? `/calendar/time-off?${only ? `therapist=${only}&` : ""}` : null,
  };
  return (
    <>
      <LeftOut lines={[...leftOut, ...early]} />
      <HourGrid view={drawn} sideBySide={sideBySide} bases={bases} locale={locale}>
        {open(
          placeOf(address.session, drawn),
          ghost < 0 ? ASIDE : besideColumn(ghost, drawn.columns[ghost]?.ghost?.top ?? 0, drawn),
        )}
      </HourGrid>
    </>
  );
}
