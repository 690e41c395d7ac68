import { env } from "@/lib/platform/env/env";
import { emailMessages } from "@/lib/platform/email/messages";
import { plainName } from "@/lib/platform/email/names";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { formatWhen, formatZone } from "@/lib/platform/time/format";
import { calendarFile, calendarOfMany, type CalendarEvent } from "./calendar-file";
import { calendarFileMessages } from "./messages";

/** States in which the session does not take place. */
const GONE: ReadonlySet<string> = new Set(["cancelled", "late_cancelled", "declined", "expired"]);

export type CalendarFileSession = {
  id: string;
  startsAt: Date;
  endsAt: Date;
  zone: string;
  /** Incremented by each change, and the time of the last one. */
  sequence: number;
  changedAt: Date;
  status: string;
  place: "in_person" | "video" | "phone";
  therapist: { name: string; videoUrl: string };
  practice: { name: string };
  /** The location of a session in person; its name is empty for the practice's own. */
  location: { name: string; address: string; note: string };
  /** The client wants a title that others may read over their shoulder. */
  discreet?: boolean;
};

type Options = {
  /** True if the event is cancelled for this reader; by default, if the session is cancelled. */
  gone?: boolean;
  /** The event's title in staff's own calendar; by default, the event is the client's. */
  summary?: string;
};

/**
 * Minutes before a session at which the client's own calendar reminds them: in time to leave. The practice's emails
 * remind them earlier, while they can still cancel.
 */
const ALARM_MINUTES = 60;

/** Returns a session as a file for the reader's own calendar; a cancelled one removes the event. `url` is its page. */
export function sessionCalendar(
  locale: Locale,
  session: CalendarFileSession,
  url: string,
  options: Options = {},
): string {
  return calendarFile(sessionEvent(locale, session, url, options));
}

/** Returns a session as an event; a cancelled one removes it from the calendar. `url` is its page. */
export function sessionEvent(
  locale: Locale,
  session: CalendarFileSession,
  url: string,
  options: Options = {},
): CalendarEvent {
  const t = translator(locale, calendarFileMessages);
  const { id, startsAt, endsAt, zone, sequence, changedAt, status, therapist } = session;
  const { gone = GONE.has(status), summary } = options;
  const own = session.discreet ? t("summaryDiscreet") : t("summary", { therapist: plainName(therapist.name) });
  return {
    uid: `${id}@anteroom`,
    sequence,
    stamp: changedAt,
    start: startsAt,
    end: endsAt,
    zone,
    summary: summary ?? own,
    location: placeInWords(locale, session, gone),
    description: t("description", {
      when: formatWhen(zone, startsAt.getTime(), endsAt.getTime(), locale),
      zone: formatZone(zone, startsAt.getTime(), locale),
    }),
    url,
    method: gone ? "CANCEL" : "PUBLISH",
    organizer: organizerOf(session),
    ...(summary === undefined && !gone && { alarmMinutes: ALARM_MINUTES }),
    tentative: status === "requested",
  };
}

/** The address that emails come from, with the practice's name. A cancellation without an organizer is not applied by every calendar. */
function organizerOf({ practice, discreet }: CalendarFileSession) {
  const { EMAIL_FROM, APP_URL } = env();
  const email = EMAIL_FROM?.match(/[^\s<]+@[^\s>]+/)?.[0] ?? `no-reply@${new URL(APP_URL).hostname}`;
  return { name: discreet ? "" : plainName(practice.name), email };
}

/** Returns the LOCATION that a calendar maps or opens: the address, the therapist's link, or else a description. */
function placeInWords(
  locale: Locale,
  { place, therapist, practice, location, discreet }: CalendarFileSession,
  gone: boolean,
): string {
  const t = translator(locale, emailMessages);
  if (place !== "in_person") return (place === "video" && !gone && therapist.videoUrl) || t(`place.${place}`);
  const name = location.name || practice.name;
  return [discreet ? "" : name, location.address, location.note].filter(Boolean).join(", ");
}

/** Returns the session's file as an email attachment. */
export function sessionAttachment(locale: Locale, session: CalendarFileSession, url: string, options: Options = {}) {
  const content = sessionCalendar(locale, session, url, options);
  const method = content.includes("METHOD:CANCEL") ? "CANCEL" : "PUBLISH";
  return { filename: "session.ics", content, contentType: `text/calendar; charset=utf-8; method=${method}` };
}

/** Returns several sessions as one attachment, each with its own UID and version. */
export function sessionsAttachment(
  locale: Locale,
  sessions: readonly { session: CalendarFileSession; url: string }[],
  options: Options = {},
) {
  const content = calendarOfMany(sessions.map(({ session, url }) => sessionEvent(locale, session, url, options)));
  return { filename: "sessions.ics", content, contentType: "text/calendar; charset=utf-8; method=PUBLISH" };
}
