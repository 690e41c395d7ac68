import { z } from "zod";
import { tokenFor } from "@/lib/platform/access/tokens";
import {
  EmailButton,
  CopyLink,
  EmailFrame,
  Greeting,
  Paragraph,
  EmailSection,
  Small,
} from "@/lib/platform/email/frame";
import { plainName } from "@/lib/platform/email/names";
import { translator } from "@/lib/platform/i18n/translator";
import { defineEmail } from "@/lib/platform/outbox/email";
import { openInvitation } from "./queries";
import { staffEmailMessages } from "./email-messages";

/** To a person who is invited to join the staff. Its link opens a form; opening it changes nothing. */
export const inviteEmail = defineEmail({
  name: "invite",
  label: (locale) => translator(locale, staffEmailMessages)("labels.invite"),
  data: z.strictObject({ invitationId: z.uuid() }),
  facts: (scope, { practiceId, data }) => openInvitation(scope, practiceId, data.invitationId),
  render({ firstName, role }, { id, locale, site, practice, sender }) {
    const t = translator(locale, staffEmailMessages);
    const name = plainName(practice.name);
    const href = `${site}/invitation?token=${tokenFor("invite", id)}`;
    return {
      subject: t("invite.subject", { practice: name }),
      react: (
        <EmailFrame locale={locale} sender={sender} title={t("invite.title")} preview={t("invite.expires")}>
          <Greeting locale={locale} name={firstName} />
          <Paragraph>{t("invite.intro", { practice: name, role: t(`invite.role.${role}`) })}</Paragraph>
          <EmailButton href={href} sender={sender}>
            {t("invite.button")}
          </EmailButton>
          <Small>{t("invite.expires")}</Small>
          <EmailSection>
            <CopyLink locale={locale} href={href} sender={sender} />
            <Small>{t("invite.ignore", { practice: name })}</Small>
          </EmailSection>
        </EmailFrame>
      ),
    };
  },
});
