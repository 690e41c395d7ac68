import type { ReactNode } from "react";
import { calendarFileMessages } from "@/lib/platform/calendar-file/messages";
import { bookingLabel } from "./rules";
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
  TextLink,
} from "@/lib/platform/email/frame";
import { emailMessages } from "@/lib/platform/email/messages";
import { plainName } from "@/lib/platform/email/names";
import { initials } from "@/lib/platform/branding/initials";
import type { EmailContent } from "@/lib/platform/email/render";
import { When } from "@/lib/platform/email/when";
import { whereRow, whereText } from "@/lib/platform/email/where";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { defineEmail, type EmailContext } from "@/lib/platform/outbox/email";
import { localDateAt, startOfWeek } from "@/lib/scheduling/dates";
import { type EmailedSession, sessionForClient, sessionForTherapist } from "@/lib/sessions/session-emails/queries";
import {
  dayAndTime,
  isNotBooked,
  noteText,
  serviceIn,
  therapistReplyAddress,
  clientReplyAddress,
} from "@/lib/sessions/session-emails/rules";
import { aboutSession } from "@/lib/sessions/session-emails/schema";
import { freeUntil, movableUntil } from "@/lib/sessions/sessions/rules";
import { formatMoney, formatWhen } from "@/lib/platform/time/format";
import { bookingEmailMessages } from "./email-messages";

/** Sent to the client: time, location, therapist, and how to reach the practice. */
export const bookedClient = defineEmail({
  name: "booked_client",
  label: (locale) => translator(locale, bookingEmailMessages)("labels.booked_client"),
  data: aboutSession,
  facts: sessionForClient,
  replyTo: therapistReplyAddress,
  isStale: isNotBooked,
  render(session, context) {
    const t = translator(context.locale, bookingEmailMessages);
    return sessionToClient(session, context, {
      subject: t("bookedClient.subject", dayAndTime(session, context.locale)),
      title: t("bookedClient.title"),
      intro: t("bookedClient.intro"),
      attached: t("bookedClient.attached"),
      unverified: t("bookedClient.unverified"),
    });
  },
});

/** Sent to the therapist's notification address (A13). */
export const bookedTherapist = defineEmail({
  name: "booked_therapist",
  label: (locale) => translator(locale, bookingEmailMessages)("labels.booked_therapist"),
  data: aboutSession,
  facts: sessionForTherapist,
  replyTo: clientReplyAddress,
  isStale: isNotBooked,
  render(session, context) {
    const t = translator(context.locale, bookingEmailMessages);
    const key = session.origin === "staff" ? "bookedTherapistByStaff" : "bookedTherapist";
    return sessionToTherapist(session, context, {
      subject: t(`${key}.subject`),
      title: t(`${key}.title`),
      intro: t(`${key}.intro`),
      button: translator(context.locale, emailMessages)("openCalendar"),
    });
  },
});

/** The texts of an email to a client, around the session's facts. */
type ClientTexts = { subject: string; title: string; intro: string; attached: string; unverified: string };

/** Renders the client's email about a session that is booked or requested, with all its facts. */
export function sessionToClient(
  session: EmailedSession,
  { locale, site, practice, sender }: EmailContext,
  texts: ClientTexts,
): EmailContent {
  const t = translator(locale, emailMessages);
  const { account, client, therapist, startsAt, endsAt, zone } = session;
  const person = account ?? client;
  const href = `${site}/portal/${practice.slug}/sessions/${session.id}`;
  // A client for whom staff booked may have no account to view the session with.
  const online = account !== null || (client?.grants.length ?? 0) > 0;
  const rows = [
    [t("facts.with"), plainName(therapist.name)],
    [t("facts.service"), serviceIn(locale, session)],
    whereRow(session, { locale, sender }),
    [t("facts.price"), priceText(session, locale)],
  ] as const;
  return {
    subject: texts.subject,
    attachments: [sessionAttachment(locale, session, href)],
    react: (
      <EmailFrame
        locale={locale}
        sender={sender}
        title={texts.title}
        preview={formatWhen(zone, startsAt.getTime(), endsAt.getTime(), locale)}
      >
        {person && <Greeting locale={locale} name={person.firstName} />}
        <Paragraph>{texts.intro}</Paragraph>
        <EmailSection>
          <When locale={locale} zone={zone} home={session.home} start={startsAt} end={endsAt} />
          <FactRows rows={rows} />
        </EmailSection>
        {online && (
          <EmailButton href={href} sender={sender}>
            {t("seeSession")}
          </EmailButton>
        )}
        <Small>{texts.attached}</Small>
        {account && !account.verifiedAt && <Small>{texts.unverified}</Small>}
        <EmailSection>
          {online && session.status === "booked" && (
            <Policy session={session} href={href} locale={locale} sender={sender} />
          )}
          <Contact to={online ? "ask" : "reach"} locale={locale} sender={sender} />
          {online && <CopyLink locale={locale} href={href} sender={sender} />}
        </EmailSection>
      </EmailFrame>
    ),
  };
}

