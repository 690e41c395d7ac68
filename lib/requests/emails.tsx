import { sessionAttachment } from "@/lib/calendar-file/session";
import { Action, EmailFrame, FactRows, Paragraph, Part, type Sender, Small } from "@/lib/email/frame";
import { plainName } from "@/lib/email/names";
import type { EmailContent } from "@/lib/email/render";
import { When } from "@/lib/email/when";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { SessionFacts } from "@/lib/messages/queries";
import { localDateAt, startOfWeek } from "@/lib/scheduling/dates";
import { formatDay, formatTime, formatWhen } from "@/lib/time/format";

/** `site` is APP_URL: the only place that links of emails come from. */
type Context = { locale: Locale; site: string; sender: Sender };

export const declinedClient = (session: SessionFacts, context: Context, note?: string) =>
  endedClient(session, context, "declinedClient", note);
export const expiredClient = (session: SessionFacts, context: Context) =>
  endedClient(session, context, "expiredClient");
export const withdrawnClient = (session: SessionFacts, context: Context) =>
  endedClient(session, context, "withdrawnClient");

function subjectOf({ zone, startsAt }: SessionFacts, locale: Locale) {
  const instant = startsAt.getTime();
  return { day: formatDay({ zone, instant }, locale), time: formatTime(zone, instant, locale) };
}

/** To the client whose request came to nothing: which, why, and where other times are. */
function endedClient(
  session: SessionFacts,
  { locale, site, sender }: Context,
  word: "declinedClient" | "expiredClient" | "withdrawnClient",
  note = "",
): EmailContent {
  const t = translator(locale, "emails");
  const { account, client, practice, therapist, service, startsAt, endsAt, zone } = session;
  const person = account ?? client;
  const name = plainName(practice.name);
  const rows = [
    [t("facts.with"), plainName(therapist.name)],
    [t("facts.service"), locale === "fr" ? service.nameFr : service.nameEn],
  ] as const;
  return {
    subject: t(`${word}.subject`, subjectOf(session, locale)),
    attachments: [
      sessionAttachment(locale, session, `${site}/portal/${practice.slug}/sessions/${session.id}`, { gone: true }),
    ],
    react: (
      <EmailFrame
        locale={locale}
        sender={sender}
        title={t(`${word}.title`)}
        preview={formatWhen(zone, startsAt.getTime(), endsAt.getTime(), locale)}
      >
        {person && <Paragraph>{t("hello", { name: plainName(person.firstName) })}</Paragraph>}
        <Paragraph>{t(`${word}.intro`, { practice: name })}</Paragraph>
        {note && <Paragraph>{t("declinedClient.note", { practice: name, note })}</Paragraph>}
        <Part>
          <When locale={locale} zone={zone} home={session.home} start={startsAt} end={endsAt} />
          <FactRows rows={rows} />
        </Part>
        {!account?.closedAt && (
          <Action href={`${site}/book/${practice.slug}`} sender={sender}>
            {t(`${word}.button`)}
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

/** To the therapist: which request its client has taken back. */
export function withdrawnTherapist(session: SessionFacts, { locale, site, sender }: Context): EmailContent {
  const t = translator(locale, "emails");
  const { account, client, service, startsAt, endsAt, zone } = session;
  const person = client ?? account;
  const rows = [
    [t("facts.from"), person && plainName(`${person.firstName} ${person.lastName}`)],
    [t("facts.service"), locale === "fr" ? service.nameFr : service.nameEn],
  ] as const;
  return {
    subject: t("withdrawnTherapist.subject", subjectOf(session, locale)),
    react: (
      <EmailFrame
        locale={locale}
        sender={sender}
        title={t("withdrawnTherapist.title")}
        preview={formatWhen(zone, startsAt.getTime(), endsAt.getTime(), locale)}
      >
        <Paragraph>{t("withdrawnTherapist.intro")}</Paragraph>
        <Part>
          <When locale={locale} zone={zone} home={session.home} start={startsAt} end={endsAt} />
          <FactRows rows={rows} />
        </Part>
        <Action
          href={`${site}/calendar?week=${startOfWeek(localDateAt(zone, startsAt.getTime()))}&session=${session.id}`}
          sender={sender}
        >
          {t("openCalendar")}
        </Action>
      </EmailFrame>
    ),
  };
}
