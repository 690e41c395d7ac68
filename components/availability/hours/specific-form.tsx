"use client";

import { ActionForm } from "@/components/form/action-form";
import { CheckField } from "@/components/form/check-field";
import { RadioField } from "@/components/form/radio-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { ButtonLink } from "@/components/ui/button-link";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import { hoursMessages } from "@/lib/availability/hours/messages";
import { formatHours } from "@/lib/platform/time/hours";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import type { Specific } from "@/lib/scheduling/calendar";
import { capital, weekdayName } from "@/lib/platform/time/format";

type Props = {
  locale: Locale;
  therapist: string;
  entry: (Specific & { id: string }) | null;
  back: string;
  save: Action;
};

/** A Specific Availability: dates, days, weeks, hours, and whether it replaces the general hours. */
export function SpecificForm({ locale, therapist, entry, back, save }: Props) {
  const t = translator(locale, hoursMessages);
  const modes = (["adds", "replaces"] as const).map((value) => ({
    value,
    label: t(`specific.${value}`),
    detail: t(`specific.${value}Detail`),
  }));
  return (
    <ActionForm action={save}>
      <input type="hidden" name="therapist" value={therapist} />
      {entry && <input type="hidden" name="specific" value={entry.id} />}
      <div className="form">
        <TextField
          name="from"
          required
          type="date"
          label={t("specific.from")}
          defaultValue={entry?.from}
          autoComplete="off"
        />
        <TextField
          name="until"
          required
          type="date"
          label={t("specific.until")}
          defaultValue={entry?.until}
          autoComplete="off"
        />
        <fieldset className="wide">
          <legend className="legend">{t("specific.weekdays")}</legend>
          <div className="grid grid-cols-2 gap-x-4">
            {[1, 2, 3, 4, 5, 6, 7].map((day) => (
              <CheckField key={day} name={`day${day}`} defaultChecked={entry?.weekdays.includes(day)}>
                {capital(weekdayName(day, locale))}
              </CheckField>
            ))}
          </div>
        </fieldset>
        <SelectField
          name="everyWeeks"
          label={t("specific.everyWeeks")}
          hint={t("specific.everyHint")}
          defaultValue={String(entry?.everyWeeks ?? 1)}
          options={[1, 2, 3, 4, 5, 6, 7, 8].map((n) => ({ value: String(n), label: t("specific.weeks", { n }) }))}
        />
        <TextField
          name="hours"
          label={t("specific.hours")}
          hint={t("specific.hoursHint")}
          defaultValue={entry ? formatHours(entry.hours, locale) : ""}
          autoComplete="off"
        />
        <RadioField
          name="mode"
          legend={t("specific.mode")}
          defaultValue={entry?.replaces ? "replaces" : "adds"}
          options={modes}
        />
      </div>
      <div className="acts">
        <SubmitButton variant="save" busy={t("busy")}>
          {t("save")}
        </SubmitButton>
        <ButtonLink href={back}>{translator(locale, commonMessages)("cancel")}</ButtonLink>
      </div>
    </ActionForm>
  );
}
