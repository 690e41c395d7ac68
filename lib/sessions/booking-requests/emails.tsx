import { bookingEmailMessages } from "@/lib/sessions/booking/email-messages";
import { sessionToClient, sessionToTherapist } from "@/lib/sessions/booking/emails";
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
import type { EmailContent } from "@/lib/platform/email/render";
import { When } from "@/lib/platform/email/when";
import { translator } from "@/lib/platform/i18n/translator";
import { defineEmail, type EmailContext } from "@/lib/platform/outbox/email";
import { localDateAt, startOfWeek } from "@/lib/scheduling/dates";
import { type EmailedSession, sessionForClient, sessionForTherapist } from "@/lib/sessions/session-emails/queries";
import {
  dayAndTime,
  isNotRequested,
  isSuperseded,
  serviceIn,
  therapistReplyAddress,
  clientReplyAddress,
} from "@/lib/sessions/session-emails/rules";
import { aboutEnd, aboutSession, aboutVersion } from "@/lib/sessions/session-emails/schema";
import { sessionsEmailMessages } from "@/lib/sessions/sessions/email-messages";
import { formatWhen } from "@/lib/platform/time/format";
import { bookingRequestsEmailMessages } from "./email-messages";

export const requestedClient = defineEmail({
  name: "requested_client",
  label: (locale) => translator(locale, bookingRequestsEmailMessages)("labels.requested_client"),
  data: aboutSession,
  facts: sessionForClient,
  replyTo: therapistReplyAddress,
  isStale: isNotRequested,
  render: (session, context) => pending(session, context, "requestedClient"),
});

export const requestedTherapist = defineEmail({
  name: "requested_therapist",
  label: (locale) => translator(locale, bookingRequestsEmailMessages)("labels.requested_therapist"),
  data: aboutSession,
  facts: sessionForTherapist,
  replyTo: clientReplyAddress,
  isStale: isNotRequested,
  render(session, context) {
    const t = translator(context.locale, bookingRequestsEmailMessages);
    return sessionToTherapist(session, context, {
      subject: t("requestedTherapist.subject"),
      title: t("requestedTherapist.title"),
      intro: t("requestedTherapist.intro"),
      button: t("requestedTherapist.button"),
    });
  },
});

export const acceptedClient = defineEmail({
  name: "accepted_client",
  label: (locale) => translator(locale, bookingRequestsEmailMessages)("labels.accepted_client"),
  data: aboutVersion,
  facts: sessionForClient,
  replyTo: therapistReplyAddress,
  isStale: isSuperseded,
  render: (session, context) => pending(session, context, "acceptedClient"),
});

export const acceptedTherapist = defineEmail({
  name: "accepted_therapist",
  label: (locale) => translator(locale, bookingRequestsEmailMessages)("labels.accepted_therapist"),
  data: aboutVersion,
  facts: sessionForTherapist,
  replyTo: clientReplyAddress,
  isStale: isSuperseded,
  render(session, context) {
    const t = translator(context.locale, bookingRequestsEmailMessages);
    return sessionToTherapist(session, context, {
      subject: t("acceptedTherapist.subject"),
      title: t("acceptedTherapist.title"),
      intro: t("acceptedTherapist.intro"),
      button: translator(context.locale, emailMessages)("openCalendar"),
    });
  },
});

/** Sent to the client when staff undo their acceptance and the request is pending again. */
export const reopenedClient = defineEmail({
  name: "reopened_client",
  label: (locale) => translator(locale, bookingRequestsEmailMessages)("labels.reopened_client"),
  data: aboutVersion,
  facts: sessionForClient,
  replyTo: therapistReplyAddress,
  isStale: isSuperseded,
  render: (session, context) => pending(session, context, "reopenedClient"),
});

export const declinedClient = defineEmail({
  name: "declined_client",
  label: (locale) => translator(locale, bookingRequestsEmailMessages)("labels.declined_client"),
  data: aboutEnd,
  facts: sessionForClient,
  replyTo: therapistReplyAddress,
  isStale: isSuperseded,
  render: (session, context, { note }) => ended(session, context, "declinedClient", note),
});

/** Sent to the client when the practice did not answer in time. */
export const expiredClient = defineEmail({
  name: "expired_client",
  label: (locale) => translator(locale, bookingRequestsEmailMessages)("labels.expired_client"),
  data: aboutVersion,
  facts: sessionForClient,
  replyTo: therapistReplyAddress,
  isStale: isSuperseded,
  render: (session, context) => ended(session, context, "expiredClient"),
});

export const withdrawnClient = defineEmail({
  name: "withdrawn_client",
  label: (locale) => translator(locale, bookingRequestsEmailMessages)("labels.withdrawn_client"),
  data: aboutVersion,
  facts: sessionForClient,
  replyTo: therapistReplyAddress,
  isStale: isSuperseded,
  render: (session, context) => ended(session, context, "withdrawnClient"),
});

