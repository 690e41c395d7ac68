import type { SystemScope } from "@/lib/platform/access/scopes";
import { calendarFileMessages } from "@/lib/platform/calendar-file/messages";
import { sessionsAttachment } from "@/lib/platform/calendar-file/session";
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
import { whereRow, whereText } from "@/lib/platform/email/where";
import { and } from "@/lib/platform/i18n/list";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { defineEmail, type EmailContext } from "@/lib/platform/outbox/email";
import { localDateAt, startOfWeek } from "@/lib/scheduling/dates";
import { type EmailedSession, sessionsForClient, sessionsForTherapist } from "@/lib/sessions/session-emails/queries";
import {
  isNotBooked,
  isSuperseded,
  serviceIn,
  therapistReplyAddress,
  clientReplyAddress,
  commonReplyAddress,
} from "@/lib/sessions/session-emails/rules";
import { aboutMany, aboutMoves, type SessionMove, type SessionVersion } from "@/lib/sessions/session-emails/schema";
import { formatWhen } from "@/lib/platform/time/format";
import { datesInWords } from "./rules";
import { seriesEmailMessages } from "./email-messages";

// Sent to the client and the therapist when staff book, cancel or move several sessions: one email for all of them.

export const seriesBookedClient = defineEmail({
  name: "series_booked_client",
  label: (locale) => translator(locale, seriesEmailMessages)("labels.series_booked_client"),
  data: aboutMany,
  facts: accurate(sessionsForClient, isNotBooked),
  replyTo: (sessions) => commonReplyAddress(sessions, therapistReplyAddress),
  render: (sessions, context, data) =>
    seriesEmail(sessions, data, context, { key: "bookedClient", to: "client", gone: false }),
});

export const seriesBookedTherapist = defineEmail({
  name: "series_booked_therapist",
  label: (locale) => translator(locale, seriesEmailMessages)("labels.series_booked_therapist"),
  data: aboutMany,
  facts: accurate(sessionsForTherapist, isNotBooked),
  replyTo: (sessions) => commonReplyAddress(sessions, clientReplyAddress),
  render: (sessions, context, data) =>
    seriesEmail(sessions, data, context, { key: "bookedTherapist", to: "therapist", gone: false }),
});

export const seriesCancelledClient = defineEmail({
  name: "series_cancelled_client",
  label: (locale) => translator(locale, seriesEmailMessages)("labels.series_cancelled_client"),
  data: aboutMany,
  facts: accurate(sessionsForClient, isSuperseded),
  replyTo: (sessions) => commonReplyAddress(sessions, therapistReplyAddress),
  render: (sessions, context, data) =>
    seriesEmail(sessions, data, context, { key: "cancelledClient", to: "client", gone: true }),
});

export const seriesCancelledTherapist = defineEmail({
  name: "series_cancelled_therapist",
  label: (locale) => translator(locale, seriesEmailMessages)("labels.series_cancelled_therapist"),
  data: aboutMany,
  facts: accurate(sessionsForTherapist, isSuperseded),
  replyTo: (sessions) => commonReplyAddress(sessions, clientReplyAddress),
  render: (sessions, context, data) =>
    seriesEmail(sessions, data, context, { key: "cancelledTherapist", to: "therapist", gone: true }),
});

export const seriesChangedClient = defineEmail({
  name: "series_changed_client",
  label: (locale) => translator(locale, seriesEmailMessages)("labels.series_changed_client"),
  data: aboutMoves,
  facts: accurate(sessionsForClient, isSuperseded),
  replyTo: (sessions) => commonReplyAddress(sessions, therapistReplyAddress),
  render: (sessions, context, data) =>
    seriesEmail(sessions, data, context, { key: "changedClient", to: "client", gone: false }),
});

export const seriesChangedTherapist = defineEmail({
  name: "series_changed_therapist",
  label: (locale) => translator(locale, seriesEmailMessages)("labels.series_changed_therapist"),
  data: aboutMoves,
  facts: accurate(sessionsForTherapist, isSuperseded),
  replyTo: (sessions) => commonReplyAddress(sessions, clientReplyAddress),
  render: (sessions, context, data) =>
    seriesEmail(sessions, data, context, { key: "changedTherapist", to: "therapist", gone: false }),
});

export const seriesHandedOver = defineEmail({
  name: "series_handed_over",
  label: (locale) => translator(locale, seriesEmailMessages)("labels.series_handed_over"),
  data: aboutMoves,
  facts: accurate(sessionsForTherapist, isSuperseded),
  replyTo: (sessions) => commonReplyAddress(sessions, clientReplyAddress),
  render: (sessions, context, data) =>
    seriesEmail(sessions, data, context, { key: "handedOver", to: "therapist", gone: true }),
});

type Data = { sessions: readonly (SessionVersion | SessionMove)[] };
type About = { practiceId: string; data: Data };

