import type { LineView } from "@/components/calendar/calendar/view";
import type { CalendarSession } from "@/lib/calendar/calendar/queries";
import { clock, sessionView, type Context } from "./view";

/** Formats a session as a line of a list. */
export function lineOf(
  session: CalendarSession,
  context: Pick<Context, "locale" | "zone" | "names" | "links" | "opened">,
): LineView {
  const { locale, zone, names } = context;
  const [start, end] = [session.startsAt, session.endsAt].map((at) => clock(zone, at.getTime(), locale));
  return {
    ...sessionView(session, context),
    time: `${start}–${end}`,
    service: locale === "fr" ? session.serviceFr : session.serviceEn,
    therapist: names?.get(session.therapistId) ?? null,
  };
}
