import { sessionAttachment } from "@/lib/calendar-file/session";
import { Action, CopyLink, EmailFrame, FactRows, Paragraph, Part, type Sender, Small } from "@/lib/email/frame";
import { initialsOf, plainName } from "@/lib/email/names";
import type { EmailContent } from "@/lib/email/render";
import { When } from "@/lib/email/when";
import { whereRow, whereText } from "@/lib/email/where";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Moved, SessionFacts } from "@/lib/messages/queries";
import { localDateAt, startOfWeek } from "@/lib/scheduling/dates";
import { formatDay, formatTime, formatWhen, formatZone } from "@/lib/time/format";

type Context = { locale: Locale; site: string; sender: Sender };

/** A session, and its move. */
export type Move = { facts: SessionFacts; was: Moved; is: Moved };

function newTime({ facts: { zone }, is }: Move, locale: Locale) {
  const instant = is.start.getTime();
  return {
    day: formatDay({ zone, instant }, locale),
    time: formatTime(zone, instant, locale),
    until: formatTime(zone, is.end.getTime(), locale),
  };
}

/** What is another: where it begins as before, with the same therapist, its end alone, or where it is held. */
function changeOf({ was, is }: Move): "time" | "length" | "place" {
  if (was.start.getTime() !== is.start.getTime() || was.therapist !== is.therapist) return "time";
  return was.end.getTime() === is.end.getTime() ? "place" : "length";
}

/** The new time as large as any session's, and under it what was otherwise: old → new. */
function OldAndNew({
  move,
  to,
  locale,
  sender,
}: {
  move: Move;
  to: "client" | "therapist";
  locale: Locale;
  sender: Sender;
}) {
  const t = translator(locale, "emails");
  const { facts, was, is } = move;
  const { zone } = facts;
  const before = `${formatWhen(zone, was.start.getTime(), was.end.getTime(), locale)}, ${formatZone(zone, was.start.getTime(), locale)}`;
  const other = was.therapist !== is.therapist;
  const rows = [
    [t("facts.before"), changeOf(move) !== "place" && <s key="before">{before}</s>],
    [
      t("facts.with"),
      other ? t("arrow", { was: plainName(was.therapist), is: plainName(is.therapist) }) : plainName(is.therapist),
    ],
    [t("facts.service"), locale === "fr" ? facts.service.nameFr : facts.service.nameEn],
    to === "client" ? whereRow(facts, { locale, sender }) : ([t("facts.where"), whereText(facts, locale)] as const),
    [t("facts.whereBefore"), was.elsewhere && <s key="where">{whereText(was.elsewhere, locale)}</s>],
  ] as const;
  return (
    <Part heading={t("facts.now")}>
      <When locale={locale} zone={zone} home={facts.home} start={is.start} end={is.end} />
      <FactRows rows={rows} />
    </Part>
  );
}

/** To the client whose session has another time, therapist or place. */
export function rescheduledClient(move: Move, { locale, site, sender }: Context): EmailContent {
  const t = translator(locale, "emails");
  const { facts, is } = move;
  const { account, client, practice, zone } = facts;
  const person = account ?? client;
  const href = `${site}/portal/${practice.slug}/sessions/${facts.id}`;
  const changed = changeOf(move);
  const byYou = facts.changedBy?.startsWith("account:") ?? false;
  const name = plainName(practice.name);
  return {
    subject: t(`rescheduledClient.subject.${changed}`, newTime(move, locale)),
    attachments: [sessionAttachment(locale, facts, href)],
    react: (
      <EmailFrame
        locale={locale}
        sender={sender}
        title={t("rescheduledClient.title")}
        preview={formatWhen(zone, is.start.getTime(), is.end.getTime(), locale)}
      >
        {person && <Paragraph>{t("hello", { name: plainName(person.firstName) })}</Paragraph>}
        <Paragraph>
          {byYou
            ? t("rescheduledClient.byYou")
            : t(changed === "place" ? "rescheduledClient.place" : "rescheduledClient.byPractice", { practice: name })}
        </Paragraph>
        <OldAndNew move={move} to="client" locale={locale} sender={sender} />
        <Action href={href} sender={sender}>
          {t("bookedClient.button")}
        </Action>
        <Small>{t(changed === "place" ? "rescheduledClient.attachedPlace" : "rescheduledClient.attached")}</Small>
        <Part>
          <Small>
            {practice.phone
              ? t("reach", { practice: name, phone: practice.phone })
              : t("reachNoPhone", { practice: name })}
          </Small>
          <CopyLink locale={locale} href={href} sender={sender} />
        </Part>
      </EmailFrame>
    ),
  };
}

/** To the therapist who has it now, or (`handedOver`) to the one who had it before. */
export function rescheduledTherapist(move: Move, { locale, site, sender }: Context, handedOver = false): EmailContent {
  const t = translator(locale, "emails");
  const { facts, is } = move;
  const person = facts.client ?? facts.account;
  const name = person ? `${person.firstName} ${person.lastName}` : "";
  const href = `${site}/calendar?week=${startOfWeek(localDateAt(facts.zone, is.start.getTime()))}&session=${facts.id}`;
  const summary = t("calendar.summaryTherapist", { initials: initialsOf(name) });
  const changed = changeOf(move);
  return {
    subject: t(handedOver ? "handedOver.subject" : `rescheduledTherapist.subject.${changed}`, newTime(move, locale)),
    attachments: [sessionAttachment(locale, facts, href, { summary, ...(handedOver && { gone: true }) })],
    react: (
      <EmailFrame
        locale={locale}
        sender={sender}
        title={t(handedOver ? "handedOver.title" : `rescheduledTherapist.title.${changed}`)}
        preview={formatWhen(facts.zone, is.start.getTime(), is.end.getTime(), locale)}
      >
        <Paragraph>
          {t(
            handedOver
              ? "handedOver.intro"
              : changed === "place"
                ? "rescheduledTherapist.place"
                : "rescheduledTherapist.intro",
            { name: plainName(name) },
          )}
        </Paragraph>
        <OldAndNew move={move} to="therapist" locale={locale} sender={sender} />
        <Action href={href} sender={sender}>
          {t("openCalendar")}
        </Action>
        <Small>
          {t(
            handedOver
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
