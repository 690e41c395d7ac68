import { Mail } from "@/components/ui/glyphs";
import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { verificationMessages } from "@/lib/identity/verification/messages";
import { CodeForms } from "./code-forms";

type Props = { practice: string; email: string; locale: Locale };

/** The quiet form of VerifyNotice, as one of the next steps beside a session that the account holds. */
export function ConfirmEmail({ practice, email, locale }: Props) {
  const t = translator(locale, verificationMessages);
  return (
    <section className="step" id="confirm-email" aria-labelledby="confirm-email-title">
      <Icon icon={Mail} size={20} />
      <div>
        <h2 id="confirm-email-title">{t("noticeBookedTitle")}</h2>
        <p>{t.rich("noticeBooked", { email, b: (chunks) => <b>{chunks}</b> })}</p>
        <CodeForms practice={practice} email={email} locale={locale} />
      </div>
    </section>
  );
}
