import { z } from "zod";
import { EmailFrame, Greeting, Paragraph } from "@/lib/platform/email/frame";
import { plainName } from "@/lib/platform/email/names";
import { translator } from "@/lib/platform/i18n/translator";
import { defineEmail } from "@/lib/platform/outbox/email";
import { linkedAccount } from "./queries";
import { signUpEmailMessages } from "./email-messages";

/**
 * Sent to the address on file when an account with another address was linked to the record, so that the client learns
 * of it if a stranger signed up under their name (security row 1).
 */
export const accountLinked = defineEmail({
  name: "account_linked",
  label: (locale) => translator(locale, signUpEmailMessages)("labels.account_linked"),
  data: z.strictObject({ accountId: z.uuid(), clientId: z.uuid() }),
  facts: (scope, { practiceId, data }) => linkedAccount(scope, practiceId, data),
  render({ firstName, email }, { locale, practice: { name, phone }, sender }) {
    const t = translator(locale, signUpEmailMessages);
    const practice = plainName(name);
    return {
      subject: t("accountLinked.subject"),
      react: (
        <EmailFrame locale={locale} sender={sender} title={t("accountLinked.title")} preview={t("accountLinked.yours")}>
          <Greeting locale={locale} name={firstName} />
          <Paragraph>{t("accountLinked.intro", { practice })}</Paragraph>
          <Paragraph>{t("accountLinked.account", { email: plainName(masked(email)) })}</Paragraph>
          <Paragraph>{t("accountLinked.yours")}</Paragraph>
          <Paragraph>
            {phone
              ? t("accountLinked.notYours", { practice, phone })
              : t("accountLinked.notYoursNoPhone", { practice })}
          </Paragraph>
        </EmailFrame>
      ),
    };
  },
});

/** Masks "rowan@example.org" as "r•••@example.org": enough for its owner to recognize. */
function masked(email: string): string {
  const at = email.lastIndexOf("@");
  return `${[...email.slice(0, at)][0] ?? ""}•••${email.slice(at)}`;
}
