import { EmailFrame, Paragraph, Part, type Sender, Small } from "@/lib/email/frame";
import { plainName } from "@/lib/email/names";
import type { EmailContent } from "@/lib/email/render";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { ResetFacts } from "@/lib/messages/queries";

type Context = {
  locale: Locale;
  sender: Sender;
  /** How many booked sessions were cancelled with it: each has an email of its own. */
  sessions: number;
};

/** To who is not taken on as a client: kindly, without a reason, and whom to call. */
export function notAClientEmail(
  { practice, firstName }: ResetFacts,
  { locale, sender, sessions }: Context,
): EmailContent {
  const t = translator(locale, "emails");
  const name = plainName(practice.name);
  return {
    subject: t("notAClient.subject", { practice: name }),
    react: (
      <EmailFrame
        locale={locale}
        sender={sender}
        title={t("notAClient.title")}
        preview={t("notAClient.intro", { practice: name })}
      >
        <Paragraph>{t("hello", { name: plainName(firstName) })}</Paragraph>
        <Paragraph>{t("notAClient.intro", { practice: name })}</Paragraph>
        <Paragraph>{t("notAClient.closed")}</Paragraph>
        {sessions > 0 && <Paragraph>{t("notAClient.sessions", { count: sessions })}</Paragraph>}
        <Paragraph>
          {practice.phone
            ? t("notAClient.ask", { practice: name, phone: practice.phone })
            : t("notAClient.askNoPhone", { practice: name })}
        </Paragraph>
        <Part>
          <Small>{t("notAClient.urgent")}</Small>
        </Part>
      </EmailFrame>
    ),
  };
}
