import { SettingForm } from "@/components/form/setting-form";
import { CheckField } from "@/components/form/check-field";
import { SelectField } from "@/components/form/select-field";
import type { Action } from "@/lib/platform/access/actions";
import { calendarMessages } from "@/lib/calendar/calendar/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { capital, weekdayName } from "@/lib/platform/time/format";
import { formatMinutes } from "@/lib/platform/time/minutes";

type Props = { locale: Locale; settings: { firstHour: number | null; hiddenDays: readonly number[] }; save: Action };

const HOURS = Array.from({ length: 13 }, (_, hour) => hour);

/** Settings for the first hour shown and the hidden days. */
export function SettingsForm({ locale, settings: { firstHour, hiddenDays }, save }: Props) {
  const t = translator(locale, calendarMessages);
  const options = [
    { value: "", label: t("settings.automatic") },
    ...HOURS.map((hour) => ({ value: String(hour), label: formatMinutes(hour * 60, locale) })),
  ];
  return (
    <SettingForm
      action={save}
      words={{ save: t("settings.save"), busy: t("settings.busy"), saved: t("settings.saved") }}
    >
      <SelectField
        name="firstHour"
        label={t("settings.firstHour")}
        hint={t("settings.firstHourHint")}
        options={options}
        defaultValue={firstHour === null ? "" : String(firstHour)}
        wide
      />
      <fieldset className="mt-6">
        <legend className="legend">{t("settings.hidden")}</legend>
        <p className="hint">{t("settings.hiddenHint")}</p>
        {([1, 2, 3, 4, 5, 6, 7] as const).map((day) => (
          <CheckField key={day} name={`hide${day}`} defaultChecked={hiddenDays.includes(day)}>
            {capital(weekdayName(day, locale))}
          </CheckField>
        ))}
      </fieldset>
    </SettingForm>
  );
}
