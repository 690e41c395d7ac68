import type { Locale } from "@/lib/platform/i18n/locales";
import type { MovingSession } from "@/lib/sessions/reschedule/queries";
import { localDateAt, localMinutesAt } from "@/lib/scheduling/dates";
import { MINUTE } from "@/lib/scheduling/units";
import { formatMinutes } from "@/lib/platform/time/minutes";
import type { PendingChange } from "./address";
import type { Context } from "./view";

/** The session's length now, in minutes. */
export function minutesFromText({ startsAt, endsAt }: Pick<MovingSession, "startsAt" | "endsAt">): number {
  return Math.round((endsAt.getTime() - startsAt.getTime()) / MINUTE);
}

/** The length that is wished for, in minutes. */
export function wishedMinutes(wish: PendingChange, session: MovingSession): number {
  return wish.kind === "length" ? (wish.minutes ?? minutesFromText(session) + wish.more) : minutesFromText(session);
}

/** Where the wish would put the session on the grid, by the clock on the wall. */
export function ghostOf(
  wish: PendingChange,
  session: MovingSession,
  { locale, sideBySide }: { locale: Locale; sideBySide: boolean },
): Context["ghost"] {
  const { zone, startsAt, therapistId } = session;
  const [date, from] =
    wish.kind === "move"
      ? [wish.date, wish.minute]
      : [localDateAt(zone, startsAt.getTime()), localMinutesAt(zone, startsAt.getTime())];
  const to = Math.min(1440, from + Math.max(0, wishedMinutes(wish, session)));
  const therapist = (wish.kind === "move" && wish.therapist) || therapistId;
  return {
    key: sideBySide ? therapist : date,
    date,
    span: { from, to },
    words: `${formatMinutes(from, locale)}–${formatMinutes(to % 1440, locale)}`,
  };
}
