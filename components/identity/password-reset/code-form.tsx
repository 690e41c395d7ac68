import { ActionForm } from "@/components/form/action-form";
import { CodeField } from "@/components/form/code-field";
import { PasswordField } from "@/components/form/password-field";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { resetPasswordByCode } from "@/lib/identity/password-reset/actions";
import { passwordMessages } from "@/lib/identity/password/messages";

/** Sets a new password with the emailed code, for when the link arrives broken. `email`: as typed before. */
export function ResetCodeForm({ practice, email, locale }: { practice: string; email: string; locale: Locale }) {
  const t = translator(locale, passwordMessages);
  const common = translator(locale, commonMessages);
  return (
    <ActionForm action={resetPasswordByCode}>
      <input type="hidden" name="practice" value={practice} />
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
        <CodeField label={t("code")} wide />
        <PasswordField
          label={t("password")}
          hint={t("passwordHint")}
          show={common("show")}
          hide={common("hide")}
          autoComplete="new-password"
        />
      </div>
      <div className="acts">
        <SubmitButton variant="accent" size="main" busy={t("saving")}>
          {t("save")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
