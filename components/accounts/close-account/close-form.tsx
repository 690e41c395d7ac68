import { ActionForm } from "@/components/form/action-form";
import { PasswordField } from "@/components/form/password-field";
import { RadioField } from "@/components/form/radio-field";
import { ButtonLink } from "@/components/ui/button-link";
import { SubmitButton } from "@/components/ui/submit-button";
import { closeAccount } from "@/lib/accounts/close-account/actions";
import { closeAccountMessages } from "@/lib/accounts/close-account/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";

/** `shown`: snapshot of the upcoming sessions on this page (lib/accounts/close-account/rules.ts); "" if there are none. */
type Props = { practice: string; shown: string; locale: Locale };

/** The choice for upcoming sessions, the password, and the button. */
export function CloseForm({ practice, shown, locale }: Props) {
  const t = translator(locale, closeAccountMessages);
  const common = translator(locale, commonMessages);
  const choices = [
    { value: "keep", label: t("keep"), detail: t("keepDetail") },
    { value: "cancel", label: t("cancel"), detail: t("cancelDetail") },
  ];
  return (
    <ActionForm action={closeAccount}>
      <input type="hidden" name="practice" value={practice} />
      <input type="hidden" name="shown" value={shown} />
      <div className="form">
        {shown && <RadioField name="sessions" legend={t("choice")} options={choices} />}
        <PasswordField
          name="currentPassword"
          label={t("password")}
          show={common("show")}
          hide={common("hide")}
          autoComplete="current-password"
        />
      </div>
      <div className="acts">
        <SubmitButton variant="alert" size="main" busy={t("busy")}>
          {t("submit")}
        </SubmitButton>
        <ButtonLink size="main" href={`/portal/${practice}/account`}>
          {t("keepOpen")}
        </ButtonLink>
      </div>
    </ActionForm>
  );
}
