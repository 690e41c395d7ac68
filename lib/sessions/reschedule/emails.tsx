import type { PortalScope, PracticeScope } from "@/lib/platform/access/scopes";
import { calendarFileMessages } from "@/lib/platform/calendar-file/messages";
import { sessionAttachment } from "@/lib/platform/calendar-file/session";
import {
  EmailButton,
  Contact,
  CopyLink,
  EmailFrame,
  FactRows,
  Greeting,
  Paragraph,
  EmailSection,
  type Sender,
  Small,
} from "@/lib/platform/email/frame";
import { emailMessages } from "@/lib/platform/email/messages";
import { plainName } from "@/lib/platform/email/names";
import { initials } from "@/lib/platform/branding/initials";
import type { EmailContent } from "@/lib/platform/email/render";
import { When } from "@/lib/platform/email/when";
import { whereRow, whereText } from "@/lib/platform/email/where";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { defineEmail, type EmailContext, type Mailbox, type NewEmail } from "@/lib/platform/outbox/email";
import { localDateAt, startOfWeek } from "@/lib/scheduling/dates";
import { Policy } from "@/lib/sessions/booking/emails";
import { type EmailedMove, moveForClient, moveForTherapist } from "@/lib/sessions/session-emails/queries";
import {
  clientReplyAddress,
  clientTold,
  elsewhere,
  isNotBooked,
  isSuperseded,
  serviceIn,
  therapistReplyAddress,
  therapistTold,
} from "@/lib/sessions/session-emails/rules";
import { aboutMove, type SessionMove } from "@/lib/sessions/session-emails/schema";
import { formatDay, formatTime, formatWhen, formatZone } from "@/lib/platform/time/format";
import { rescheduleEmailMessages } from "./email-messages";

const isStale = ({ session }: EmailedMove, data: SessionMove) => isNotBooked(session) || isSuperseded(session, data);

/** Sent to the client when a session's time, length, therapist or location changed. */
export const rescheduledClient = defineEmail({
  name: "rescheduled_client",
  label: (locale) => translator(locale, rescheduleEmailMessages)("labels.rescheduled_client"),
  data: aboutMove,
  facts: moveForClient,
  replyTo: ({ session }) => therapistReplyAddress(session),
  isStale,
  render: toClient,
});

/** Sent to the therapist who has the session now. */
export const rescheduledTherapist = defineEmail({
  name: "rescheduled_therapist",
  label: (locale) => translator(locale, rescheduleEmailMessages)("labels.rescheduled_therapist"),
  data: aboutMove,
  facts: moveForTherapist,
  replyTo: ({ session }) => clientReplyAddress(session),
  isStale,
  render: (move, context) => toTherapist(move, context, false),
});

/** Sent to the therapist who had the session before. */
export const handedOver = defineEmail({
  name: "handed_over",
  label: (locale) => translator(locale, rescheduleEmailMessages)("labels.handed_over"),
  data: aboutMove,
  facts: moveForTherapist,
  replyTo: ({ session }) => clientReplyAddress(session),
  isStale,
  render: (move, context) => toTherapist(move, context, true),
});

/** Returns the emails about a session that staff or its client changed, to those who are told. */
export function changeEmails(
  scope: PracticeScope | PortalScope,
  { client, therapist }: { client: Mailbox | null; therapist: Mailbox },
  data: SessionMove,
  emailClient: boolean,
  now: Date,
): NewEmail[] {
  const { start, therapistId } = data.is;
  return [
    ...clientTold({ client, start: Date.parse(start), emailClient }, now).map((to) => rescheduledClient.to(to, data)),
    ...therapistTold(scope, { id: therapistId, mailbox: therapist }).map((to) => rescheduledTherapist.to(to, data)),
  ];
}

function newTime({ session: { zone, home }, is }: EmailedMove, locale: Locale) {
  const instant = is.start.getTime();
  return {
    day: formatDay({ zone, instant }, locale),
    time: formatTime(zone, instant, locale) + elsewhere(zone, home, instant, locale),
    until: formatTime(zone, is.end.getTime(), locale),
  };
}

/** Returns what changed: the start or therapist ("time"), else the end ("length"), else the location. */
function changeOf({ was, is }: EmailedMove): "time" | "length" | "place" {
  if (was.start.getTime() !== is.start.getTime() || was.therapist !== is.therapist) return "time";
  return was.end.getTime() === is.end.getTime() ? "place" : "length";
}

