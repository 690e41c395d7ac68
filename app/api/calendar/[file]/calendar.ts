import type { FeedScope } from "@/lib/platform/access/scopes";
import { calendarFeed } from "@/lib/platform/calendar-file/calendar-file";
import { calendarFileMessages } from "@/lib/platform/calendar-file/messages";
import { sessionEvent } from "@/lib/platform/calendar-file/session";
import { initials } from "@/lib/platform/branding/initials";
import { env } from "@/lib/platform/env/env";
import { calendarFeedMessages } from "@/lib/calendar/calendar-feed/messages";
import type { FeedContent } from "@/lib/calendar/calendar-feed/queries";
import { translator } from "@/lib/platform/i18n/translator";

/** The feed as a file: initials at most of any client, and with "busy" not even where. */
export function feedCalendar({ shows, therapistId, locale }: FeedScope, { practice, sessions }: FeedContent): string {
  const t = translator(locale, calendarFeedMessages);
  const events = sessions.map((session) => {
    const what =
      shows === "busy"
        ? t("busy")
        : translator(locale, calendarFileMessages)("summaryTherapist", { initials: initials(session.name) });
    const summary = therapistId ? what : t("with", { what, therapist: session.therapist });
    const facts = {
      ...session,
      zone: practice.zone,
      therapist: { name: session.therapist, videoUrl: session.videoUrl },
      practice,
    };
    const event = sessionEvent(locale, facts, `${env().APP_URL}/calendar?session=${session.id}`, { summary });
    const own = { ...event, organizer: undefined };
    return shows === "busy" ? { ...own, location: "", description: "" } : own;
  });
  return calendarFeed({ name: practice.name, zone: practice.zone }, events);
}