function priceText({ priceCents }: EmailedSession, locale: Locale): string {
  const price = formatMoney(priceCents, locale);
  return priceCents > 0 ? translator(locale, emailMessages)("paidAtSession", { price }) : price;
}

type PolicyProps = { session: EmailedSession; href: string; locale: Locale; sender: Sender };

/** Until when the client can change and cancel a session online, with a link to it, and what it costs afterwards. */
export function Policy({ session, href, locale, sender }: PolicyProps) {
  const t = translator(locale, emailMessages);
  const { zone, home, priceCents } = session;
  const terms = { ...session, ...session.practice };
  const moment = (instant: number) => {
    const { day, time } = dayAndTime({ zone, home, startsAt: new Date(instant) }, locale);
    return translator(locale, bookingEmailMessages)("moment", { day, time });
  };
  const [free, movable] = [freeUntil(terms), movableUntil(terms)];
  const link = (chunks: ReactNode) => (
    <TextLink href={href} sender={sender}>
      {chunks}
    </TextLink>
  );
  const values = { when: moment(free), price: formatMoney(priceCents, locale), link };
  if (priceCents === 0) return <Small>{t.rich("policy.free", { link })}</Small>;
  if (free === movable) return <Small>{t.rich("policy.both", values)}</Small>;
  return <Small>{t.rich("policy.apart", { ...values, moving: moment(movable) })}</Small>;
}

type TherapistTexts = { subject: string; title: string; intro: string; button: string };

/** Renders the therapist's email: client, label (A15), service and time. No other personal data is sent by email. */
export function sessionToTherapist(
  session: EmailedSession,
  { locale, site, sender }: EmailContext,
  texts: TherapistTexts,
): EmailContent {
  const [t, shared] = [translator(locale, bookingEmailMessages), translator(locale, emailMessages)];
  const { account, client, startsAt, endsAt, zone } = session;
  const person = client ?? account;
  const name = person ? `${person.firstName} ${person.lastName}`.trim() : "";
  const state = bookingLabel({
    origin: session.origin,
    clientId: session.clientId,
    verified: Boolean(account?.verifiedAt),
    closed: Boolean(account?.closedAt),
  });
  const week = startOfWeek(localDateAt(zone, startsAt.getTime()));
  const href = `${site}/calendar?week=${week}&session=${session.id}`;
  const summary = translator(locale, calendarFileMessages)("summaryTherapist", { initials: initials(name) });
  const rows = [
    [shared(session.origin === "staff" ? "facts.client" : "facts.from"), person && plainName(name)],
    [shared("facts.state"), state && t(`bookedTherapist.state.${state}`)],
    [shared("facts.service"), serviceIn(locale, session)],
    [shared("facts.where"), whereText(session, locale)],
    [shared("facts.note"), noteText(session.bookingNote)],
  ] as const;
  return {
    subject: texts.subject,
    // A request is not in the therapist's own calendar until it is accepted.
    attachments: session.status === "requested" ? [] : [sessionAttachment(locale, session, href, { summary })],
    react: (
      <EmailFrame
        locale={locale}
        sender={sender}
        title={texts.title}
        preview={formatWhen(zone, startsAt.getTime(), endsAt.getTime(), locale)}
      >
        <Paragraph>{texts.intro}</Paragraph>
        <EmailSection>
          <When locale={locale} zone={zone} home={session.home} start={startsAt} end={endsAt} />
          <FactRows rows={rows} />
        </EmailSection>
        <EmailButton href={href} sender={sender}>
          {texts.button}
        </EmailButton>
        {state && <Small>{t(`bookedTherapist.means.${state}`)}</Small>}
        {(state === "unverified" || state === "unassociated") && (
          <Small>
            <TextLink href={`${site}/clients/prospects`} sender={sender}>
              {t("bookedTherapist.prospects")}
            </TextLink>
          </Small>
        )}
      </EmailFrame>
    ),
  };
}
