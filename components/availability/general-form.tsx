import { TextField } from "@/components/form/text-field";
import type { Action } from "@/lib/access/actions";
import { formatHours } from "@/lib/availability/rules";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Range } from "@/lib/scheduling/calendar";
import { merge } from "@/lib/scheduling/intervals";
import { capital, weekdayName } from "@/lib/time/format";
import { SettingForm } from "./setting-form";
import { formWords } from "./words";

type Props = { locale: Locale; therapist: string; ranges: readonly Range[]; save: Action };

/** General Availability: a line of hours for each day of the week. */
export function GeneralForm({ locale, therapist, ranges, save }: Props) {
  const t = translator(locale, "availability");
  return (
    <SettingForm action={save} words={formWords(locale)} label={`${t("save")}, ${t("general.title")}`}>
      <input type="hidden" name="therapist" value={therapist} />
      <div className="form">
        {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
          <TextField
            key={weekday}
            name={`day${weekday}`}
            label={capital(weekdayName(weekday, locale))}
            defaultValue={formatHours(merge(ranges.filter((range) => range.weekday === weekday)), locale)}
            placeholder={t("general.closed")}
            autoComplete="off"
          />
        ))}
      </div>
    </SettingForm>
  );
}
