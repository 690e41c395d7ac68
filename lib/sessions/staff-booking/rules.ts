/** Checks of a time that staff book for a client: the rules that it breaks, and the session that has it. Pure; instants in ms. */
import { reasonWords, type ReasonSetting } from "@/lib/practice/why-not/rules";
import { calendarOf, type ServiceTerms } from "@/lib/practice/offering/rules";
import type { ServiceAudience } from "@/lib/platform/db/generated/enums";
import type { Locale } from "@/lib/platform/i18n/locales";
import type { Mailbox } from "@/lib/platform/outbox/email";
import { translator } from "@/lib/platform/i18n/translator";
import type { Calendar, Length } from "@/lib/scheduling/calendar";
import { dateOf, dayAt, localDateAt } from "@/lib/scheduling/dates";
import { toBusy, type Interval } from "@/lib/scheduling/intervals";
import { offers } from "@/lib/scheduling/offers";
import { MINUTE } from "@/lib/scheduling/units";
import { whyNot, type Reason, type BusyTime } from "@/lib/scheduling/why-not";
import { formatTimeRange } from "@/lib/platform/time/format";
import { staffBookingMessages } from "./messages";

/** A session or time off of a therapist. `what`: the client's name, or the time off's note; null if the viewer may not see it. */
export type Occupied = BusyTime & { id: string; what: string | null };

/** The facts that a time with one therapist is checked against. */
export type TherapistSetting = ReasonSetting & { taken: readonly Occupied[] };

/** A client's booking state. `upcoming`: number of upcoming sessions; `known`: has ever had a session that was not cancelled. */
export type ClientStanding = { upcoming: number; cap: number; known: boolean };

type OwnRule = { code: "session_cap" | "new_only" | "not_given" };
export type Broken = Reason | OwnRule;

/** `clash`: another session whose blocked time overlaps: the only rule that staff cannot override. */
export type BookingVerdict = { start: number; broken: Broken[]; clash: Occupied | null };

/** Returns a client's address for emails, or null if the practice has none. */
export function mailboxOf({ email, locale }: { email: string | null; locale: Locale }): Mailbox | null {
  return email === null ? null : { recipient: email, locale };
}

/**
 * Returns whether a service is on the client's list: New Client and Existing Client before a first session, Existing
 * Client afterwards.
 */
export function onList(audience: ServiceAudience, { known }: Pick<ClientStanding, "known">): boolean {
  return audience !== "new" || !known;
}

/** Checks a time for a service against every rule of online booking. `given`: the therapist offers the service. */
export function judgeBooking(
  setting: TherapistSetting & { given: boolean },
  service: ServiceTerms,
  client: ClientStanding,
  start: number,
  now: number,
): BookingVerdict {
  const own: Broken[] = setting.given ? [] : [{ code: "not_given" }];
  if (!onList(service.audience, client)) own.push({ code: "new_only" });
  if (client.upcoming >= client.cap) own.push({ code: "session_cap" });
  const { broken, clash } = judgeTime(setting, service, start, now);
  return { start, broken: [...broken, ...own], clash };
}

/** Checks the time only, for any client. */
export function judgeTime(
  { practice, terms, taken }: TherapistSetting,
  length: Length,
  start: number,
  now: number,
): BookingVerdict {
  return {
    start,
    broken: whyNot(calendarOf(practice, terms), length, taken, start, now),
    clash: clashOf(taken, length, start),
  };
}

/** Returns the session whose blocked range overlaps that of a session at `start`, or null. */
export function clashOf(taken: readonly Occupied[], length: Length, start: number): Occupied | null {
  const { from, to } = blockedAt(length, start);
  return taken.find((one) => one.kind === "session" && one.from < to && one.to > from) ?? null;
}

/** Returns the blocked range of a session at `start`, buffers included. */
export function blockedAt({ minutes, bufferBefore, bufferAfter }: Length, start: number): Interval {
  return { from: start - bufferBefore * MINUTE, to: start + (minutes + bufferAfter) * MINUTE };
}

/** Returns the therapist's calendar without the rules for online booking only: notice, horizon, opening date, online booking off. */
export function ownCalendar({ practice, terms }: Pick<TherapistSetting, "practice" | "terms">): Calendar {
  return {
    ...calendarOf({ ...practice, noticeMinutes: 0, horizonDays: 3650, horizonUntil: null }, terms),
    online: true,
    opensOn: null,
  };
}

/** Days to search before and after. */
const NEAR_DAYS = 3;

/** Returns up to four free times within three days, the nearest to `start`, in time order. `also`: further busy intervals. */
export function nearTimes(
  setting: TherapistSetting,
  length: Length,
  also: readonly Interval[],
  start: number,
  now: number,
): number[] {
  const calendar = ownCalendar(setting);
  const from = dateOf(dayAt(calendar.zone, Math.max(start, now)) - NEAR_DAYS);
  return Array.from(
    offers(calendar, length, toBusy([...setting.taken, ...also]), { from, days: 2 * NEAR_DAYS + 1 }, now),
  )
    .sort((a, b) => Math.abs(a - start) - Math.abs(b - start) || a - b)
    .slice(0, 4)
    .sort((a, b) => a - b);
}

/** Broken rules for a form: as sentences, and the codes (`seen`) that say what the sender was shown. */
export type BrokenView = { words: string[]; seen: string };

export function brokenView(
  broken: readonly Broken[],
  start: number,
  setting: ReasonSetting,
  cap: number,
  locale: Locale,
): BrokenView {
  return { words: broken.map((one) => brokenWords(one, start, setting, cap, locale)), seen: codesOf(broken).join(" ") };
}

/** Returns the codes of broken rules, each once. */
export function codesOf(broken: readonly Pick<Broken, "code">[]): string[] {
  return [...new Set(broken.map(({ code }) => code))];
}

/** `reason`: why, or null; `seen`: the codes of the broken rules that the sender was shown, separated by spaces. */
export type Override = { reason: string | null; seen: string };

/**
 * Returns why broken rules may not be overridden yet, or null: rules_broken if one was not shown to the sender,
 * reason_needed if the practice requires a reason and none is given.
 */
export function overrideObstacle(
  broken: readonly Pick<Broken, "code">[],
  { reason, seen }: Override,
  reasonRequired: boolean,
): "rules_broken" | "reason_needed" | null {
  if (broken.some(({ code }) => !seen.split(" ").includes(code))) return "rules_broken";
  return broken.length > 0 && reasonRequired && reason === null ? "reason_needed" : null;
}

/** Formats a broken rule as a sentence. */
export function brokenWords(
  broken: Broken,
  start: number,
  setting: ReasonSetting,
  cap: number,
  locale: Locale,
): string {
  if (isOwn(broken)) return translator(locale, staffBookingMessages)(`broken.${broken.code}`, { n: String(cap) });
  return reasonWords(broken, setting, localDateAt(setting.practice.zone, start), locale);
}

function isOwn(broken: Broken): broken is OwnRule {
  return broken.code === "session_cap" || broken.code === "new_only" || broken.code === "not_given";
}

/** Formats a busy time: "Théo Lindqvist, 14:00 to 14:50". */
export function occupiedWords({ kind, what, startsAt, endsAt }: Occupied, zone: string, locale: Locale): string {
  const t = translator(locale, staffBookingMessages);
  return `${what || t(kind === "session" ? "anotherSession" : "timeOff")}, ${formatTimeRange(zone, startsAt, endsAt, locale)}`;
}
