import { z } from "zod";
import { EmailFrame, Greeting, Paragraph, EmailSection, Small } from "@/lib/platform/email/frame";
import { plainName } from "@/lib/platform/email/names";
import { translator } from "@/lib/platform/i18n/translator";
import { defineEmail } from "@/lib/platform/outbox/email";
import { notAClientAccount } from "./queries";
import { rejectionsEmailMessages } from "./email-messages";

/**
 * Tells a person politely, without a reason, that they are not taken on as a client, and whom to call. Not sent if the
 * account is open again.
 */
export const notAClientEmail = defineEmail({
  name: "not_a_client",
  label: (locale) => translator(locale, rejectionsEmailMessages)("labels.not_a_client"),
  /** `sessions`: number of booked sessions cancelled with it; each has its own email. */
  data: z.strictObject({ accountId: z.uuid(), sessions: z.int() }),
  facts: (scope, { practiceId, data }) => notAClientAccount(scope, practiceId, data.accountId),
  render({ firstName }, { locale, practice: { name, phone }, sender }, { sessions }) {
    const t = translator(locale, rejectionsEmailMessages);
    const practice = plainName(name);
    return {
      subject: t("notAClient.subject", { practice }),
      react: (
        <EmailFrame
          locale={locale}
          sender={sender}
          title={t("notAClient.title")}
          preview={t("notAClient.intro", { practice })}
        >
          <Greeting locale={locale} name={firstName} />
          <Paragraph>{t("notAClient.intro", { practice })}</Paragraph>
          <Paragraph>{t("notAClient.closed")}</Paragraph>
          {sessions > 0 && <Paragraph>{t("notAClient.sessions", { count: sessions })}</Paragraph>}
          <Paragraph>
            {phone ? t("notAClient.ask", { practice, phone }) : t("notAClient.askNoPhone", { practice })}
          </Paragraph>
          <EmailSection>
            <Small>{t("notAClient.urgent")}</Small>
          </EmailSection>
        </EmailFrame>
      ),
    };
  },
});
