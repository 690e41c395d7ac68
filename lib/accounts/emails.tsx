import { Action, CopyLink, Digits, EmailFrame, Paragraph, Part, type Sender, Small } from "@/lib/email/frame";
import { plainName } from "@/lib/email/names";
import type { EmailContent } from "@/lib/email/render";
import { When } from "@/lib/email/when";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { VerifyFacts } from "@/lib/messages/queries";

type Context = { locale: Locale; site: string; sender: Sender; token: string; code: string };

/** The link to the verification screen (A4). It opens a page with a button: opening it changes nothing. */
export function verifyEmail(facts: VerifyFacts, { locale, site, sender, token, code }: Context): EmailContent {
  const t = translator(locale, "emails");
  const { practice, session, firstName, lastName, emailRaw, hasAccount, origin } = facts;
  const intro = origin === "staff" ? "verify.introStaff" : "verify.intro";
  const href = `${site}/portal/${practice.slug}/verify?token=${token}`;
  const named = { practice: plainName(practice.name) };
  return {
    subject: t("verify.subject"),
    react: (
      <EmailFrame locale={locale} sender={sender} title={t("verify.title")} preview={t("verify.expires")}>
        <Paragraph>{t("hello", { name: plainName(firstName) })}</Paragraph>
        <Paragraph>{t(hasAccount ? "verify.existing" : intro, named)}</Paragraph>
        <Action href={href} sender={sender}>
          {t("verify.button")}
        </Action>
        <Digits locale={locale} code={code} />
        <Small>{t("verify.expires")}</Small>
        {session && (
          <Part heading={t(session.status === "requested" ? "verify.requested" : "verify.booked")}>
            <When
              locale={locale}
              zone={session.zone}
              home={session.home}
              start={session.startsAt}
              end={session.endsAt}
            />
            <Small>{t(session.status === "requested" ? "verify.staysRequested" : "verify.stays")}</Small>
          </Part>
        )}
        <Part>
          <CopyLink locale={locale} href={href} sender={sender} />
          <Small>{t("verify.sentTo", { name: plainName(`${firstName} ${lastName}`), email: emailRaw })}</Small>
          <Small>{t("verify.ignore")}</Small>
        </Part>
      </EmailFrame>
    ),
  };
}
