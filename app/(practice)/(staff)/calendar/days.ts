import type { DayLink } from "@/components/calendar/calendar/view";
import { may } from "@/lib/platform/access/may";
import { backdrops, type Backdrop } from "@/lib/availability/hours/queries";
import type { TherapistHours } from "@/lib/availability/hours/rules";
import { calendarSessions, type CalendarSession } from "@/lib/calendar/calendar/queries";
import { datesOf, startingOn, withoutHidden } from "@/lib/calendar/calendar/rules";
import { movingSession, type MovingSession } from "@/lib/sessions/reschedule/queries";
import { dayNumber, type LocalDate } from "@/lib/scheduling/dates";
import { isGone } from "@/lib/sessions/sessions/rules";
import type { CalendarContext } from "./calendar-context";
import { dayLink } from "./view";

/** The sessions of a day, a week or a list, and their background. */
export type Days = {
  /** Filtered by the URL's parameters. */
  sessions: CalendarSession[];
  hours: (Backdrop & TherapistHours)[];
  /** The dates in view, and the hidden dates of a week. */
  dates: LocalDate[];
  hidden: LocalDate[];
  strip: DayLink[];
  /** The session with a pending change; null if there is none. */
  pendingSession: MovingSession | null;
};

/** Two queries, regardless of the number of sessions, and one more for a pending change. */
export async function daysOf(calendar: CalendarContext): Promise<Days> {
  const { scope, zone, view, date, shown, address, hiddenDays } = calendar;
  const therapistIds = shown.map(({ id }) => id);
  const week = datesOf("week", date);
  // A phone shows the week above one therapist's day.
  const [from, until] =
    view === "day" && shown.length > 1 ? [date, date] : [week[0] as LocalDate, week[6] as LocalDate];
  const [found, behind, pendingSession] = await Promise.all([
    calendarSessions(scope, { zone, from, until, therapistIds }),
    backdrops(scope, therapistIds, dayNumber(from), dayNumber(until)),
    address.pending && may(scope, "sessions.reschedule") ? movingSession(scope, address.pending.session) : null,
  ]);
  const sessions = found.filter(({ status }) => address.cancelled || !isGone(status));
  const dates = view === "week" ? withoutHidden(calendar.dates, hiddenDays) : calendar.dates;
  return {
    sessions,
    hours: shown.flatMap(({ id, hours: ranges }) =>
      behind.filter(({ therapistId }) => therapistId === id).map((one) => ({ ...one, ranges })),
    ),
    dates,
    hidden: calendar.dates.filter((one) => !dates.includes(one)),
    strip: week.map((one) => dayLink(one, { ...calendar, day: date }, startingOn(zone, one, sessions))),
    pendingSession,
  };
}
