import { ActionForm } from "@/components/form/action-form";
import { TextField } from "@/components/form/text-field";
import type { ButtonVariant } from "@/components/ui/button";
import { EmailClient } from "@/components/sessions/sessions/email-client";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import type { Action } from "@/lib/platform/access/actions";

type Props = {
  action: Action;
  /** Hidden fields: the sessions, as the page shows them, and their new time. */
  values: Readonly<Record<string, string | number>>;
  /** The field for a reason, which is shown if a rule is broken. `seen`: the codes of those rules. */
  reason?: { label: string; required: boolean; seen: string };
  /** The id of the checkbox that emails the client; null if the client cannot be emailed. */
  emailId: string | null;
  locale: Locale;
  variant: ButtonVariant;
  words: { submit: string; busy: string };
};

/** Submits a change to a session and those that follow it. */
export function FollowForm({ action, values, reason, emailId, locale, variant, words }: Props) {
  return (
    <ActionForm action={action} className="stack">
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {reason && (
        <>
          <input type="hidden" name="seen" value={reason.seen} />
          <TextField
            name="reason"
            label={reason.label}
            optional={reason.required ? undefined : translator(locale, commonMessages)("optional")}
            maxLength={300}
            autoComplete="off"
            wide
          />
        </>
      )}
      {emailId && <EmailClient id={emailId} locale={locale} />}
      <div className="acts">
        <SubmitButton variant={variant} busy={words.busy}>
          {words.submit}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
