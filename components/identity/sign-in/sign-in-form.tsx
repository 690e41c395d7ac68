import { ActionForm } from "@/components/form/action-form";
import { PasswordField } from "@/components/form/password-field";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { passwordMessages } from "@/lib/identity/password/messages";
import { signInCodeMessages } from "@/lib/identity/sign-in-code/messages";
import { signInMessages } from "@/lib/identity/sign-in/messages";

type Props = {
  action: Action;
  hidden: Record<string, string>;
  /** URL of Forgot Your Password? */
  forgot: string;
  /** URL of signing in with an emailed code; only for clients. */
  byCode?: string;
  locale: Locale;
};

export function SignInForm({ action, hidden, forgot, byCode, locale }: Props) {
  const t = translator(locale, signInMessages);
  const common = translator(locale, commonMessages);
  return (
    <ActionForm action={action}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="form">
        <TextField
          name="email"
          required
          type="email"
          label={t("email")}
          autoComplete="username"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          wide
        />
        <PasswordField
          label={t("password")}
          show={common("show")}
          hide={common("hide")}
          autoComplete="current-password"
        />
      </div>
      <div className="acts">
        <SubmitButton variant="accent" size="main" busy={t("busy")}>
          {t("submit")}
        </SubmitButton>
        {byCode && <a href={byCode}>{translator(locale, signInCodeMessages)("offer")}</a>}
        <a href={forgot}>{translator(locale, passwordMessages)("forgot")}</a>
      </div>
    </ActionForm>
  );
}