export const withdrawnTherapist = defineEmail({
  name: "withdrawn_therapist",
  label: (locale) => translator(locale, bookingRequestsEmailMessages)("labels.withdrawn_therapist"),
  data: aboutVersion,
  facts: sessionForTherapist,
  replyTo: clientReplyAddress,
  isStale: isSuperseded,
  render: withdrawn,
});

/** Renders the client's email for a request that is pending, accepted or reopened: a booking email with its own texts. */
function pending(
  session: EmailedSession,
  context: EmailContext,
  key: "requestedClient" | "acceptedClient" | "reopenedClient",
): EmailContent {
  const { locale, practice } = context;
  const t = translator(locale, bookingRequestsEmailMessages);
  return sessionToClient(session, context, {
    subject: t(`${key}.subject`, dayAndTime(session, locale)),
    title: t(`${key}.title`),
    intro: t(`${key}.intro`, { practice: plainName(practice.name) }),
    attached: t(`${key}.attached`),
    unverified:
      key === "acceptedClient"
        ? translator(locale, bookingEmailMessages)("bookedClient.unverified")
        : t("requestedClient.unverified"),
  });
}

/** Renders the client's email for a request that was declined, expired or withdrawn, with a link to other times. */
function ended(
  session: EmailedSession,
  { locale, site, practice, sender }: EmailContext,
  key: "declinedClient" | "expiredClient" | "withdrawnClient",
  note = "",
): EmailContent {
  const [t, shared] = [translator(locale, bookingRequestsEmailMessages), translator(locale, emailMessages)];
  const { account, client, therapist, startsAt, endsAt, zone } = session;
  const person = account ?? client;
  const name = plainName(practice.name);
  const rows = [
    [shared("facts.with"), plainName(therapist.name)],
    [shared("facts.service"), serviceIn(locale, session)],
  ] as const;
  return {
    subject: t(`${key}.subject`, dayAndTime(session, locale)),
    attachments: [
      sessionAttachment(locale, session, `${site}/portal/${practice.slug}/sessions/${session.id}`, { gone: true }),
    ],
    react: (
      <EmailFrame
        locale={locale}
        sender={sender}
        title={t(`${key}.title`)}
        preview={formatWhen(zone, startsAt.getTime(), endsAt.getTime(), locale)}
      >
        {person && <Greeting locale={locale} name={person.firstName} />}
        <Paragraph>{t(`${key}.intro`, { practice: name })}</Paragraph>
        {note && <Paragraph>{t("declinedClient.note", { practice: name, note })}</Paragraph>}
        <EmailSection>
          <When locale={locale} zone={zone} home={session.home} start={startsAt} end={endsAt} />
          <FactRows rows={rows} />
        </EmailSection>
        {!account?.closedAt && (
          <EmailButton href={`${site}/book/${practice.slug}`} sender={sender}>
            {t(`${key}.button`)}
          </EmailButton>
        )}
        <Small>{translator(locale, sessionsEmailMessages)("cancelledClient.attached")}</Small>
        <EmailSection>
          <Contact to="ask" locale={locale} sender={sender} />
        </EmailSection>
      </EmailFrame>
    ),
  };
}

/** Renders the therapist's email for a request that its client withdrew. */
function withdrawn(session: EmailedSession, { locale, site, sender }: EmailContext): EmailContent {
  const [t, shared] = [translator(locale, bookingRequestsEmailMessages), translator(locale, emailMessages)];
  const { account, client, startsAt, endsAt, zone } = session;
  const person = client ?? account;
  const rows = [
    [shared("facts.from"), person && plainName(`${person.firstName} ${person.lastName}`)],
    [shared("facts.service"), serviceIn(locale, session)],
  ] as const;
  return {
    subject: t("withdrawnTherapist.subject", dayAndTime(session, locale)),
    react: (
      <EmailFrame
        locale={locale}
        sender={sender}
        title={t("withdrawnTherapist.title")}
        preview={formatWhen(zone, startsAt.getTime(), endsAt.getTime(), locale)}
      >
        <Paragraph>{t("withdrawnTherapist.intro")}</Paragraph>
        <EmailSection>
          <When locale={locale} zone={zone} home={session.home} start={startsAt} end={endsAt} />
          <FactRows rows={rows} />
        </EmailSection>
        <EmailButton
          href={`${site}/calendar?week=${startOfWeek(localDateAt(zone, startsAt.getTime()))}&session=${session.id}`}
          sender={sender}
        >
          {shared("openCalendar")}
        </EmailButton>
      </EmailFrame>
    ),
  };
}
