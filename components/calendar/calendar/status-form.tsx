"use client";

import { useContext, type ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { FormContext } from "@/components/form/state";
import { TextField } from "@/components/form/text-field";
import { EmailClient } from "@/components/sessions/sessions/email-client";
import { ButtonLink } from "@/components/ui/button-link";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import { calendarMessages } from "@/lib/calendar/calendar/messages";
import type { SessionStatus } from "@/lib/platform/db/generated/enums";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { sessionsMessages } from "@/lib/sessions/sessions/messages";
import { isGone } from "@/lib/sessions/sessions/rules";

type Props = {
  action: Action;
  session: { id: string; sequence: number; status: SessionStatus };
  /** The states to choose from, each a button. */
  states: readonly SessionStatus[];
  /** True if the client can be emailed about the change. */
  emailable: boolean;
  locale: Locale;
};

/** Cancels a booked session, or corrects what was recorded: folded, so that neither happens by a stray press. */
export function StatusForm({ action, session, states, emailable, locale }: Props) {
  const t = translator(locale, sessionsMessages);
  const cancels = session.status === "booked";
  const announced = emailable && (cancels || isGone(session.status));
  const label = (to: SessionStatus): ReactNode => {
    if (to === "cancelled" && cancels) return t("cancelSession");
    return to === "booked" && isGone(session.status)
      ? t("staff.restore")
      : translator(locale, calendarMessages)(`status.${to}`);
  };
  return (
    <details className="session-status">
      <summary className="btn btn-line">{t(cancels ? "staff.cancelOrLate" : "staff.changeStatus")}</summary>
      <ActionForm action={action} className="stack mt-2">
        <InTheWay session={session.id} locale={locale} />
        <input type="hidden" name="session" value={session.id} />
        <input type="hidden" name="sequence" value={session.sequence} />
        {cancels && announced && (
          <TextField
            name="note"
            label={t("staff.note")}
            hint={t("staff.noteHint")}
            optional={translator(locale, commonMessages)("optional")}
            maxLength={300}
            autoComplete="off"
            wide
          />
        )}
        {announced && <EmailClient id={`email-${session.id}`} locale={locale} />}
        {cancels && states.includes("late_cancelled") && <p className="small muted">{t("staff.lateAbout")}</p>}
        <div className="flex flex-wrap gap-2">
          {states.map((to) => (
            <SubmitButton key={to} name="to" value={to} busy={t("staff.busy")}>
              {label(to)}
            </SubmitButton>
          ))}
        </div>
      </ActionForm>
    </details>
  );
}

/** After a refusal: the session that has the time, and the way to another time. */
function InTheWay({ session, locale }: { session: string; locale: Locale }) {
  const failure = useContext(FormContext);
  const t = translator(locale, sessionsMessages);
  if (failure?.code !== "time_taken") return null;
  return (
    <>
      {failure.details !== null && <p>{t("staff.inTheWay", { what: String(failure.details) })}</p>}
      <ButtonLink href={`/calendar/${session}/reschedule`}>{t("reschedule")}</ButtonLink>
    </>
  );
}
