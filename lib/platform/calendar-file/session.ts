import { emailMessages } from "@/lib/platform/email/messages";
import { plainName } from "@/lib/platform/email/names";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { formatWhen, formatZone } from "@/lib/platform/time/format";
import { calendarFile, calendarOfMany, type CalendarEvent } from "./calendar-file";
import { calendarFileMessages } from "./messages";

/** The states in which nobody comes. */
const GONE: ReadonlySet<string> = new Set(["cancelled", "late_cancelled", "declined", "expired"]);

export type CalendarFileSession = {
  id: string;
  startsAt: Date;
  endsAt: Date;
  zone: string;
  /** Raised by each change, and when the last one was. */
  sequence: number;
  changedAt: Date;
  status: string;
  place: "in_person" | "video" | "phone";
  therapist: { name: string; videoUrl: string };
  practice: { name: string };
  /** Where it is held in person; without a name of its own it is the practice's. */
  location: { name: string; address: string };
};

type Options = {
  /** The reader does not have it (any more): of a cancelled one they do not, unless said otherwise. */
  gone?: boolean;
  /** What stands in the calendar; for the client, with whom. */
  summary?: string;
};

/** A session as a file for somebody's own calendar; a cancelled one takes it out. `url` is its page. */
export function sessionCalendar(
  locale: Locale,
  session: CalendarFileSession,
  url: string,
  options: Options = {},
): string {
  return calendarFile(sessionEvent(locale, session, url, options));
}

/** A session as an event; a cancelled one takes it out of somebody's calendar. `url` is its page. */
export function sessionEvent(
  locale: Locale,
  session: CalendarFileSession,
  url: string,
  options: Options = {},
): CalendarEvent {
  const t = translator(locale, calendarFileMessages);
  const { id, startsAt, endsAt, zone, sequence, changedAt, status, therapist } = session;
  const { gone = GONE.has(status), summary = t("summary", { therapist: plainName(therapist.name) }) } = options;
  return {
    uid: `${id}@anteroom`,
    sequence,
    stamp: changedAt,
    start: startsAt,
    end: endsAt,
    zone,
    summary,
    location: placeInWords(locale, session, gone),
    description: t("description", {
      when: formatWhen(zone, startsAt.getTime(), endsAt.getTime(), locale),
      zone: formatZone(zone, startsAt.getTime(), locale),
    }),
    url,
    method: gone ? "CANCEL" : "PUBLISH",
    tentative: status === "requested",
  };
}

/** What a calendar looks up on a map, or opens: the address, the therapist's link, or else in words. */
function placeInWords(
  locale: Locale,
  { place, therapist, practice, location }: CalendarFileSession,
  gone: boolean,
): string {
  const t = translator(locale, emailMessages);
  if (place !== "in_person") return (place === "video" && !gone && therapist.videoUrl) || t(`place.${place}`);
  return [location.name || practice.name, location.address].filter(Boolean).join(", ");
}

/** The same as an email's attachment. */
export function sessionAttachment(locale: Locale, session: CalendarFileSession, url: string, options: Options = {}) {
  const content = sessionCalendar(locale, session, url, options);
  const method = content.includes("METHOD:CANCEL") ? "CANCEL" : "PUBLISH";
  return { filename: "session.ics", content, contentType: `text/calendar; charset=utf-8; method=${method}` };
}

/** Several sessions as one attachment, each with its own UID and version. */
export function sessionsAttachment(
  locale: Locale,
  sessions: readonly { session: CalendarFileSession; url: string }[],
  options: Options = {},
) {
  const content = calendarOfMany(sessions.map(({ session, url }) => sessionEvent(locale, session, url, options)));
  return { filename: "sessions.ics", content, contentType: "text/calendar; charset=utf-8; method=PUBLISH" };
}
