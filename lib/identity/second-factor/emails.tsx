import { z } from "zod";
import { EmailButton, EmailFrame, Greeting, Paragraph, Small } from "@/lib/platform/email/frame";
import { plainName } from "@/lib/platform/email/names";
import { translator } from "@/lib/platform/i18n/translator";
import { defineEmail } from "@/lib/platform/outbox/email";
import { openStaff } from "@/lib/identity/password-reset/queries";
import { secondFactorEmailMessages } from "./email-messages";

/** Notifies a staff member that their second step was turned off for them, and what to do if they did not ask for it. */
export const secondStepReset = defineEmail({
  name: "second_step_reset",
  label: (locale) => translator(locale, secondFactorEmailMessages)("labels.second_step_reset"),
  data: z.strictObject({ staffId: z.uuid() }),
  facts: (scope, { practiceId, data }) => openStaff(scope, practiceId, data.staffId),
  render({ firstName }, { locale, site, practice, sender }) {
    const t = translator(locale, secondFactorEmailMessages);
    const name = plainName(practice.name);
    return {
      subject: t("secondStepReset.title"),
      react: (
        <EmailFrame
          locale={locale}
          sender={sender}
          title={t("secondStepReset.title")}
          preview={t("secondStepReset.again")}
        >
          <Greeting locale={locale} name={firstName} />
          <Paragraph>{t("secondStepReset.intro", { practice: name })}</Paragraph>
          <Paragraph>{t("secondStepReset.again")}</Paragraph>
          <EmailButton href={`${site}/settings/security`} sender={sender}>
            {t("secondStepReset.button")}
          </EmailButton>
          <Small>{t("secondStepReset.notYours", { practice: name })}</Small>
        </EmailFrame>
      ),
    };
  },
});
