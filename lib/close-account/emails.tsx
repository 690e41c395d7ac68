import { Action, EmailFrame, Paragraph, Part, type Sender, Small } from "@/lib/email/frame";
import { plainName } from "@/lib/email/names";
import type { EmailContent } from "@/lib/email/render";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { ResetFacts } from "@/lib/messages/queries";

type Context = {
  locale: Locale;
  sender: Sender;
  /** The booking page. */
  href: string;
  /** Sessions to come that stay booked. */
  kept: number;
};

/** To who closed their account: that it is so, what is kept, and whom to call where they did not. */
export function accountClosed(
  { practice, firstName }: ResetFacts,
  { locale, sender, href, kept }: Context,
): EmailContent {
  const t = translator(locale, "emails");
  const name = plainName(practice.name);
  return {
    subject: t("accountClosed.title"),
    react: (
      <EmailFrame locale={locale} sender={sender} title={t("accountClosed.title")} preview={t("accountClosed.record")}>
        <Paragraph>{t("hello", { name: plainName(firstName) })}</Paragraph>
        <Paragraph>{t("accountClosed.intro", { practice: name })}</Paragraph>
        {kept > 0 && <Paragraph>{t("accountClosed.kept", { count: kept })}</Paragraph>}
        <Paragraph>{t("accountClosed.record")}</Paragraph>
        <Paragraph>{t("accountClosed.again")}</Paragraph>
        <Action href={href} sender={sender}>
          {t("accountClosed.button")}
        </Action>
        <Part>
          <Small>
            {practice.phone
              ? t("accountClosed.notYours", { practice: name, phone: practice.phone })
              : t("accountClosed.notYoursNoPhone", { practice: name })}
          </Small>
        </Part>
      </EmailFrame>
    ),
  };
}
