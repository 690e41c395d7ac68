/** Who is told about a session, when an email about it is no longer accurate, and how its times are formatted. Pure. */
import type { Locale } from "@/lib/platform/i18n/locales";
import { offsetAt } from "@/lib/scheduling/zones";
import type { Mailbox } from "@/lib/platform/outbox/email";
import { formatDay, formatTime, formatZoneShort } from "@/lib/platform/time/format";
import { shownZone } from "@/lib/platform/time/shown";
import type { EmailedSession } from "./queries";

/** Who booked or changed the session: staff, who may be its therapist, or the client. */
type Sender = { kind: "practice"; therapistId: string | null } | { kind: "portal" };

/** What every command about sessions asks before it emails anyone. `start`: ms, after the change. */
type News = { client: Mailbox | null; start: number; emailClient: boolean };

/** Returns whether the client is told: not about a session that has begun, nor if staff chose not to email them. */
export function clientTold({ client, start, emailClient }: News, now: Date): Mailbox[] {
  return client && emailClient && start > now.getTime() ? [client] : [];
}

/** Returns whether a therapist is told: not about what they did themselves. */
export function therapistTold(sender: Sender, { id, mailbox }: { id: string; mailbox: Mailbox }): Mailbox[] {
  return sender.kind === "practice" && sender.therapistId === id ? [] : [mailbox];
}

type State = Pick<EmailedSession, "status" | "sequence">;

/** For emails that are accurate while the session is booked. */
export function isNotBooked({ status }: Pick<State, "status">): boolean {
  return status !== "booked";
}

/** For emails that are accurate while the request is unanswered. */
export function isNotRequested({ status }: Pick<State, "status">): boolean {
  return status !== "requested";
}

/** For emails about one version of a session: a superseded change is not sent. */
export function isSuperseded({ sequence }: Pick<State, "sequence">, version: { sequence: number }): boolean {
  return sequence !== version.sequence;
}

/** Returns the session as its client's emails show it: in their zone, with their number and their choice for calendar files. */
export function asClientSees(session: EmailedSession): EmailedSession {
  const account = session.account ?? session.client?.grants[0]?.account;
  return {
    ...session,
    zone: shownZone(session, account?.zone ?? null),
    phone: session.client?.phone || session.account?.phone || null,
    discreet: account?.discreetCalendar || session.client?.discreet || false,
  };
}

/** Returns the address that a client's reply goes to. */
export const therapistReplyAddress = ({ therapist }: Pick<EmailedSession, "therapist">): string =>
  therapist.notifyEmail;

/** Returns the address that a therapist's reply goes to: the client's, if it is verified. */
export function clientReplyAddress({ account }: Pick<EmailedSession, "account">): string | null {
  return account?.verifiedAt && !account.closedAt ? account.emailRaw : null;
}

/** Returns the address for a reply about several sessions, if they agree on it. */
export function commonReplyAddress<S>(sessions: readonly S[], addressOf: (session: S) => string | null): string | null {
  const addresses = new Set(sessions.map(addressOf));
  return addresses.size === 1 ? ([...addresses][0] ?? null) : null;
}

/** Formats the day and time for a subject line, with the zone's name if its clock is not the practice's. */
export function dayAndTime(
  { zone, home, startsAt }: Pick<EmailedSession, "zone" | "home" | "startsAt">,
  locale: Locale,
) {
  const instant = startsAt.getTime();
  return {
    day: formatDay({ zone, instant }, locale),
    time: formatTime(zone, instant, locale) + elsewhere(zone, home, instant, locale),
  };
}

/** " (Paris time)" if the clock of `zone` is not that of `home`; else nothing. */
export function elsewhere(zone: string, home: string, instant: number, locale: Locale): string {
  return offsetAt(zone, instant) === offsetAt(home, instant) ? "" : ` (${formatZoneShort(zone, instant, locale)})`;
}

/** Returns a client's note as an email shows it: no mail program turns a part of it into a link. */
export function noteText(note: string): string {
  return note.replace(/(?<=\S)([.:/@])(?=\S)/g, "$1\u200B");
}

export function serviceIn(locale: Locale, { service }: Pick<EmailedSession, "service">): string {
  return locale === "fr" ? service.nameFr : service.nameEn;
}
