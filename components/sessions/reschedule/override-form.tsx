"use client";

import { useContext } from "react";
import type { NearTime } from "@/components/sessions/booking/chosen-time";
import { ActionForm } from "@/components/form/action-form";
import { FormContext } from "@/components/form/state";
import { TextField } from "@/components/form/text-field";
import { BrokenRules } from "@/components/sessions/staff-booking/broken-rules";
import { EmailClient } from "@/components/sessions/sessions/email-client";
import { RadioList } from "@/components/ui/radio-list";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { rescheduleMessages } from "@/lib/sessions/reschedule/messages";
import type { BrokenView } from "@/lib/sessions/staff-booking/rules";
import { CurrentSession } from "./current-session";
import { WhereField, type Elsewhere } from "./where-field";

type Props = {
  action: Action;
  session: { id: string; sequence: number; emailable: boolean; reasonRequired: boolean };
  therapist: string;
  /** Shown if the therapist does not offer the service at the session's location. */
  elsewhere?: Elsewhere | null;
  zone: string;
  date: string;
  /** The initial value, if the user picked a time in the calendar. */
  time?: string;
  /** The rules that the initial time breaks. */
  broken?: BrokenView;
  /** The page to return to afterwards. */
  back?: string;
  locale: Locale;
};

const NONE: BrokenView = { words: [], seen: "" };

/** Lets staff move a session to any time that is not taken; warns of the rules that it breaks. */
export function OverrideForm({
  action,
  session,
  therapist,
  elsewhere,
  zone,
  date,
  time,
  broken = NONE,
  back,
  locale,
}: Props) {
  const t = translator(locale, rescheduleMessages);
  return (
    <ActionForm action={action} className="stack">
      <CurrentSession session={session.id} locale={locale} />
      {back && <input type="hidden" name="back" value={back} />}
      <input type="hidden" name="session" value={session.id} />
      <input type="hidden" name="sequence" value={session.sequence} />
      <input type="hidden" name="therapist" value={therapist} />
      <TextField name="date" required type="date" label={t("override.date")} defaultValue={date} />
      <TextField name="time" required type="time" label={t("override.time", { zone })} defaultValue={time} />
      <WhichOne legend={t("override.twice")} />
      {elsewhere && <WhereField elsewhere={elsewhere} locale={locale} />}
      <BrokenRules shown={broken} reasonRequired={session.reasonRequired} locale={locale} />
      {session.emailable && <EmailClient id="email-override" locale={locale} />}
      <div className="acts">
        <SubmitButton busy={t("busy")}>{t("override.submit")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** If the clock repeats the typed time that night, a choice of the two instants, distinguished by their offsets. */
function WhichOne({ legend }: { legend: string }) {
  const failure = useContext(FormContext);
  if (failure?.code !== "time_twice") return null;
  return (
    <RadioList
      name="start"
      legend={legend}
      options={(failure.details as NearTime[] | undefined) ?? []}
      error={failure.fields.start}
    />
  );
}
