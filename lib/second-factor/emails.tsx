import { Action, EmailFrame, Paragraph, type Sender, Small } from "@/lib/email/frame";
import { plainName } from "@/lib/email/names";
import type { EmailContent } from "@/lib/email/render";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { ResetFacts } from "@/lib/messages/queries";

/** To one of the staff whose second step was taken off for them: that it is so, and what to do where they did not ask for it. */
export function secondStepReset(
  { practice, firstName }: ResetFacts,
  {
    locale,
    sender,
    href,
  }: {
    locale: Locale;
    sender: Sender;
    /** Where it is set up anew. */
    href: string;
  },
): EmailContent {
  const t = translator(locale, "emails");
  const name = plainName(practice.name);
  return {
    subject: t("secondStepReset.title"),
    react: (
      <EmailFrame
        locale={locale}
        sender={sender}
        title={t("secondStepReset.title")}
        preview={t("secondStepReset.again")}
      >
        <Paragraph>{t("hello", { name: plainName(firstName) })}</Paragraph>
        <Paragraph>{t("secondStepReset.intro", { practice: name })}</Paragraph>
        <Paragraph>{t("secondStepReset.again")}</Paragraph>
        <Action href={href} sender={sender}>
          {t("secondStepReset.button")}
        </Action>
        <Small>{t("secondStepReset.notYours", { practice: name })}</Small>
      </EmailFrame>
    ),
  };
}
