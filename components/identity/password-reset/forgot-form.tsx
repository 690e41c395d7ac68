import { ActionForm } from "@/components/form/action-form";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { passwordMessages } from "@/lib/identity/password/messages";

type Props = {
  action: Action;
  /** The portal's slug; unset for staff. */
  practice?: string;
  /** As typed before. */
  email?: string;
  locale: Locale;
};

/** Forgot Your Password? Responds the same to every address. */
export function ForgotForm({ action, practice, email, locale }: Props) {
  const t = translator(locale, passwordMessages);
  return (
    <ActionForm action={action} done={t("sent")}>
      {practice && <input type="hidden" name="practice" value={practice} />}
      <div className="form">
        <TextField
          name="email"
          required
          type="email"
          label={t("email")}
          defaultValue={email}
          autoComplete="username"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          wide
        />
      </div>
      <div className="acts">
        <SubmitButton variant="accent" size="main" busy={t("sending")}>
          {t("send")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
