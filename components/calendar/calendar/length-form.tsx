import { ActionForm } from "@/components/form/action-form";
import { TextField } from "@/components/form/text-field";
import { EmailClient } from "@/components/sessions/sessions/email-client";
import { CurrentSession } from "@/components/sessions/reschedule/current-session";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { rescheduleMessages } from "@/lib/sessions/reschedule/messages";

type Props = {
  action: Action;
  session: { id: string; sequence: number; emailable: boolean };
  minutes: number;
  /** URL to go to afterwards. */
  back: string;
  locale: Locale;
};

/** Changes the length of a session; its start stays. */
export function LengthForm({ action, session, minutes, back, locale }: Props) {
  const t = translator(locale, rescheduleMessages);
  return (
    <ActionForm action={action}>
      <CurrentSession session={session.id} locale={locale} />
      <input type="hidden" name="session" value={session.id} />
      <input type="hidden" name="sequence" value={session.sequence} />
      <input type="hidden" name="back" value={back} />
      <TextField
        name="minutes"
        type="number"
        inputMode="numeric"
        min={5}
        max={720}
        step={5}
        label={t("length.minutes")}
        hint={t("length.hint")}
        defaultValue={minutes}
      />
      {session.emailable && <EmailClient id="email-length" locale={locale} />}
      <div className="acts">
        <SubmitButton variant="save" busy={t("busy")}>
          {t("length.submit")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
