import type { DayLink } from "@/components/calendar/calendar/view";
import { may } from "@/lib/platform/access/may";
import { backdrops } from "@/lib/availability/hours/queries";
import type { TherapistHours } from "@/lib/availability/hours/rules";
import { calendarSessions, type CalendarSession } from "@/lib/calendar/calendar/queries";
import { datesOf, startingOn, withoutHidden } from "@/lib/calendar/calendar/rules";
import { movingSession, type MovingSession } from "@/lib/sessions/reschedule/queries";
import { dayNumber, type LocalDate } from "@/lib/scheduling/dates";
import { isGone } from "@/lib/sessions/sessions/rules";
import type { CalendarContext } from "./calendar-context";
import { dayLink } from "./view";

/** The sessions of a day, a week or a list, and what lies behind them. */
export type Days = {
  /** Those that the address wants to see. */
  sessions: CalendarSession[];
  hours: (TherapistHours & { therapistId: string })[];
  /** The dates in view, and those that the practice leaves out of a week. */
  dates: LocalDate[];
  hidden: LocalDate[];
  strip: DayLink[];
  /** The session whose change is being decided; null where there is none. */
  wished: MovingSession | null;
};

/** Two queries, whatever there is to see, and one more while a change is being decided. */
export async function daysOf(stage: CalendarContext): Promise<Days> {
  const { scope, zone, view, date, shown, address, hiddenDays } = stage;
  const therapistIds = shown.map(({ id }) => id);
  const week = datesOf("week", date);
  // A phone shows the week above one person's day.
  const [from, until] =
    view === "day" && shown.length > 1 ? [date, date] : [week[0] as LocalDate, week[6] as LocalDate];
  const [found, behind, wished] = await Promise.all([
    calendarSessions(scope, { zone, from, until, therapistIds }),
    backdrops(scope, therapistIds, dayNumber(from), dayNumber(until)),
    address.wish && may(scope, "sessions.reschedule") ? movingSession(scope, address.wish.session) : null,
  ]);
  const sessions = found.filter(({ status }) => address.cancelled || !isGone(status));
  const dates = view === "week" ? withoutHidden(stage.dates, hiddenDays) : stage.dates;
  return {
    sessions,
    hours: shown.map(({ id, hours: ranges }) => ({
      therapistId: id,
      ranges,
      specific: [],
      away: [],
      closed: [],
      ...behind.find(({ therapistId }) => therapistId === id),
    })),
    dates,
    hidden: stage.dates.filter((one) => !dates.includes(one)),
    strip: week.map((one) => dayLink(one, { ...stage, day: date }, startingOn(zone, one, sessions))),
    wished,
  };
}
