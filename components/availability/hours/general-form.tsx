import type { Action } from "@/lib/platform/access/actions";
import { hoursMessages } from "@/lib/availability/hours/messages";
import { formatHours } from "@/lib/platform/time/hours";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import type { Range } from "@/lib/scheduling/calendar";
import { merge } from "@/lib/scheduling/intervals";
import { capital, weekdayName, weekdayShort } from "@/lib/platform/time/format";
import { SettingForm } from "@/components/form/setting-form";
import { WeekHours } from "./week-hours";
import { formWords } from "@/components/form/save-labels";

type Props = { locale: Locale; therapist: string; ranges: readonly Range[]; save: Action };

/** General Availability: hours for each day of the week. */
export function GeneralForm({ locale, therapist, ranges, save }: Props) {
  const t = translator(locale, hoursMessages);
  const days = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    label: capital(weekdayName(weekday, locale)),
    short: capital(weekdayShort(weekday, locale)),
    hours: formatHours(merge(ranges.filter((range) => range.weekday === weekday)), locale),
  }));
  return (
    <SettingForm action={save} words={formWords(locale)} label={`${t("save")}, ${t("general.title")}`}>
      <input type="hidden" name="therapist" value={therapist} />
      <WeekHours locale={locale} days={days} />
    </SettingForm>
  );
}
