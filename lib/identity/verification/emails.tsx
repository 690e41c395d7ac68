import { z } from "zod";
import { codeFor, tokenFor } from "@/lib/platform/access/tokens";
import {
  EmailButton,
  CopyLink,
  Digits,
  EmailFrame,
  Greeting,
  Paragraph,
  EmailSection,
  Small,
} from "@/lib/platform/email/frame";
import { plainName } from "@/lib/platform/email/names";
import { When } from "@/lib/platform/email/when";
import { translator } from "@/lib/platform/i18n/translator";
import { defineEmail } from "@/lib/platform/outbox/email";
import { unverifiedAccount } from "./queries";
import { verificationEmailMessages } from "./email-messages";

/**
 * Sends six digits, and the link to the verification screen (A4) for a browser that cannot use them. The link opens a
 * page with a button, so opening it changes nothing.
 */
export const verificationEmail = defineEmail({
  name: "verify",
  label: (locale) => translator(locale, verificationEmailMessages)("labels.verify"),
  data: z.strictObject({ accountId: z.uuid() }),
  facts: (scope, { practiceId, data }) => unverifiedAccount(scope, practiceId, data.accountId),
  render({ firstName, lastName, emailRaw, origin, hasAccount, held }, { id, locale, site, practice, sender }) {
    const t = translator(locale, verificationEmailMessages);
    const intro = origin === "staff" ? "verify.introStaff" : "verify.intro";
    const href = `${site}/portal/${practice.slug}/verify?token=${tokenFor("verify", id)}`;
    return {
      subject: t("verify.subject"),
      react: (
        <EmailFrame locale={locale} sender={sender} title={t("verify.title")} preview={t("verify.expires")}>
          <Greeting locale={locale} name={firstName} />
          <Paragraph>{t(hasAccount ? "verify.existing" : intro, { practice: plainName(practice.name) })}</Paragraph>
          <Digits locale={locale} code={codeFor("verify", id)} lead={t("verify.code")} />
          <Paragraph>{t("verify.link")}</Paragraph>
          <EmailButton href={href} sender={sender}>
            {t("verify.button")}
          </EmailButton>
          <Small>{t("verify.expires")}</Small>
          {held && (
            <EmailSection heading={t(held.status === "requested" ? "verify.requested" : "verify.booked")}>
              <When locale={locale} zone={held.zone} home={held.home} start={held.startsAt} end={held.endsAt} />
              <Small>{t(held.status === "requested" ? "verify.staysRequested" : "verify.stays")}</Small>
            </EmailSection>
          )}
          <EmailSection>
            <CopyLink locale={locale} href={href} sender={sender} />
            <Small>{t("verify.sentTo", { name: plainName(`${firstName} ${lastName}`), email: emailRaw })}</Small>
            <Small>{t("verify.ignore")}</Small>
          </EmailSection>
        </EmailFrame>
      ),
    };
  },
});
