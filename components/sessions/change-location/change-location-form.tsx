import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { RadioField } from "@/components/form/radio-field";
import { EmailClient } from "@/components/sessions/sessions/email-client";
import type { RadioOption } from "@/components/ui/radio-list";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { rescheduleMessages } from "@/lib/sessions/reschedule/messages";

type Props = {
  action: Action;
  session: { id: string; sequence: number; emailable: boolean };
  /** The key of the current location option. */
  now: string | undefined;
  options: readonly RadioOption[];
  back: ReactNode;
  locale: Locale;
};

/** Changes the location of a session. */
export function ChangeLocationForm({ action, session, now, options, back, locale }: Props) {
  const t = translator(locale, rescheduleMessages);
  return (
    <ActionForm action={action} className="stack">
      <input type="hidden" name="session" value={session.id} />
      <input type="hidden" name="sequence" value={session.sequence} />
      <RadioField name="place" legend={t("where")} options={options} defaultValue={now} />
      {session.emailable && <EmailClient id="email-place" locale={locale} />}
      <div className="acts">
        <SubmitButton variant="save" busy={t("busy")}>
          {t("place.submit")}
        </SubmitButton>
        {back}
      </div>
    </ActionForm>
  );
}
