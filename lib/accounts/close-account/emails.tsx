import { z } from "zod";
import { EmailButton, EmailFrame, Greeting, Paragraph, EmailSection, Small } from "@/lib/platform/email/frame";
import { plainName } from "@/lib/platform/email/names";
import { translator } from "@/lib/platform/i18n/translator";
import { defineEmail } from "@/lib/platform/outbox/email";
import { accountName } from "./queries";
import { closeAccountEmailMessages } from "./email-messages";

/** Confirms that the account is closed, what the practice keeps, and how to object if the client did not close it. */
export const accountClosed = defineEmail({
  name: "account_closed",
  label: (locale) => translator(locale, closeAccountEmailMessages)("labels.account_closed"),
  /** `kept`: number of upcoming sessions that stay booked. */
  data: z.strictObject({ accountId: z.uuid(), kept: z.int() }),
  facts: (scope, { practiceId, data }) => accountName(scope, practiceId, data.accountId),
  render({ firstName }, { locale, site, practice: { slug, name, phone }, sender }, { kept }) {
    const t = translator(locale, closeAccountEmailMessages);
    const practice = plainName(name);
    return {
      subject: t("accountClosed.title"),
      react: (
        <EmailFrame
          locale={locale}
          sender={sender}
          title={t("accountClosed.title")}
          preview={t("accountClosed.record")}
        >
          <Greeting locale={locale} name={firstName} />
          <Paragraph>{t("accountClosed.intro", { practice })}</Paragraph>
          {kept > 0 && <Paragraph>{t("accountClosed.kept", { count: kept })}</Paragraph>}
          <Paragraph>{t("accountClosed.record")}</Paragraph>
          <Paragraph>{t("accountClosed.again")}</Paragraph>
          <EmailButton href={`${site}/book/${slug}`} sender={sender}>
            {t("accountClosed.button")}
          </EmailButton>
          <EmailSection>
            <Small>
              {phone
                ? t("accountClosed.notYours", { practice, phone })
                : t("accountClosed.notYoursNoPhone", { practice })}
            </Small>
          </EmailSection>
        </EmailFrame>
      ),
    };
  },
});
