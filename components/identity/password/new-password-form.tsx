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
  /** The password of now is asked too. */
  current?: boolean;
  locale: Locale;
};

export function NewPasswordForm({ action, hidden, current, locale }: Props) {
  const t = translator(locale, passwordMessages);
  const common = translator(locale, commonMessages);
  const words = { show: common("show"), hide: common("hide") };
  return (
    <ActionForm action={action}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="form">
        {current && (
          <PasswordField name="currentPassword" label={t("current")} {...words} autoComplete="current-password" />
        )}
        <PasswordField label={t("password")} hint={t("passwordHint")} {...words} autoComplete="new-password" />
      </div>
      <div className="acts">
        <SubmitButton variant="accent" size="main" busy={t("saving")}>
          {t("save")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
