import { ActionForm } from "@/components/form/action-form";
import { CodeField } from "@/components/form/code-field";
import { PasswordField } from "@/components/form/password-field";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import {
  askToChangeEmail,
  confirmEmail,
  confirmEmailByCode,
  sendFreshEmailLink,
} from "@/lib/identity/change-email/actions";
import { changeEmailMessages } from "@/lib/identity/change-email/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";

type Props = { practice: string; locale: Locale };

/** Asks for the new address and the current password. */
export function AskForm({ practice, locale }: Props) {
  const t = translator(locale, changeEmailMessages);
  const common = translator(locale, commonMessages);
  return (
    <ActionForm action={askToChangeEmail}>
      <input type="hidden" name="practice" value={practice} />
      <div className="form">
        <TextField
          name="email"
          required
          type="email"
          label={t("email")}
          autoComplete="email"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          wide
        />
        <PasswordField
          name="currentPassword"
          label={t("password")}
          show={common("show")}
          hide={common("hide")}
          autoComplete="current-password"
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

/** Asks for the emailed code, in a browser that is signed in. */
export function ChangeEmailCodeForm({ practice, locale }: Props) {
  const t = translator(locale, changeEmailMessages);
  return (
    <ActionForm action={confirmEmailByCode} className="code-form">
      <input type="hidden" name="practice" value={practice} />
      <CodeField label={t("code")} />
      <SubmitButton variant="accent" busy={t("confirming")}>
        {t("confirm")}
      </SubmitButton>
    </ActionForm>
  );
}

/** One button, plus the password in a browser that is not signed in to the account. */
export function ConfirmForm({ practice, token, askPassword, locale }: Props & { token: string; askPassword: boolean }) {
  const t = translator(locale, changeEmailMessages);
  const common = translator(locale, commonMessages);
  return (
    <ActionForm action={confirmEmail}>
      <input type="hidden" name="practice" value={practice} />
      <input type="hidden" name="token" value={token} />
      {askPassword && (
        <div className="stack">
          <p>{t("confirmPassword")}</p>
          <PasswordField
            name="currentPassword"
            label={t("password")}
            show={common("show")}
            hide={common("hide")}
            autoComplete="current-password"
          />
        </div>
      )}
      <div className="acts">
        <SubmitButton variant="accent" size="main" busy={t("confirming")}>
          {t("confirm")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

/** Exchanges an expired link for a fresh one, sent to the same address. */
export function FreshForm({ practice, token, locale }: Props & { token: string }) {
  const t = translator(locale, changeEmailMessages);
  return (
    <ActionForm action={sendFreshEmailLink} done={t("sentFresh")}>
      <input type="hidden" name="practice" value={practice} />
      <input type="hidden" name="token" value={token} />
      <SubmitButton variant="accent" size="main" busy={t("sending")}>
        {t("sendFresh")}
      </SubmitButton>
    </ActionForm>
  );
}
