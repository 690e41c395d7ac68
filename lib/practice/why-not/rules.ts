import type { PracticeTerms, TherapistTerms } from "@/lib/practice/offering/rules";
import { and } from "@/lib/platform/i18n/list";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import type { LocalDate } from "@/lib/scheduling/dates";
import type { Reason } from "@/lib/scheduling/why-not";
import { formatDayYear, formatTime } from "@/lib/platform/time/format";
import { whyNotMessages } from "./messages";

/** A holiday on which a therapist, or the whole practice, is closed. */
export type ClosedDay = { date: LocalDate; nameEn: string; nameFr: string };

/** The facts that a reason's sentence may use. */
export type ReasonSetting = {
  practice: PracticeTerms;
  terms: TherapistTerms;
  closed: readonly ClosedDay[];
};

/** Returns, as a sentence for staff, a reason why a time of `date` is not offered. */
export function reasonWords(
  reason: Reason,
  { practice: { zone, noticeMinutes, horizonUntil }, terms, closed }: ReasonSetting,
  date: LocalDate,
  locale: Locale,
): string {
  const t = translator(locale, whyNotMessages);
  const at = (instant: number) => formatTime(zone, instant, locale);
  const dayAndTime = (instant: number) => `${formatDayYear({ zone, instant }, locale)}, ${at(instant)}`;
  switch (reason.code) {
    case "not_open_yet":
      return t("reason.not_open_yet", { date: formatDayYear(reason.date, locale) });
    case "too_far":
      return t(horizonUntil ? "reason.too_far_until" : "reason.too_far", {
        date: formatDayYear(reason.date, locale),
      });
    case "session":
    case "buffer":
      return t(`reason.${reason.code}`, { time: at(reason.startsAt) });
    case "time_off":
      return t("reason.time_off", { from: dayAndTime(reason.startsAt), until: dayAndTime(reason.endsAt) });
    case "notice":
      return t("reason.notice", { n: noticeMinutes / 60 });
    case "closed_day":
      return t("reason.closed_day", {
        names: and(
          closed.filter((one) => one.date === date).map(({ nameEn, nameFr }) => (locale === "fr" ? nameFr : nameEn)),
          locale,
        ),
      });
    case "full_day":
      return t("reason.full_day", { n: String(terms.sessionsPerDay) });
    default:
      return t(`reason.${reason.code}`);
  }
}
