"use client";

import { DisplacedSessionsFields } from "@/components/availability/displaced/sessions-there";
import { ActionForm } from "@/components/form/action-form";
import { TextField } from "@/components/form/text-field";
import { ButtonLink } from "@/components/ui/button-link";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import { hoursMessages } from "@/lib/availability/hours/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";

/** `typed`: the values entered before the form was left to move a session. */
type Props = {
  locale: Locale;
  therapist: string;
  back: string;
  typed?: Partial<Record<"from" | "fromTime" | "until" | "untilTime" | "note", string>>;
  add: Action;
};

/** Time off in whole days or hours. Lists the sessions booked in it, for staff to decide about each. */
export function TimeOffForm({ locale, therapist, back, typed = {}, add }: Props) {
  const t = translator(locale, hoursMessages);
  const optional = translator(locale, commonMessages)("optional");
  return (
    <ActionForm action={add}>
      <input type="hidden" name="therapist" value={therapist} />
      <div className="form">
        <TextField name="from" type="date" label={t("timeOff.from")} defaultValue={typed.from} autoComplete="off" />
        <TextField
          name="fromTime"
          label={t("timeOff.fromTime")}
          hint={t("timeOff.timeHint")}
          optional={optional}
          defaultValue={typed.fromTime}
          autoComplete="off"
        />
        <TextField name="until" type="date" label={t("timeOff.until")} defaultValue={typed.until} autoComplete="off" />
        <TextField
          name="untilTime"
          label={t("timeOff.untilTime")}
          hint={t("timeOff.timeHint")}
          optional={optional}
          defaultValue={typed.untilTime}
          autoComplete="off"
        />
        <TextField
          name="note"
          label={t("timeOff.note")}
          hint={t("timeOff.noteHint")}
          optional={optional}
          defaultValue={typed.note}
          autoComplete="off"
          wide
        />
        <DisplacedSessionsFields locale={locale} page="/settings/availability/time-off" />
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
