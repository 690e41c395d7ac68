import type { HolidayLine } from "@/components/availability/holidays/holidays-form";
import { holidaysMessages } from "@/lib/availability/holidays/messages";
import type { TickedHoliday } from "@/lib/availability/holidays/queries";
import type { HolidayRule } from "@/lib/availability/holidays/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import type { LocalDate } from "@/lib/scheduling/dates";
import { capital, formatDayYear } from "@/lib/platform/time/format";

type Context = {
  ticked: readonly TickedHoliday[];
  /** The ticks of an unsaved form being reopened; null to use the saved ones. */
  draft: readonly string[] | null;
  /** The therapist whose page it is; null for the whole practice. */
  owner: string | null;
  today: LocalDate;
  locale: Locale;
};

/** Formats a holiday as a line to tick, with its next two dates; `date` is the first of them. */
export function holidayLine(
  { rule, nameEn, nameFr, statutory, dates }: HolidayRule,
  { ticked, draft, owner, today, locale }: Context,
): HolidayLine & { date: LocalDate } {
  const [first, second] = dates.filter((date) => date >= today);
  const words = (date: LocalDate) => formatDayYear(date, locale);
  const by = (therapistId: string | null) => ticked.some((one) => one.rule === rule && one.therapistId === therapistId);
  return {
    rule,
    statutory,
    date: first ?? "9999",
    name: capital(locale === "fr" ? nameFr : nameEn),
    dates:
      first && second
        ? translator(locale, holidaysMessages)("dates", { first: words(first), second: words(second) })
        : first
          ? words(first)
          : "",
    ticked: draft ? draft.includes(rule) : by(owner),
    fixed: owner !== null && by(null),
  };
}
