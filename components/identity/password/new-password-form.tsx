import { ActionForm } from "@/components/form/action-form";
import { PasswordField } from "@/components/form/password-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { passwordMessages } from "@/lib/identity/password/messages";

type Props = {
  action: Action;
  hidden: Record<string, string>;
  /**
   * Email of the person changing their password; absent on a reset. With it, the form asks for the current password, and
   * password managers recognize the account.
   */
  current?: string;
  locale: Locale;
};

export function NewPasswordForm({ action, hidden, current, locale }: Props) {
  const t = translator(locale, passwordMessages);
  const common = translator(locale, commonMessages);
  const toggleLabels = { show: common("show"), hide: common("hide") };
  return (
    <ActionForm action={action}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="form">
        {current !== undefined && (
          <>
            <input type="text" autoComplete="username" value={current} readOnly hidden />
            <PasswordField
              name="currentPassword"
              label={t("current")}
              {...toggleLabels}
              autoComplete="current-password"
            />
          </>
        )}
        <PasswordField label={t("password")} hint={t("passwordHint")} {...toggleLabels} autoComplete="new-password" />
      </div>
      <div className="acts">
        <SubmitButton variant="accent" size="main" busy={t("saving")}>
          {t("save")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
