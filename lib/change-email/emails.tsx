import { Action, CopyLink, Digits, EmailFrame, Paragraph, Part, type Sender, Small } from "@/lib/email/frame";
import { plainName } from "@/lib/email/names";
import type { EmailContent } from "@/lib/email/render";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { ChangeFacts, ResetFacts } from "@/lib/messages/queries";

type Context = { locale: Locale; sender: Sender; href: string };

/** To the new address: the way to prove it. Where it has an account already, its owner is told that nothing changes. */
export function changeEmail(
  { practice, firstName, taken }: ChangeFacts,
  { locale, sender, href, code }: Context & { code: string },
): EmailContent {
  const t = translator(locale, "emails");
  const named = { practice: plainName(practice.name) };
  const title = t(taken ? "changeEmail.takenTitle" : "changeEmail.title");
  return {
    subject: title,
    react: (
      <EmailFrame locale={locale} sender={sender} title={title} preview={taken ? title : t("changeEmail.expires")}>
        {taken ? (
          <Paragraph>{t("changeEmail.taken", named)}</Paragraph>
        ) : (
          <>
            <Paragraph>{t("hello", { name: plainName(firstName) })}</Paragraph>
            <Paragraph>{t("changeEmail.intro", named)}</Paragraph>
            <Action href={href} sender={sender}>
              {t("changeEmail.button")}
            </Action>
            <Digits locale={locale} code={code} />
            <Small>{t("changeEmail.expires")}</Small>
            <Part>
              <CopyLink locale={locale} href={href} sender={sender} />
              <Small>{t("changeEmail.ignore")}</Small>
            </Part>
          </>
        )}
      </EmailFrame>
    ),
  };
}

/** To the old address: that it is no longer the account's, and the way back for who did not do it. */
export function emailChanged({ practice, firstName }: ResetFacts, { locale, sender, href }: Context): EmailContent {
  const t = translator(locale, "emails");
  return {
    subject: t("emailChanged.title"),
    react: (
      <EmailFrame locale={locale} sender={sender} title={t("emailChanged.title")} preview={t("emailChanged.yours")}>
        <Paragraph>{t("hello", { name: plainName(firstName) })}</Paragraph>
        <Paragraph>{t("emailChanged.intro", { practice: plainName(practice.name) })}</Paragraph>
        <Paragraph>{t("emailChanged.yours")}</Paragraph>
        <Action href={href} sender={sender}>
          {t("emailChanged.button")}
        </Action>
        <Small>{t("emailChanged.notYours")}</Small>
        <Part>
          <CopyLink locale={locale} href={href} sender={sender} />
        </Part>
      </EmailFrame>
    ),
  };
}
