"use client";

import { useContext } from "react";
import { ActionForm } from "@/components/form/action-form";
import { FormContext } from "@/components/form/state";
import { TextField } from "@/components/form/text-field";
import { ButtonLink } from "@/components/ui/button-link";
import { Checkbox } from "@/components/ui/checkbox";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/access/actions";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

type Props = { locale: Locale; therapist: string; back: string; add: Action };

/** A session that lies in the time off; made by the action's `explain`. */
export type SessionLink = { id: string; href: string; name: string; when: string };

/** Time off, in whole days or hours. What is booked in it is named, and staff say that it stays. */
export function TimeOffForm({ locale, therapist, back, add }: Props) {
  const t = translator(locale, "availability");
  const optional = translator(locale, "common")("optional");
  return (
    <ActionForm action={add}>
      <input type="hidden" name="therapist" value={therapist} />
      <div className="form">
        <TextField name="from" label={t("timeOff.from")} hint={t("specific.dateHint")} autoComplete="off" />
        <TextField name="fromTime" label={t("timeOff.fromTime")} hint={t("timeOff.timeHint")} optional={optional} autoComplete="off" />
        <TextField name="until" label={t("timeOff.until")} hint={t("specific.dateHint")} autoComplete="off" />
        <TextField name="untilTime" label={t("timeOff.untilTime")} hint={t("timeOff.timeHint")} optional={optional} autoComplete="off" />
        <TextField name="note" label={t("timeOff.note")} hint={t("timeOff.noteHint")} optional={optional} autoComplete="off" wide />
        <SessionsThere locale={locale} />
      </div>
      <div className="acts">
        <SubmitButton variant="save" busy={t("busy")}>{t("save")}</SubmitButton>
        <ButtonLink href={back}>{translator(locale, "common")("cancel")}</ButtonLink>
      </div>
    </ActionForm>
  );
}

function SessionsThere({ locale }: { locale: Locale }) {
  const t = translator(locale, "availability");
  const failure = useContext(FormContext);
  if (failure?.code !== "sessions_booked") return null;
  const sessions = failure.details as SessionLink[];
  const n = sessions.length;
  return (
    <div className="wide">
      <Notice title={t("timeOff.booked", { n })}>
        <p>{t("timeOff.bookedAbout")}</p>
        <ul className="my-2">{sessions.map(({ id, href, name, when }) => <li key={id}><a href={href}><bdi>{name}</bdi>, {when}</a></li>)}</ul>
        <Checkbox name="stay" value={sessions.map(({ id }) => id).join(",")} error={failure.fields.stay}>{t("timeOff.stay", { n })}</Checkbox>
      </Notice>
    </div>
  );
}
