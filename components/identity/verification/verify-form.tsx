import { ActionForm } from "@/components/form/action-form";
import { PasswordField } from "@/components/form/password-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { verifyEmail } from "@/lib/identity/verification/actions";
import { verificationMessages } from "@/lib/identity/verification/messages";

type Props = { practice: string; token: string; askPassword: boolean; locale: Locale };

/** One button, plus a new password in a browser that is not signed in to the account (security row 2). */
export function VerifyForm({ practice, token, askPassword, locale }: Props) {
  const t = translator(locale, verificationMessages);
  const common = translator(locale, commonMessages);
  return (
    <ActionForm action={verifyEmail}>
      <input type="hidden" name="practice" value={practice} />
      <input type="hidden" name="token" value={token} />
      {askPassword && (
        <div className="stack">
          <p>{t("newPasswordLead")}</p>
          <PasswordField
            label={t("password")}
            hint={t("passwordHint")}
            show={common("show")}
            hide={common("hide")}
            autoComplete="new-password"
          />
        </div>
      )}
      <div className="acts">
        <SubmitButton variant="accent" size="main" busy={t("busy")}>
          {t("submit")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
