import { sessionAttachment } from "@/lib/calendar-file/session";
import { Action, EmailFrame, FactRows, Paragraph, Part, type Sender, Small } from "@/lib/email/frame";
import { plainName } from "@/lib/email/names";
import type { EmailContent } from "@/lib/email/render";
import { When } from "@/lib/email/when";
import { whereRow } from "@/lib/email/where";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { SessionFacts } from "@/lib/messages/queries";
import { formatDay, formatTime, formatWhen } from "@/lib/time/format";

type Context = { locale: Locale; site: string; sender: Sender };

/** Ahead of a session, to its client: when and where. */
export function reminder(session: SessionFacts, { locale, site, sender }: Context): EmailContent {
  const t = translator(locale, "emails");
  const { account, client, practice, therapist, service, startsAt, endsAt, zone } = session;
  const person = account ?? client;
  const instant = startsAt.getTime();
  const href = `${site}/portal/${practice.slug}/sessions/${session.id}`;
  const name = plainName(practice.name);
  const rows = [
    [t("facts.with"), plainName(therapist.name)],
    [t("facts.service"), locale === "fr" ? service.nameFr : service.nameEn],
    whereRow(session, { locale, sender }),
  ] as const;
  return {
    subject: t("reminder.subject", {
      day: formatDay({ zone, instant }, locale),
      time: formatTime(zone, instant, locale),
    }),
    attachments: [sessionAttachment(locale, session, href)],
    react: (
      <EmailFrame
        locale={locale}
        sender={sender}
        title={t("reminder.title")}
        preview={formatWhen(zone, instant, endsAt.getTime(), locale)}
      >
        {person && <Paragraph>{t("hello", { name: plainName(person.firstName) })}</Paragraph>}
        <Paragraph>{t("reminder.intro")}</Paragraph>
        <Part>
          <When locale={locale} zone={zone} home={session.home} start={startsAt} end={endsAt} />
          <FactRows rows={rows} />
        </Part>
        {account && (
          <Action href={href} sender={sender}>
            {t("bookedClient.button")}
          </Action>
        )}
        <Part>
          <Small>
            {practice.phone
              ? t("reach", { practice: name, phone: practice.phone })
              : t("reachNoPhone", { practice: name })}
          </Small>
        </Part>
      </EmailFrame>
    ),
  };
}
