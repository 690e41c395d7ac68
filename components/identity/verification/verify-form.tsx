import { ActionForm } from "@/components/form/action-form";
import { PasswordField } from "@/components/form/password-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { verifyEmail } from "@/lib/identity/verification/actions";
import { verificationMessages } from "@/lib/identity/verification/messages";

type Props = {
  practice: string;
  token: string;
  /** In a browser that is not signed in to the account: its password, or a new one (security row 2). */
  ask: "password" | "new_password" | "nothing";
  locale: Locale;
};

/** One button, plus a password unless the browser is signed in to the account. */
export function VerifyForm({ practice, token, ask, locale }: Props) {
  const t = translator(locale, verificationMessages);
  const common = translator(locale, commonMessages);
  const toggleLabels = { show: common("show"), hide: common("hide") };
  return (
    <ActionForm action={verifyEmail}>
      <input type="hidden" name="practice" value={practice} />
      <input type="hidden" name="token" value={token} />
      {ask === "password" && (
        <div className="stack">
          <p>{t("chosenLead")}</p>
          <PasswordField name="currentPassword" label={t("chosen")} {...toggleLabels} autoComplete="current-password" />
        </div>
      )}
      {ask === "new_password" && (
        <div className="stack">
          <p>{t("newPasswordLead")}</p>
          <PasswordField label={t("password")} hint={t("passwordHint")} {...toggleLabels} autoComplete="new-password" />
        </div>
      )}
      <div className="acts">
        <SubmitButton variant="accent" size="main" busy={t("busy")}>
          {t("submit")}
        </SubmitButton>
        {ask === "password" && <a href={`?${new URLSearchParams({ token, choose: "1" })}`}>{t("forgotten")}</a>}
      </div>
    </ActionForm>
  );
}
