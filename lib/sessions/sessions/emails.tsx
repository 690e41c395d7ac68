import { calendarFileMessages } from "@/lib/platform/calendar-file/messages";
import { sessionAttachment } from "@/lib/platform/calendar-file/session";
import {
  EmailButton,
  Contact,
  EmailFrame,
  FactRows,
  Greeting,
  Paragraph,
  EmailSection,
  Small,
} from "@/lib/platform/email/frame";
import { emailMessages } from "@/lib/platform/email/messages";
import { plainName } from "@/lib/platform/email/names";
import { initials } from "@/lib/platform/branding/initials";
import type { EmailContent } from "@/lib/platform/email/render";
import { When } from "@/lib/platform/email/when";
import { whereText } from "@/lib/platform/email/where";
import { translator } from "@/lib/platform/i18n/translator";
import { defineEmail, type EmailContext } from "@/lib/platform/outbox/email";
import { localDateAt, startOfWeek } from "@/lib/scheduling/dates";
import { type EmailedSession, sessionForClient, sessionForTherapist } from "@/lib/sessions/session-emails/queries";
import {
  dayAndTime,
  isSuperseded,
  noteText,
  serviceIn,
  therapistReplyAddress,
  clientReplyAddress,
} from "@/lib/sessions/session-emails/rules";
import { aboutEnd, aboutVersion } from "@/lib/sessions/session-emails/schema";
import { formatWhen } from "@/lib/platform/time/format";
import { bookingEmailMessages } from "@/lib/sessions/booking/email-messages";
import { sessionToClient, sessionToTherapist } from "@/lib/sessions/booking/emails";
import { sessionsEmailMessages } from "./email-messages";

/** Sent to the client when they or the practice cancelled; the practice may add a note. */
export const cancelledClient = defineEmail({
  name: "cancelled_client",
  label: (locale) => translator(locale, sessionsEmailMessages)("labels.cancelled_client"),
  data: aboutEnd,
  facts: sessionForClient,
  replyTo: therapistReplyAddress,
  isStale: isSuperseded,
  render: (session, context, { note }) => toClient(session, context, note),
});

/** Sent to the therapist: client, service and time, and that the time is free again. */
export const cancelledTherapist = defineEmail({
  name: "cancelled_therapist",
  label: (locale) => translator(locale, sessionsEmailMessages)("labels.cancelled_therapist"),
  data: aboutVersion,
  facts: sessionForTherapist,
  replyTo: clientReplyAddress,
  isStale: isSuperseded,
  render: toTherapist,
});

/** Sent to the client when staff book a cancelled session again, at its own time. */
export const restoredClient = defineEmail({
  name: "restored_client",
  label: (locale) => translator(locale, sessionsEmailMessages)("labels.restored_client"),
  data: aboutVersion,
  facts: sessionForClient,
  replyTo: therapistReplyAddress,
  isStale: isSuperseded,
  render(session, context) {
    const t = translator(context.locale, sessionsEmailMessages);
    return sessionToClient(session, context, {
      subject: t("restoredClient.subject", dayAndTime(session, context.locale)),
      title: t("restoredClient.title"),
      intro: t("restoredClient.intro", { practice: plainName(context.practice.name) }),
      attached: t("restoredClient.attached"),
      unverified: translator(context.locale, bookingEmailMessages)("bookedClient.unverified"),
    });
  },
});

export const restoredTherapist = defineEmail({
  name: "restored_therapist",
  label: (locale) => translator(locale, sessionsEmailMessages)("labels.restored_therapist"),
  data: aboutVersion,
  facts: sessionForTherapist,
  replyTo: clientReplyAddress,
  isStale: isSuperseded,
  render(session, context) {
    const t = translator(context.locale, sessionsEmailMessages);
    return sessionToTherapist(session, context, {
      subject: t("restoredTherapist.subject"),
      title: t("restoredTherapist.title"),
      intro: t("restoredTherapist.intro"),
      button: translator(context.locale, emailMessages)("openCalendar"),
    });
  },
});

const byClient = ({ changedBy }: EmailedSession) => changedBy?.startsWith("account:") ?? false;

function toClient(
  session: EmailedSession,
  { locale, site, practice, sender }: EmailContext,
  note: string | undefined,
): EmailContent {
  const [t, shared] = [translator(locale, sessionsEmailMessages), translator(locale, emailMessages)];
  const { account, client, therapist, startsAt, endsAt, zone, status } = session;
  const person = account ?? client;
  const name = plainName(practice.name);
  const rows = [
    [shared("facts.with"), plainName(therapist.name)],
    [shared("facts.service"), serviceIn(locale, session)],
    [shared("facts.where"), whereText(session, locale)],
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
        {person && <Greeting locale={locale} name={person.firstName} />}
        <Paragraph>
          {byClient(session) ? t("cancelledClient.byYou") : t("cancelledClient.byPractice", { practice: name })}
        </Paragraph>
        {status === "late_cancelled" && <Paragraph>{t("cancelledClient.late")}</Paragraph>}
        {note && <Paragraph>{t("cancelledClient.note", { practice: name, note })}</Paragraph>}
        <EmailSection>
          <When locale={locale} zone={zone} home={session.home} start={startsAt} end={endsAt} />
          <FactRows rows={rows} />
        </EmailSection>
        {!account?.closedAt && (
          <EmailButton href={`${site}/book/${practice.slug}`} sender={sender}>
            {t("cancelledClient.button")}
          </EmailButton>
        )}
        <Small>{t("cancelledClient.attached")}</Small>
        <EmailSection>
          <Contact to="ask" locale={locale} sender={sender} />
        </EmailSection>
      </EmailFrame>
    ),
  };
}

function toTherapist(session: EmailedSession, { locale, site, sender }: EmailContext): EmailContent {
  const [t, shared] = [translator(locale, sessionsEmailMessages), translator(locale, emailMessages)];
  const { account, client, startsAt, endsAt, zone, status } = session;
  const person = client ?? account;
  const name = person ? `${person.firstName} ${person.lastName}`.trim() : "";
  const href = `${site}/calendar?week=${startOfWeek(localDateAt(zone, startsAt.getTime()))}&session=${session.id}`;
  const summary = translator(locale, calendarFileMessages)("summaryTherapist", { initials: initials(name) });
  const rows = [
    [shared("facts.client"), plainName(name)],
    [shared("facts.service"), serviceIn(locale, session)],
    [shared("facts.where"), whereText(session, locale)],
    [shared("facts.state"), t(status === "late_cancelled" ? "status.late_cancelled" : "status.cancelled")],
    [shared("facts.note"), byClient(session) && noteText(session.cancelNote)],
  ] as const;
  return {
    subject: t("cancelledTherapist.subject", dayAndTime(session, locale)),
    attachments: [sessionAttachment(locale, session, href, { gone: true, summary })],
    react: (
      <EmailFrame
        locale={locale}
        sender={sender}
        title={t("cancelledTherapist.title")}
        preview={formatWhen(zone, startsAt.getTime(), endsAt.getTime(), locale)}
      >
        <Paragraph>{t(byClient(session) ? "cancelledTherapist.byClient" : "cancelledTherapist.byPractice")}</Paragraph>
        <EmailSection>
          <When locale={locale} zone={zone} home={session.home} start={startsAt} end={endsAt} />
          <FactRows rows={rows} />
        </EmailSection>
        <EmailButton href={href} sender={sender}>
          {shared("openCalendar")}
        </EmailButton>
        <Small>{t("cancelledTherapist.attached")}</Small>
      </EmailFrame>
    ),
  };
}
