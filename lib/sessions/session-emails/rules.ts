/** When an email about a session is no longer accurate, and how its time is written. Pure. */
import type { Locale } from "@/lib/platform/i18n/locales";
import { formatDay, formatTime } from "@/lib/platform/time/format";
import { shownZone } from "@/lib/platform/time/shown";
import type { EmailedSession } from "./queries";

type State = Pick<EmailedSession, "status" | "sequence">;

/** For emails that are accurate as long as the session is booked. */
export function isNotBooked({ status }: Pick<State, "status">): boolean {
  return status !== "booked";
}

/** For emails that are accurate as long as the request is not answered. */
export function isNotRequested({ status }: Pick<State, "status">): boolean {
  return status !== "requested";
}

/** For emails about one version of a session: a superseded change is not sent. */
export function isSuperseded({ sequence }: Pick<State, "sequence">, version: { sequence: number }): boolean {
  return sequence !== version.sequence;
}

/** The same session, with its times in the zone that the client wants to read. */
export function inClientZone(session: EmailedSession): EmailedSession {
  const account = session.account ?? session.client?.associations[0]?.account;
  return { ...session, zone: shownZone(session, account?.zone ?? null) };
}

/** Day and time, as subjects have them. */
export function dayAndTime({ zone, startsAt }: Pick<EmailedSession, "zone" | "startsAt">, locale: Locale) {
  const instant = startsAt.getTime();
  return { day: formatDay({ zone, instant }, locale), time: formatTime(zone, instant, locale) };
}

export function serviceIn(locale: Locale, { service }: Pick<EmailedSession, "service">): string {
  return locale === "fr" ? service.nameFr : service.nameEn;
}
