import { ActionForm } from "@/components/form/action-form";
import { CodeField } from "@/components/form/code-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { resendVerificationEmail, verifyEmailByCode } from "@/lib/identity/verification/actions";
import { verificationMessages } from "@/lib/identity/verification/messages";

type Props = { practice: string; email: string; locale: Locale };

/** The field for the digits of the verification email, and a button that sends them again. */
export function CodeForms({ practice, email, locale }: Props) {
  const t = translator(locale, verificationMessages);
  return (
    <>
      <ActionForm action={verifyEmailByCode} className="code-form">
        <input type="hidden" name="practice" value={practice} />
        <CodeField label={t("code")} />
        <SubmitButton busy={t("busy")}>{t("codeSubmit")}</SubmitButton>
      </ActionForm>
      <ActionForm action={resendVerificationEmail} className="acts" done={t("resent", { email })}>
        <input type="hidden" name="practice" value={practice} />
        <SubmitButton variant="text" busy={t("resending")}>
          {t("resend")}
        </SubmitButton>
      </ActionForm>
    </>
  );
}
