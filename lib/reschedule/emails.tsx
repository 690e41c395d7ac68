import { sessionAttachment } from "@/lib/calendar-file/session";
import { Action, CopyLink, EmailFrame, FactRows, Paragraph, Part, type Sender, Small } from "@/lib/email/frame";
import { initialsOf, plainName } from "@/lib/email/names";
import type { EmailContent } from "@/lib/email/render";
import { When } from "@/lib/email/when";
import { whereRow } from "@/lib/email/where";
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
  return { day: formatDay({ zone, instant }, locale), time: formatTime(zone, instant, locale), until: formatTime(zone, is.end.getTime(), locale) };
}

/** It begins as before, with the same therapist: only its end is another. */
function onlyLonger({ was, is }: Move): boolean {
  return was.start.getTime() === is.start.getTime() && was.therapist === is.therapist;
}

/** The new time as large as any session's, and under it the old one: old → new. */
function OldAndNew({ move: { facts, was, is }, to, locale, sender }: { move: Move; to: "client" | "therapist"; locale: Locale; sender: Sender }) {
  const t = translator(locale, "emails");
  const { zone } = facts;
  const before = `${formatWhen(zone, was.start.getTime(), was.end.getTime(), locale)}, ${formatZone(zone, was.start.getTime(), locale)}`;
  const other = was.therapist !== is.therapist;
  const rows = [
    [t("facts.before"), <s key="before">{before}</s>],
    [t("facts.with"), other ? t("arrow", { was: plainName(was.therapist), is: plainName(is.therapist) }) : plainName(is.therapist)],
    [t("facts.service"), locale === "fr" ? facts.service.nameFr : facts.service.nameEn],
    whereRow(facts, { locale, sender }, to),
  ] as const;
  return (
    <Part heading={t("facts.now")}>
      <When locale={locale} zone={zone} home={facts.home} start={is.start} end={is.end} />
      <FactRows rows={rows} />
    </Part>
  );
}

/** To the client whose session has another time, or another therapist. */
export function rescheduledClient(move: Move, { locale, site, sender }: Context): EmailContent {
  const t = translator(locale, "emails");
  const { facts, is } = move;
  const { account, client, practice, zone } = facts;
  const person = account ?? client;
  const href = `${site}/portal/${practice.slug}/sessions/${facts.id}`;
  const byYou = facts.changedBy?.startsWith("account:") ?? false;
  const name = plainName(practice.name);
  return {
    subject: t(onlyLonger(move) ? "rescheduledClient.subjectLength" : "rescheduledClient.subject", newTime(move, locale)),
    attachments: [sessionAttachment(locale, facts, href)],
    react: (
      <EmailFrame locale={locale} sender={sender} title={t("rescheduledClient.title")} preview={formatWhen(zone, is.start.getTime(), is.end.getTime(), locale)}>
        {person && <Paragraph>{t("hello", { name: plainName(person.firstName) })}</Paragraph>}
        <Paragraph>{byYou ? t("rescheduledClient.byYou") : t("rescheduledClient.byPractice", { practice: name })}</Paragraph>
        <OldAndNew move={move} to="client" locale={locale} sender={sender} />
        <Action href={href} sender={sender}>{t("bookedClient.button")}</Action>
        <Small>{t("rescheduledClient.attached")}</Small>
        <Part>
          <Small>{practice.phone ? t("reach", { practice: name, phone: practice.phone }) : t("reachNoPhone", { practice: name })}</Small>
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
  const word = handedOver ? "handedOver" : "rescheduledTherapist";
  const longer = !handedOver && onlyLonger(move);
  return {
    subject: longer ? t("rescheduledTherapist.subjectLength", newTime(move, locale)) : t(`${word}.subject`, newTime(move, locale)),
    attachments: [sessionAttachment(locale, facts, href, { summary, ...(handedOver && { gone: true }) })],
    react: (
      <EmailFrame locale={locale} sender={sender} title={longer ? t("rescheduledTherapist.titleLength") : t(`${word}.title`)} preview={formatWhen(facts.zone, is.start.getTime(), is.end.getTime(), locale)}>
        <Paragraph>{t(`${word}.intro`, { name: plainName(name) })}</Paragraph>
        <OldAndNew move={move} to="therapist" locale={locale} sender={sender} />
        <Action href={href} sender={sender}>{t("openCalendar")}</Action>
        <Small>{t(`${word}.attached`)}</Small>
      </EmailFrame>
    ),
  };
}
