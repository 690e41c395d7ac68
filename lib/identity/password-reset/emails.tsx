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
import type { EmailContent } from "@/lib/platform/email/render";
import { translator } from "@/lib/platform/i18n/translator";
import { defineEmail, type EmailContext } from "@/lib/platform/outbox/email";
import { openAccount, openStaff } from "./queries";
import { passwordResetEmailMessages } from "./email-messages";

/** Sends a client the link to set a new password (A2). It opens a page with a form, so opening it changes nothing. */
export const resetEmail = defineEmail({
  name: "reset",
  label: (locale) => translator(locale, passwordResetEmailMessages)("labels.reset"),
  data: z.strictObject({ accountId: z.uuid() }),
  facts: (scope, { practiceId, data }) => openAccount(scope, practiceId, data.accountId),
  render: (person, context) =>
    linkEmail(person, context, `/portal/${context.practice.slug}/password/reset`, codeFor("reset", context.id)),
});

/** The same for staff, without a code: they have no screen to enter one. */
export const staffResetEmail = defineEmail({
  name: "reset_staff",
  label: (locale) => translator(locale, passwordResetEmailMessages)("labels.reset_staff"),
  data: z.strictObject({ staffId: z.uuid() }),
  facts: (scope, { practiceId, data }) => openStaff(scope, practiceId, data.staffId),
  render: (person, context) => linkEmail(person, context, "/password/reset", null),
});

function linkEmail(
  { firstName }: { firstName: string },
  { id, locale, site, practice, sender }: EmailContext,
  path: string,
  code: string | null,
): EmailContent {
  const t = translator(locale, passwordResetEmailMessages);
  const href = `${site}${path}?token=${tokenFor("reset", id)}`;
  return {
    subject: t("reset.subject"),
    react: (
      <EmailFrame locale={locale} sender={sender} title={t("reset.title")} preview={t("reset.expires")}>
        <Greeting locale={locale} name={firstName} />
        <Paragraph>{t("reset.intro", { practice: plainName(practice.name) })}</Paragraph>
        <EmailButton href={href} sender={sender}>
          {t("reset.button")}
        </EmailButton>
        {code && <Digits locale={locale} code={code} />}
        <Small>{t("reset.expires")}</Small>
        <EmailSection>
          <CopyLink locale={locale} href={href} sender={sender} />
          <Small>{t("reset.ignore")}</Small>
        </EmailSection>
      </EmailFrame>
    ),
  };
}
