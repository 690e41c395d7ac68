import { z } from "zod";
import { codeFor } from "@/lib/platform/access/tokens";
import { Digits, EmailFrame, EmailSection, Greeting, Paragraph, Small } from "@/lib/platform/email/frame";
import { plainName } from "@/lib/platform/email/names";
import { translator } from "@/lib/platform/i18n/translator";
import { defineEmail } from "@/lib/platform/outbox/email";
import { signInCodeEmailMessages } from "./email-messages";
import { signInCode } from "./queries";

/** Sends a client six digits to sign in with. They are in no link, so a scanner that opens links uses up nothing. */
export const signInCodeEmail = defineEmail({
  name: "sign_in_code",
  label: (locale) => translator(locale, signInCodeEmailMessages)("labels.sign_in_code"),
  data: z.strictObject({ accountId: z.uuid() }),
  facts: (scope, { practiceId, data }) => signInCode(scope, practiceId, data.accountId),
  isStale: ({ over }) => over,
  render: ({ firstName }, { id, locale, practice, sender }) => {
    const t = translator(locale, signInCodeEmailMessages);
    return {
      subject: t("subject"),
      react: (
        <EmailFrame locale={locale} sender={sender} title={t("subject")} preview={t("expires")}>
          <Greeting locale={locale} name={firstName} />
          <Paragraph>{t("intro", { practice: plainName(practice.name) })}</Paragraph>
          <Digits locale={locale} code={codeFor("sign_in", id)} />
          <Small>{t("expires")}</Small>
          <EmailSection>
            <Small>{t("ignore")}</Small>
          </EmailSection>
        </EmailFrame>
      ),
    };
  },
});
