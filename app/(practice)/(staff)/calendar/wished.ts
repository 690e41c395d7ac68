import type { Locale } from "@/lib/platform/i18n/locales";
import type { MovingSession } from "@/lib/sessions/reschedule/queries";
import { localDateAt, localMinutesAt } from "@/lib/scheduling/dates";
import { MINUTE } from "@/lib/scheduling/units";
import { formatMinutesRange } from "@/lib/platform/time/minutes";
import type { PendingChange } from "./address";
import type { Context } from "./view";

/** Returns the session's current length in minutes. */
function minutesOf({ startsAt, endsAt }: Pick<MovingSession, "startsAt" | "endsAt">): number {
  return Math.round((endsAt.getTime() - startsAt.getTime()) / MINUTE);
}

/** Returns the length after the pending change, in minutes. */
export function wishedMinutes(pending: PendingChange, session: MovingSession): number {
  return pending.kind === "length" ? (pending.minutes ?? minutesOf(session) + pending.more) : minutesOf(session);
}

/** Returns where the pending change would put the session on the grid, in wall time. */
export function ghostOf(
  pending: PendingChange,
  session: MovingSession,
  { locale, sideBySide }: { locale: Locale; sideBySide: boolean },
): Context["ghost"] {
  const { zone, startsAt, therapistId } = session;
  const [date, from] =
    pending.kind === "move"
      ? [pending.date, pending.minute]
      : [localDateAt(zone, startsAt.getTime()), localMinutesAt(zone, startsAt.getTime())];
  const to = Math.min(1440, from + Math.max(0, wishedMinutes(pending, session)));
  const therapist = (pending.kind === "move" && pending.therapist) || therapistId;
  return {
    key: sideBySide ? therapist : date,
    date,
    span: { from, to },
    words: formatMinutesRange(from, to, locale),
  };
}
