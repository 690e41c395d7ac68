import { sessionAttachment } from "@/lib/calendar-file/session";
import { Action, EmailFrame, FactRows, Paragraph, Part, type Sender, Small } from "@/lib/email/frame";
import { initialsOf, plainName } from "@/lib/email/names";
import type { EmailContent } from "@/lib/email/render";
import { When } from "@/lib/email/when";
import { whereText } from "@/lib/email/where";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { SessionFacts } from "@/lib/messages/queries";
import { localDateAt, startOfWeek } from "@/lib/scheduling/dates";
import { formatDay, formatTime, formatWhen } from "@/lib/time/format";

/** `site` is APP_URL: the only place that links of emails come from. */
type Context = { locale: Locale; site: string; sender: Sender };

const byClient = ({ changedBy }: SessionFacts) => changedBy?.startsWith("account:") ?? false;

function dayAndTime({ zone, startsAt }: SessionFacts, locale: Locale) {
  const instant = startsAt.getTime();
  return { day: formatDay({ zone, instant }, locale), time: formatTime(zone, instant, locale) };
}

/** To the client whose session was cancelled, by themselves or by the practice, which may have added a note. */
export function cancelledClient(session: SessionFacts, { locale, site, sender }: Context, note = ""): EmailContent {
  const t = translator(locale, "emails");
  const { account, client, practice, therapist, service, startsAt, endsAt, zone, status } = session;
  const person = account ?? client;
  const name = plainName(practice.name);
  const rows = [
    [t("facts.with"), plainName(therapist.name)],
    [t("facts.service"), locale === "fr" ? service.nameFr : service.nameEn],
    [t("facts.where"), whereText(session, locale)],
  ] as const;
  return {
    subject: t("cancelledClient.subject", dayAndTime(session, locale)),
    attachments: [
      sessionAttachment(locale, session, `${site}/portal/${practice.slug}/sessions/${session.id}`, { gone: true }),
    ],
    react: (
      <EmailFrame
        locale={locale}
        sender={sender}
        title={t("cancelledClient.title")}
        preview={formatWhen(zone, startsAt.getTime(), endsAt.getTime(), locale)}
      >
        {person && <Paragraph>{t("hello", { name: plainName(person.firstName) })}</Paragraph>}
        <Paragraph>
          {byClient(session) ? t("cancelledClient.byYou") : t("cancelledClient.byPractice", { practice: name })}
        </Paragraph>
        {status === "late_cancelled" && <Paragraph>{t("cancelledClient.late")}</Paragraph>}
        {note && <Paragraph>{t("cancelledClient.note", { practice: name, note })}</Paragraph>}
        <Part>
          <When locale={locale} zone={zone} home={session.home} start={startsAt} end={endsAt} />
          <FactRows rows={rows} />
        </Part>
        {!account?.closedAt && (
          <Action href={`${site}/book/${practice.slug}`} sender={sender}>
            {t("cancelledClient.button")}
          </Action>
        )}
        <Small>{t("cancelledClient.attached")}</Small>
        <Part>
          <Small>
            {practice.phone ? t("ask", { practice: name, phone: practice.phone }) : t("askNoPhone", { practice: name })}
          </Small>
        </Part>
      </EmailFrame>
    ),
  };
}

/** To the therapist: who, what and when, and that the time is free again. */
export function cancelledTherapist(session: SessionFacts, { locale, site, sender }: Context): EmailContent {
  const t = translator(locale, "emails");
  const { account, client, service, startsAt, endsAt, zone, status } = session;
  const person = client ?? account;
  const name = person ? `${person.firstName} ${person.lastName}` : "";
  const href = `${site}/calendar?week=${startOfWeek(localDateAt(zone, startsAt.getTime()))}&session=${session.id}`;
  const rows = [
    [t("facts.client"), plainName(name)],
    [t("facts.service"), locale === "fr" ? service.nameFr : service.nameEn],
    [t("facts.where"), whereText(session, locale)],
    [t("facts.state"), t(status === "late_cancelled" ? "status.late_cancelled" : "status.cancelled")],
  ] as const;
  return {
    subject: t("cancelledTherapist.subject", dayAndTime(session, locale)),
    attachments: [
      sessionAttachment(locale, session, href, {
        gone: true,
        summary: t("calendar.summaryTherapist", { initials: initialsOf(name) }),
      }),
    ],
    react: (
      <EmailFrame
        locale={locale}
        sender={sender}
        title={t("cancelledTherapist.title")}
        preview={formatWhen(zone, startsAt.getTime(), endsAt.getTime(), locale)}
      >
        <Paragraph>{t(byClient(session) ? "cancelledTherapist.byClient" : "cancelledTherapist.byPractice")}</Paragraph>
        <Part>
          <When locale={locale} zone={zone} home={session.home} start={startsAt} end={endsAt} />
          <FactRows rows={rows} />
        </Part>
        <Action href={href} sender={sender}>
          {t("openCalendar")}
        </Action>
        <Small>{t("cancelledTherapist.attached")}</Small>
      </EmailFrame>
    ),
  };
}
