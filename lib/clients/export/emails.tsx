import { z } from "zod";
import { EmailButton, EmailFrame, Paragraph, Small } from "@/lib/platform/email/frame";
import { plainName } from "@/lib/platform/email/names";
import { translator } from "@/lib/platform/i18n/translator";
import { defineEmail } from "@/lib/platform/outbox/email";
import { formatDayYear, formatTime, formatZone } from "@/lib/platform/time/format";
import { exporterOf } from "./queries";
import { exportEmailMessages } from "./email-messages";

/**
 * Notifies every owner that the practice's data was exported: by whom, when, and what to do if that was not expected.
 */
export const practiceExported = defineEmail({
  name: "practice_exported",
  label: (locale) => translator(locale, exportEmailMessages)("labels.practice_exported"),
  data: z.strictObject({ staffId: z.uuid(), at: z.iso.datetime() }),
  facts: (scope, { practiceId, data }) => exporterOf(scope, practiceId, data.staffId),
  render({ name, zone }, { locale, site, practice, sender }, { at }) {
    const t = translator(locale, exportEmailMessages);
    const instant = Date.parse(at);
    const when = `${formatDayYear({ zone, instant }, locale)}, ${formatTime(zone, instant, locale)}, ${formatZone(zone, instant, locale)}`;
    const title = t("practiceExported.title");
    return {
      subject: t("practiceExported.subject", { practice: plainName(practice.name) }),
      react: (
        <EmailFrame locale={locale} sender={sender} title={title} preview={title}>
          <Paragraph>{t("practiceExported.intro", { name: plainName(name), when })}</Paragraph>
          <Paragraph>{t("practiceExported.else")}</Paragraph>
          <EmailButton href={`${site}/organization/staff`} sender={sender}>
            {t("practiceExported.button")}
          </EmailButton>
          <Small>{t("practiceExported.why")}</Small>
        </EmailFrame>
      ),
    };
  },
});
