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
import { translator } from "@/lib/platform/i18n/translator";
import { defineEmail } from "@/lib/platform/outbox/email";
import { openAccount } from "@/lib/identity/password-reset/queries";
import { changingAccount } from "./queries";
import { changeEmailEmailMessages } from "./email-messages";

const data = z.strictObject({ accountId: z.uuid() });

/** Sent to the new address, with the link and code to confirm it. If it already has an account, tells its owner that nothing changes. */
export const proveAddress = defineEmail({
  name: "change_email",
  label: (locale) => translator(locale, changeEmailEmailMessages)("labels.change_email"),
  data,
  facts: (scope, { practiceId, recipient, data }) => changingAccount(scope, practiceId, data.accountId, recipient),
  render({ firstName, taken }, { id, locale, site, practice, sender }) {
    const t = translator(locale, changeEmailEmailMessages);
    const named = { practice: plainName(practice.name) };
    const title = t(taken ? "changeEmail.takenTitle" : "changeEmail.title");
    const href = `${site}/portal/${practice.slug}/change-email/confirm?token=${tokenFor("change_email", id)}`;
    return {
      subject: title,
      react: (
        <EmailFrame locale={locale} sender={sender} title={title} preview={taken ? title : t("changeEmail.expires")}>
          {taken ? (
            <Paragraph>{t("changeEmail.taken", named)}</Paragraph>
          ) : (
            <>
              <Greeting locale={locale} name={firstName} />
              <Paragraph>{t("changeEmail.intro", named)}</Paragraph>
              <EmailButton href={href} sender={sender}>
                {t("changeEmail.button")}
              </EmailButton>
              <Digits locale={locale} code={codeFor("change_email", id)} />
              <Small>{t("changeEmail.expires")}</Small>
              <EmailSection>
                <CopyLink locale={locale} href={href} sender={sender} />
                <Small>{t("changeEmail.ignore")}</Small>
              </EmailSection>
            </>
          )}
        </EmailFrame>
      ),
    };
  },
});

/** Sent to the old address: it is no longer the account's, and a link undoes the change if its owner did not make it. */
export const addressChanged = defineEmail({
  name: "email_changed",
  label: (locale) => translator(locale, changeEmailEmailMessages)("labels.email_changed"),
  data,
  facts: (scope, { practiceId, data }) => openAccount(scope, practiceId, data.accountId),
  render({ firstName }, { id, locale, site, practice, sender }) {
    const t = translator(locale, changeEmailEmailMessages);
    const href = `${site}/portal/${practice.slug}/change-email/undo?token=${tokenFor("undo_email", id)}`;
    return {
      subject: t("emailChanged.title"),
      react: (
        <EmailFrame locale={locale} sender={sender} title={t("emailChanged.title")} preview={t("emailChanged.yours")}>
          <Greeting locale={locale} name={firstName} />
          <Paragraph>{t("emailChanged.intro", { practice: plainName(practice.name) })}</Paragraph>
          <Paragraph>{t("emailChanged.yours")}</Paragraph>
          <EmailButton href={href} sender={sender}>
            {t("emailChanged.button")}
          </EmailButton>
          <Small>{t("emailChanged.notYours")}</Small>
          <EmailSection>
            <CopyLink locale={locale} href={href} sender={sender} />
          </EmailSection>
        </EmailFrame>
      ),
    };
  },
});
