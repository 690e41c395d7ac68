import { Action, CopyLink, Digits, EmailFrame, Paragraph, Part, type Sender, Small } from "@/lib/email/frame";
import { plainName } from "@/lib/email/names";
import type { EmailContent } from "@/lib/email/render";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { ResetFacts } from "@/lib/messages/queries";

type Context = {
  locale: Locale;
  sender: Sender;
  href: string;
  /** None where there is no screen to type it in. */
  code: string | null;
};

/** The link to a new password (A2), to a client or to one of the staff. It opens a page with a form: opening it changes nothing. */
export function resetEmail({ practice, firstName }: ResetFacts, { locale, sender, href, code }: Context): EmailContent {
  const t = translator(locale, "emails");
  return {
    subject: t("reset.subject"),
    react: (
      <EmailFrame locale={locale} sender={sender} title={t("reset.title")} preview={t("reset.expires")}>
        <Paragraph>{t("hello", { name: plainName(firstName) })}</Paragraph>
        <Paragraph>{t("reset.intro", { practice: plainName(practice.name) })}</Paragraph>
        <Action href={href} sender={sender}>
          {t("reset.button")}
        </Action>
        {code && <Digits locale={locale} code={code} />}
        <Small>{t("reset.expires")}</Small>
        <Part>
          <CopyLink locale={locale} href={href} sender={sender} />
          <Small>{t("reset.ignore")}</Small>
        </Part>
      </EmailFrame>
    ),
  };
}
