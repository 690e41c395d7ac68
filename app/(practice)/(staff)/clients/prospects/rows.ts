import { reasonOf } from "@/components/clients/prospects/reason";
import type { ProspectRow } from "@/components/clients/prospects/row";
import { fullName } from "@/lib/clients/clients/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import type { Prospect } from "@/lib/clients/prospects/queries";
import { accountState } from "@/lib/clients/prospects/rules";
import { formatDayShort, formatTime } from "@/lib/platform/time/format";

/** Formats a prospect, with times in the practice's zone. */
export function toRow(prospect: Prospect, zone: string, locale: Locale): ProspectRow {
  const { createdAt, startsAt, therapist, match } = prospect;
  const day = (at: Date) => formatDayShort({ zone, instant: at.getTime() }, locale);
  const time = (at: Date) => formatTime(zone, at.getTime(), locale);
  return {
    id: prospect.id,
    name: fullName(prospect),
    email: prospect.emailRaw,
    phone: prospect.phone,
    state: accountState(prospect),
    blocked: prospect.blocked,
    coming: prospect.coming,
    signedUp: { day: day(createdAt), time: time(createdAt) },
    session: startsAt && { when: `${day(startsAt)}, ${time(startsAt)}`, therapist: therapist ?? "" },
    match: match && { name: match.name, reason: reasonOf(match, locale) },
  };
}
