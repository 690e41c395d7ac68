"use client";

import { DisplacedSessionsFields } from "@/components/availability/displaced/sessions-there";
import { ActionForm } from "@/components/form/action-form";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { ButtonLink } from "@/components/ui/button-link";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import { timeOffMessages } from "@/lib/availability/time-off/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";

/** Values of the fields: dates "YYYY-MM-DD", times "HH:MM" or empty. */
export type TimeOffValues = Record<"from" | "fromTime" | "until" | "untilTime" | "note", string>;

type Props = {
  locale: Locale;
  /** The time off to change; null for a new one. */
  entry: string | null;
  therapist: string;
  /** The therapists to choose from. */
  therapists: readonly { id: string; name: string }[];
  /** The entry's values, or those that a link specifies. */
  values: TimeOffValues;
  back: string;
  save: Action;
};

/** Time off in whole days or hours. Lists the sessions booked in it, for staff to decide about each. */
export function TimeOffForm({ locale, entry, therapist, therapists, values, back, save }: Props) {
  const t = translator(locale, timeOffMessages);
  const optional = translator(locale, commonMessages)("optional");
  return (
    <ActionForm action={save}>
      {entry && <input type="hidden" name="entry" value={entry} />}
      {(entry || therapists.length === 1) && <input type="hidden" name="therapist" value={therapist} />}
      <div className="form">
        {!entry && therapists.length > 1 && (
          <SelectField
            name="therapist"
            label={t("therapist")}
            options={therapists.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={therapist}
            wide
          />
        )}
        {(["from", "until"] as const).map((day) => (
          <TextField key={day} name={day} type="date" label={t(day)} required defaultValue={values[day]} />
        ))}
        {(["fromTime", "untilTime"] as const).map((time) => (
          <TextField
            key={time}
            name={time}
            type="time"
            label={t(time)}
            hint={t("timeHint")}
            optional={optional}
            defaultValue={values[time]}
          />
        ))}
        <TextField
          name="note"
          label={t("note")}
          hint={t("noteHint")}
          optional={optional}
          defaultValue={values.note}
          maxLength={80}
          autoComplete="off"
          wide
        />
        <DisplacedSessionsFields locale={locale} page="/calendar/time-off" />
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
