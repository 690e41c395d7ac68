import type { ProspectRow } from "@/components/prospects/row";
import { fullName } from "@/lib/clients/rules";
import { and } from "@/lib/i18n/list";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Prospect } from "@/lib/prospects/queries";
import { accountState, type Field, type Match } from "@/lib/prospects/rules";
import { formatDayShort, formatTime } from "@/lib/time/format";

// What tells people apart; half the practice shares a language.
const TELLING: readonly Field[] = ["name", "birthDate", "phone", "email"];

/** Why a client is suggested: "Same birth date and phone". */
export function reasonOf({ agreeing, weak }: Match, locale: Locale): string {
  const t = translator(locale, "prospects");
  const fields = agreeing.filter((field) => TELLING.includes(field)).map((field) => t(`fields.${field}`));
  return t(weak ? "weak" : "same", { fields: and(fields, locale) });
}

/** A prospect in words, its times in the practice's zone. */
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
    signedUp: { day: day(createdAt), time: time(createdAt) },
    session: startsAt && { when: `${day(startsAt)}, ${time(startsAt)}`, therapist: therapist ?? "" },
    match: match && { name: match.name, reason: reasonOf(match, locale) },
  };
}
