import type { FeedScope } from "@/lib/access/scopes";
import { calendarFeed } from "@/lib/calendar-file/calendar-file";
import { calendarFileMessages } from "@/lib/calendar-file/messages";
import { sessionEvent } from "@/lib/calendar-file/session";
import { initialsOf } from "@/lib/email/names";
import { env } from "@/lib/env/env";
import { feedMessages } from "@/lib/feed/messages";
import type { FeedContent } from "@/lib/feed/queries";
import { translator } from "@/lib/i18n/translator";

/** The feed as a file: initials at most of any client, and with "busy" not even where. */
export function feedCalendar({ shows, therapistId, locale }: FeedScope, { practice, sessions }: FeedContent): string {
  const t = translator(locale, feedMessages);
  const events = sessions.map((session) => {
    const what =
      shows === "busy"
        ? t("busy")
        : translator(locale, calendarFileMessages)("summaryTherapist", { initials: initialsOf(session.name) });
    const summary = therapistId ? what : t("with", { what, therapist: session.therapist });
    const facts = {
      ...session,
      zone: practice.zone,
      therapist: { name: session.therapist, videoUrl: session.videoUrl },
      practice,
    };
    const event = sessionEvent(locale, facts, `${env().APP_URL}/calendar?session=${session.id}`, { summary });
    return shows === "busy" ? { ...event, location: "", description: "" } : event;
  });
  return calendarFeed({ name: practice.name, zone: practice.zone }, events);
}
