import { Action, CopyLink, EmailFrame, Paragraph, Part, type Sender, Small } from "@/lib/email/frame";
import { plainName } from "@/lib/email/names";
import type { EmailContent } from "@/lib/email/render";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { InviteFacts } from "@/lib/messages/queries";

/** To somebody who is asked to join the staff. It opens a page with a form: opening it changes nothing. */
export function inviteEmail(
  { practice, firstName, role }: InviteFacts,
  { locale, sender, href }: { locale: Locale; sender: Sender; href: string },
): EmailContent {
  const t = translator(locale, "emails");
  const name = plainName(practice.name);
  return {
    subject: t("invite.subject", { practice: name }),
    react: (
      <EmailFrame locale={locale} sender={sender} title={t("invite.title")} preview={t("invite.expires")}>
        <Paragraph>{t("hello", { name: plainName(firstName) })}</Paragraph>
        <Paragraph>{t("invite.intro", { practice: name, role: t(`invite.role.${role}`) })}</Paragraph>
        <Action href={href} sender={sender}>
          {t("invite.button")}
        </Action>
        <Small>{t("invite.expires")}</Small>
        <Part>
          <CopyLink locale={locale} href={href} sender={sender} />
          <Small>{t("invite.ignore", { practice: name })}</Small>
        </Part>
      </EmailFrame>
    ),
  };
}