/** Renders the new time prominently, and below it the facts that changed: old → new. */
function OldAndNew({
  move,
  to,
  locale,
  sender,
}: {
  move: EmailedMove;
  to: "client" | "therapist";
  locale: Locale;
  sender: Sender;
}) {
  const [t, shared] = [translator(locale, rescheduleEmailMessages), translator(locale, emailMessages)];
  const { session, was, is } = move;
  const { zone } = session;
  const before = `${formatWhen(zone, was.start.getTime(), was.end.getTime(), locale)}, ${formatZone(zone, was.start.getTime(), locale)}`;
  const other = was.therapist !== is.therapist;
  const rows = [
    [shared("facts.before"), changeOf(move) !== "place" && <s key="before">{before}</s>],
    [
      shared("facts.with"),
      other ? t("arrow", { was: plainName(was.therapist), is: plainName(is.therapist) }) : plainName(is.therapist),
    ],
    [shared("facts.service"), serviceIn(locale, session)],
    to === "client"
      ? whereRow(session, { locale, sender })
      : ([shared("facts.where"), whereText(session, locale)] as const),
    [shared("facts.whereBefore"), was.elsewhere && <s key="where">{whereText(was.elsewhere, locale)}</s>],
  ] as const;
  return (
    <EmailSection heading={shared("facts.now")}>
      <When locale={locale} zone={zone} home={session.home} start={is.start} end={is.end} />
      <FactRows rows={rows} />
    </EmailSection>
  );
}

function toClient(move: EmailedMove, { locale, site, practice, sender }: EmailContext): EmailContent {
  const [t, shared] = [translator(locale, rescheduleEmailMessages), translator(locale, emailMessages)];
  const { session, is } = move;
  const person = session.account ?? session.client;
  const href = `${site}/portal/${practice.slug}/sessions/${session.id}`;
  const changed = changeOf(move);
  const byYou = session.changedBy?.startsWith("account:") ?? false;
  const name = plainName(practice.name);
  return {
    subject: t(`rescheduledClient.subject.${changed}`, newTime(move, locale)),
    attachments: [sessionAttachment(locale, session, href)],
    react: (
      <EmailFrame
        locale={locale}
        sender={sender}
        title={t("rescheduledClient.title")}
        preview={formatWhen(session.zone, is.start.getTime(), is.end.getTime(), locale)}
      >
        {person && <Greeting locale={locale} name={person.firstName} />}
        <Paragraph>
          {byYou
            ? t("rescheduledClient.byYou")
            : t(changed === "place" ? "rescheduledClient.place" : "rescheduledClient.byPractice", { practice: name })}
        </Paragraph>
        <OldAndNew move={move} to="client" locale={locale} sender={sender} />
        <EmailButton href={href} sender={sender}>
          {shared("seeSession")}
        </EmailButton>
        <Small>{t(changed === "place" ? "rescheduledClient.attachedPlace" : "rescheduledClient.attached")}</Small>
        <EmailSection>
          <Policy session={session} href={href} locale={locale} sender={sender} />
          <Contact to="ask" locale={locale} sender={sender} />
          <CopyLink locale={locale} href={href} sender={sender} />
        </EmailSection>
      </EmailFrame>
    ),
  };
}

/** Renders the email to the therapist who has the session now, or (`former`) had it before. */
function toTherapist(move: EmailedMove, { locale, site, sender }: EmailContext, former: boolean): EmailContent {
  const t = translator(locale, rescheduleEmailMessages);
  const { session, is } = move;
  const person = session.client ?? session.account;
  const name = person ? `${person.firstName} ${person.lastName}`.trim() : "";
  const href = `${site}/calendar?week=${startOfWeek(localDateAt(session.zone, is.start.getTime()))}&session=${session.id}`;
  const summary = translator(locale, calendarFileMessages)("summaryTherapist", { initials: initials(name) });
  const changed = changeOf(move);
  return {
    subject: t(former ? "handedOver.subject" : `rescheduledTherapist.subject.${changed}`, newTime(move, locale)),
    attachments: [sessionAttachment(locale, session, href, { summary, ...(former && { gone: true }) })],
    react: (
      <EmailFrame
        locale={locale}
        sender={sender}
        title={t(former ? "handedOver.title" : `rescheduledTherapist.title.${changed}`)}
        preview={formatWhen(session.zone, is.start.getTime(), is.end.getTime(), locale)}
      >
        <Paragraph>
          {t(
            former
              ? "handedOver.intro"
              : changed === "place"
                ? "rescheduledTherapist.place"
                : "rescheduledTherapist.intro",
            { name: plainName(name) },
          )}
        </Paragraph>
        <OldAndNew move={move} to="therapist" locale={locale} sender={sender} />
        <EmailButton href={href} sender={sender}>
          {translator(locale, emailMessages)("openCalendar")}
        </EmailButton>
        <Small>
          {t(
            former
              ? "handedOver.attached"
              : changed === "place"
                ? "rescheduledTherapist.attachedPlace"
                : "rescheduledTherapist.attached",
          )}
        </Small>
      </EmailFrame>
    ),
  };
}
