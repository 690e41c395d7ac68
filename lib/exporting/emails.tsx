import { Action, EmailFrame, Paragraph, type Sender, Small } from "@/lib/email/frame";
import { plainName } from "@/lib/email/names";
import type { EmailContent } from "@/lib/email/render";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { ExportFacts } from "@/lib/messages/queries";
import { formatDayYear, formatTime, formatZone } from "@/lib/time/format";

/** To every owner: that somebody has taken everything of the practice with them, and what to do if it was nobody of theirs. */
export function practiceExported(
  { practice, zone, by, at }: ExportFacts,
  { locale, sender, href }: { locale: Locale; sender: Sender; href: string },
): EmailContent {
  const t = translator(locale, "emails");
  const instant = at.getTime();
  const when = `${formatDayYear({ zone, instant }, locale)}, ${formatTime(zone, instant, locale)}, ${formatZone(zone, instant, locale)}`;
  const title = t("practiceExported.title");
  return {
    subject: t("practiceExported.subject", { practice: plainName(practice.name) }),
    react: (
      <EmailFrame locale={locale} sender={sender} title={title} preview={title}>
        <Paragraph>{t("practiceExported.intro", { name: plainName(by), when })}</Paragraph>
        <Paragraph>{t("practiceExported.else")}</Paragraph>
        <Action href={href} sender={sender}>
          {t("practiceExported.button")}
        </Action>
        <Small>{t("practiceExported.why")}</Small>
      </EmailFrame>
    ),
  };
}
