import { Mail } from "@/components/ui/glyphs";
import { ActionForm } from "@/components/form/action-form";
import { CodeField } from "@/components/form/code-field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { resendVerificationEmail, verifyEmailByCode } from "@/lib/identity/verification/actions";
import { verificationMessages } from "@/lib/identity/verification/messages";

type Props = { practice: string; email: string; locale: Locale; kind: keyof typeof TEXTS };

/** Why the email is to be verified: to book more, beside a held session, or before a time can be held. */
const TEXTS = {
  more: ["noticeTitle", "noticeText"],
  booked: ["noticeTitle", "noticeBooked"],
  first: ["noticeFirstTitle", "noticeFirst"],
} as const;

/** Explains why the client cannot book another session yet, with a field for the emailed code and a button to resend it (A5, A7). */
export function VerifyNotice({ practice, email, locale, kind }: Props) {
  const t = translator(locale, verificationMessages);
  const [title, text] = TEXTS[kind];
  return (
    <Notice title={t(title)} icon={Mail}>
      <p>{t.rich(text, { email, b: (chunks) => <b>{chunks}</b> })}</p>
      <ActionForm action={verifyEmailByCode} className="code-form">
        <input type="hidden" name="practice" value={practice} />
        <CodeField label={t("code")} />
        <SubmitButton busy={t("busy")}>{t("codeSubmit")}</SubmitButton>
      </ActionForm>
      <ActionForm action={resendVerificationEmail} className="acts" done={t("resent", { email })}>
        <input type="hidden" name="practice" value={practice} />
        <SubmitButton size="sm" busy={t("resending")}>
          {t("resend")}
        </SubmitButton>
      </ActionForm>
    </Notice>
  );
}
