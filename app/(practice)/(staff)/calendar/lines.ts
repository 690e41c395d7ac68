import type { LineView } from "@/components/calendar/calendar/view";
import type { CalendarSession } from "@/lib/calendar/calendar/queries";
import { formatTimeSpan } from "@/lib/platform/time/format";
import { sessionView, type Context } from "./view";

/** Formats a session as a line of a list. */
export function lineOf(
  session: CalendarSession,
  context: Pick<Context, "locale" | "zone" | "names" | "links" | "opened">,
): LineView {
  const { locale, zone, names } = context;
  return {
    ...sessionView(session, context),
    time: formatTimeSpan(zone, session.startsAt.getTime(), session.endsAt.getTime(), locale),
    service: locale === "fr" ? session.serviceFr : session.serviceEn,
    therapist: names?.get(session.therapistId) ?? null,
  };
}
