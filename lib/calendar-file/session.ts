import { plainName } from "@/lib/email/names";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { formatWhen, formatZone } from "@/lib/time/format";
import { calendarFile } from "./calendar-file";

export type CalendarSession = {
  id: string;
  startsAt: Date;
  endsAt: Date;
  zone: string;
  createdAt: Date;
  place: "in_person" | "video" | "phone";
  therapist: { name: string };
  practice: { name: string; address: string };
};

/** A booked session as a file for the client's own calendar. `url` is its page in the portal. */
export function sessionCalendar(locale: Locale, session: CalendarSession, url: string): string {
  const t = translator(locale, "emails");
  const { id, startsAt, endsAt, zone, createdAt, place, therapist, practice } = session;
  return calendarFile({
    uid: `${id}@anteroom`,
    sequence: 0,
    stamp: createdAt,
    start: startsAt,
    end: endsAt,
    zone,
    summary: t("calendar.summary", { therapist: plainName(therapist.name) }),
    location: place === "in_person" ? [practice.name, practice.address].filter(Boolean).join(", ") : t(`place.${place}`),
    description: t("calendar.description", {
      when: formatWhen(zone, startsAt.getTime(), endsAt.getTime(), locale),
      zone: formatZone(zone, startsAt.getTime(), locale),
    }),
    url,
  });
}