const versionsOf = ({ sessions }: Data) => new Map(sessions.map((version) => [version.sessionId, version]));

/** Returns the sessions for which the email is still accurate; null if there are none. */
function accurate(
  read: (scope: SystemScope, about: About) => Promise<EmailedSession[]>,
  isStale: (session: EmailedSession, version: SessionVersion) => boolean,
) {
  return async (scope: SystemScope, about: About) => {
    const versions = versionsOf(about.data);
    const sessions = (await read(scope, about)).filter((session) => !isStale(session, versions.get(session.id)!));
    return sessions.length > 0 ? sessions : null;
  };
}

type Key = `${"booked" | "cancelled" | "changed"}${"Client" | "Therapist"}` | "handedOver";

/** `gone`: the calendar file removes the sessions from the recipient's calendar. */
type Kind = { key: Key; to: "client" | "therapist"; gone: boolean };

function seriesEmail(
  sessions: readonly EmailedSession[],
  data: Data,
  { locale, site, practice, sender }: EmailContext,
  { key, to, gone }: Kind,
): EmailContent {
  const first = sessions[0]!;
  const [t, shared] = [translator(locale, seriesEmailMessages), translator(locale, emailMessages)];
  // TypeScript cannot infer the values of a message whose key is built at run time.
  const text = t as unknown as (key: string, values: object) => string;
  const { account, client, zone } = first;
  const toClient = to === "client";
  const person = client ?? account;
  const name = person ? plainName(`${person.firstName} ${person.lastName}`) : "";
  const values = { n: sessions.length, name, practice: plainName(practice.name) };
  const online = client !== null && client.grants.length > 0;
  const week = startOfWeek(localDateAt(zone, first.startsAt.getTime()));
  const href = toClient
    ? `${site}/portal/${practice.slug}/account`
    : `${site}/calendar?week=${week}&session=${first.id}`;
  const page = ({ id }: EmailedSession) => (toClient ? `${site}/portal/${practice.slug}/sessions/${id}` : href);
  const where = [...new Set(sessions.map((session) => whereText(session, locale)))];
  const rows = [
    [shared("facts.client"), toClient ? null : name],
    [
      shared("facts.with"),
      toClient || key === "handedOver"
        ? and([...new Set(sessions.map(({ therapist }) => plainName(therapist.name)))], locale)
        : null,
    ],
    [shared("facts.service"), serviceIn(locale, first)],
    where.length === 1 && toClient && !gone
      ? whereRow(first, { locale, sender })
      : ([shared("facts.where"), where.join("; ")] as const),
  ] as const;
  const summary = translator(locale, calendarFileMessages)("summaryTherapist", { initials: initials(name) });
  return {
    subject: text(`${key}.subject`, values),
    attachments: [
      sessionsAttachment(
        locale,
        sessions.map((session) => ({ session, url: page(session) })),
        { gone, ...(!toClient && { summary }) },
      ),
    ],
    react: (
      <EmailFrame
        locale={locale}
        sender={sender}
        title={text(`${key}.title`, values)}
        preview={formatWhen(zone, first.startsAt.getTime(), first.endsAt.getTime(), locale)}
      >
        {toClient && person && <Greeting locale={locale} name={person.firstName} />}
        <Paragraph>{text(`${key}.intro`, values)}</Paragraph>
        <EmailSection>
          <Dates sessions={sessions} versions={versionsOf(data)} locale={locale} />
          <FactRows rows={rows} />
        </EmailSection>
        {(!toClient || (online && !gone)) && (
          <EmailButton href={href} sender={sender}>
            {toClient ? t("account") : shared("openCalendar")}
          </EmailButton>
        )}
        <Small>{t(gone ? "attachedGone" : "attached")}</Small>
        {toClient && (
          <EmailSection>
            <Contact to="reach" locale={locale} sender={sender} />
          </EmailSection>
        )}
      </EmailFrame>
    ),
  };
}

/** Renders one line per session; if it moved, with the old time struck out above the new one. */
function Dates({
  sessions,
  versions,
  locale,
}: {
  sessions: readonly EmailedSession[];
  versions: ReadonlyMap<string, SessionVersion | SessionMove>;
  locale: Locale;
}) {
  const { zone } = sessions[0]!;
  const times = ({ startsAt, endsAt }: EmailedSession) => ({ start: startsAt.getTime(), end: endsAt.getTime() });
  const dates = datesInWords(zone, sessions.map(times), locale);
  return sessions.map((session, i) => {
    const version = versions.get(session.id);
    const was = version && "was" in version ? version.was : null;
    const moved = was && Date.parse(was.start) !== session.startsAt.getTime();
    return (
      <Paragraph key={session.id}>
        {moved && (
          <>
            <s>{formatWhen(zone, Date.parse(was.start), Date.parse(was.end), locale)}</s>
            <br />
            {"→ "}
          </>
        )}
        {dates[i]}
      </Paragraph>
    );
  });
}
