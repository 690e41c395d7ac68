import { EmailFrame, Paragraph, type Sender } from "@/lib/email/frame";
import { plainName } from "@/lib/email/names";
import type { EmailContent } from "@/lib/email/render";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { LinkFacts } from "@/lib/messages/queries";

/**
 * To the address on file, when an account with another address was tied to the record: if a stranger signed up under
 * the client's name, the client learns of it (security row 1).
 */
export function accountLinked(facts: LinkFacts, { locale, sender }: { locale: Locale; sender: Sender }): EmailContent {
  const t = translator(locale, "emails");
  const practice = plainName(facts.practice.name);
  const { phone } = facts.practice;
  return {
    subject: t("accountLinked.subject"),
    react: (
      <EmailFrame locale={locale} sender={sender} title={t("accountLinked.title")} preview={t("accountLinked.yours")}>
        <Paragraph>{t("hello", { name: plainName(facts.firstName) })}</Paragraph>
        <Paragraph>{t("accountLinked.intro", { practice })}</Paragraph>
        <Paragraph>{t("accountLinked.account", { email: plainName(masked(facts.email)) })}</Paragraph>
        <Paragraph>{t("accountLinked.yours")}</Paragraph>
        <Paragraph>
          {phone ? t("accountLinked.notYours", { practice, phone }) : t("accountLinked.notYoursNoPhone", { practice })}
        </Paragraph>
      </EmailFrame>
    ),
  };
}

/** "rowan@example.org" as "r•••@example.org": enough for its owner to know it. */
function masked(email: string): string {
  const at = email.lastIndexOf("@");
  return `${[...email.slice(0, at)][0] ?? ""}•••${email.slice(at)}`;
}
