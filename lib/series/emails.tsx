import { sessionsAttachment } from "@/lib/calendar-file/session";
import { Action, EmailFrame, FactRows, Paragraph, Part, type Sender, Small } from "@/lib/email/frame";
import { initialsOf, plainName } from "@/lib/email/names";
import { whereRow, whereText } from "@/lib/email/where";
import type { EmailContent } from "@/lib/email/render";
import { and } from "@/lib/i18n/list";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { SessionFacts } from "@/lib/messages/queries";
import type { MessageData, SessionMove } from "@/lib/messages/schema";
import { localDateAt, startOfWeek } from "@/lib/scheduling/dates";
import { formatWhen } from "@/lib/time/format";
import { datesInWords } from "./rules";

type Context = { locale: Locale; site: string; sender: Sender };
type SeriesMessage = Extract<MessageData, { template: `series_${string}` }>;
type Version = { sessionId: string; sequence: number };

/** What an email of each kind says, to whom, and of which sessions it is still true. */
const kinds = {
  series_booked_client: {
    words: "bookedClient",
    to: "client",
    gone: false,
    true: ({ status }: SessionFacts) => status === "booked",
  },
  series_booked_therapist: {
    words: "bookedTherapist",
    to: "therapist",
    gone: false,
    true: ({ status }: SessionFacts) => status === "booked",
  },
  series_cancelled_client: { words: "cancelledClient", to: "client", gone: true, true: unchanged },
  series_cancelled_therapist: { words: "cancelledTherapist", to: "therapist", gone: true, true: unchanged },
  series_changed_client: { words: "changedClient", to: "client", gone: false, true: unchanged },
  series_changed_therapist: { words: "changedTherapist", to: "therapist", gone: false, true: unchanged },
  series_handed_over: { words: "handedOver", to: "therapist", gone: true, true: unchanged },
} as const;

function unchanged({ sequence }: SessionFacts, version: Version): boolean {
  return sequence === version.sequence;
}

/** One email for many sessions; null where nothing of it is true any more. */
export function seriesEmail(
  message: SeriesMessage,
  facts: readonly SessionFacts[],
  { locale, site, sender }: Context,
): EmailContent | null {
  const kind = kinds[message.template];
  const versions = new Map<string, Version | SessionMove>(
    message.data.sessions.map((version) => [version.sessionId, version]),
  );
  const sessions = facts.filter((session) => kind.true(session, versions.get(session.id)!));
  const [first] = sessions;
  if (!first) return null;
  const t = translator(locale, "emails");
  // Which message of the kind takes which values is not known to the type of a key put together.
  const say = t as unknown as (key: string, values: object) => string;
  const { account, client, practice, zone } = first;
  const toClient = kind.to === "client";
  const person = client ?? account;
  const name = person ? plainName(`${person.firstName} ${person.lastName}`) : "";
  const n = sessions.length;
  const values = { n, name, practice: plainName(practice.name) };
  const online = client !== null && client.associations.length > 0;
  const week = startOfWeek(localDateAt(zone, first.startsAt.getTime()));
  const href = toClient
    ? `${site}/portal/${practice.slug}/account`
    : `${site}/calendar?week=${week}&session=${first.id}`;
  const page = (session: SessionFacts) => (toClient ? `${site}/portal/${practice.slug}/sessions/${session.id}` : href);
  const where = [...new Set(sessions.map((session) => whereText(session, locale)))];
  const rows = [
    [t("facts.client"), toClient ? null : name],
    [
      t("facts.with"),
      toClient || kind.words === "handedOver"
        ? and([...new Set(sessions.map(({ therapist }) => plainName(therapist.name)))], locale)
        : null,
    ],
    [t("facts.service"), locale === "fr" ? first.service.nameFr : first.service.nameEn],
    where.length === 1 && toClient && !kind.gone
      ? whereRow(first, { locale, sender })
      : ([t("facts.where"), where.join("; ")] as const),
  ] as const;
  const options = {
    gone: kind.gone,
    ...(!toClient && { summary: t("calendar.summaryTherapist", { initials: initialsOf(name) }) }),
  };
  return {
    subject: say(`series.${kind.words}.subject`, values),
    attachments: [
      sessionsAttachment(
        locale,
        sessions.map((session) => ({ session, url: page(session) })),
        options,
      ),
    ],
    react: (
      <EmailFrame
        locale={locale}
        sender={sender}
        title={say(`series.${kind.words}.title`, values)}
        preview={formatWhen(zone, first.startsAt.getTime(), first.endsAt.getTime(), locale)}
      >
        {toClient && person && <Paragraph>{t("hello", { name: plainName(person.firstName) })}</Paragraph>}
        <Paragraph>{say(`series.${kind.words}.intro`, values)}</Paragraph>
        <Part>
          <Dates sessions={sessions} versions={versions} locale={locale} />
          <FactRows rows={rows} />
        </Part>
        {(!toClient || (online && !kind.gone)) && (
          <Action href={href} sender={sender}>
            {t(toClient ? "series.account" : "openCalendar")}
          </Action>
        )}
        <Small>{t(kind.gone ? "series.attachedGone" : "series.attached")}</Small>
        {toClient && (
          <Part>
            <Small>
              {practice.phone
                ? t("reach", { practice: values.practice, phone: practice.phone })
                : t("reachNoPhone", { practice: values.practice })}
            </Small>
          </Part>
        )}
      </EmailFrame>
    ),
  };
}

/** Each session on a line of its own; of one that moved, the old time struck out above the new one. */
function Dates({
  sessions,
  versions,
  locale,
}: {
  sessions: readonly SessionFacts[];
  versions: ReadonlyMap<string, Version | SessionMove>;
  locale: Locale;
}) {
  const { zone } = sessions[0]!;
  const times = ({ startsAt, endsAt }: SessionFacts) => ({ start: startsAt.getTime(), end: endsAt.getTime() });
  const words = datesInWords(zone, sessions.map(times), locale);
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
        {words[i]}
      </Paragraph>
    );
  });
}
