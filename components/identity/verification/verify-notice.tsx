import { Mail } from "@/components/ui/glyphs";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { verificationMessages } from "@/lib/identity/verification/messages";
import { CodeForms } from "./code-forms";

type Props = { practice: string; email: string; locale: Locale; kind: keyof typeof TEXTS };

/** Why the email is to be verified: to book more, or before a time can be held. */
const TEXTS = {
  more: ["noticeTitle", "noticeText"],
  first: ["noticeFirstTitle", "noticeFirst"],
} as const;

/** Explains why the client cannot book another session yet, with a field for the emailed code and a button to resend it (A5, A7). */
export function VerifyNotice({ practice, email, locale, kind }: Props) {
  const t = translator(locale, verificationMessages);
  const [title, text] = TEXTS[kind];
  return (
    <div id="confirm-email">
      <Notice title={t(title)} icon={Mail}>
        <p>{t.rich(text, { email, b: (chunks) => <b>{chunks}</b> })}</p>
        <CodeForms practice={practice} email={email} locale={locale} />
      </Notice>
    </div>
  );
}
