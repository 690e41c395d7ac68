import { bookingLabel } from "@/lib/calendar/rules";
import { sessionAttachment } from "@/lib/calendar-file/session";
import {
  Action,
  CopyLink,
  EmailFrame,
  FactRows,
  Paragraph,
  Part,
  type Sender,
  Small,
  TextLink,
} from "@/lib/email/frame";
import { initialsOf, plainName } from "@/lib/email/names";
import type { EmailContent } from "@/lib/email/render";
import { When } from "@/lib/email/when";
import { whereRow, whereText } from "@/lib/email/where";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { SessionFacts } from "@/lib/messages/queries";
import { localDateAt, startOfWeek } from "@/lib/scheduling/dates";
import { formatDay, formatMoney, formatTime, formatWhen } from "@/lib/time/format";

/** `site` is APP_URL: the only place that links of emails come from. */
type Context = { locale: Locale; site: string; sender: Sender };

const serviceName = (locale: Locale, { service }: SessionFacts) => (locale === "fr" ? service.nameFr : service.nameEn);

/** What a client is told of a session with the same facts: that it is booked; of a request that it waits, is accepted, or is open again. */
type ClientWord = "bookedClient" | "requestedClient" | "acceptedClient" | "reopenedClient";
type TherapistWord = "bookedTherapist" | "bookedTherapistByStaff" | "requestedTherapist" | "acceptedTherapist";

/** To the person who booked: when, where, with whom, and how to reach the practice. */
export function bookedClient(
  session: SessionFacts,
  { locale, site, sender }: Context,
  word: ClientWord = "bookedClient",
): EmailContent {
  const t = translator(locale, "emails");
  const { account, client, practice, therapist, startsAt, endsAt, zone } = session;
  const person = account ?? client;
  const instant = startsAt.getTime();
  const href = `${site}/portal/${practice.slug}/sessions/${session.id}`;
  // Of whom staff booked it for, not everybody has an account to see it with.
  const online = account !== null || (client?.associations.length ?? 0) > 0;
  const rows = [
    [t("facts.with"), plainName(therapist.name)],
    [t("facts.service"), serviceName(locale, session)],
    whereRow(session, { locale, sender }),
    [t("facts.price"), formatMoney(session.priceCents, locale)],
  ] as const;
  return {
    subject: t(`${word}.subject`, {
      day: formatDay({ zone, instant }, locale),
      time: formatTime(zone, instant, locale),
    }),
    attachments: [sessionAttachment(locale, session, href)],
    react: (
      <EmailFrame
        locale={locale}
        sender={sender}
        title={t(`${word}.title`)}
        preview={formatWhen(zone, startsAt.getTime(), endsAt.getTime(), locale)}
      >
        {person && <Paragraph>{t("hello", { name: plainName(person.firstName) })}</Paragraph>}
        <Paragraph>{t(`${word}.intro`, { practice: plainName(practice.name) })}</Paragraph>
        <Part>
          <When locale={locale} zone={zone} home={session.home} start={startsAt} end={endsAt} />
          <FactRows rows={rows} />
        </Part>
        {online && (
          <Action href={href} sender={sender}>
            {t("bookedClient.button")}
          </Action>
        )}
        <Small>{t(`${word}.attached`)}</Small>
        {account && !account.verifiedAt && (
          <Small>
            {t(
              word === "bookedClient" || word === "acceptedClient"
                ? "bookedClient.unverified"
                : "requestedClient.unverified",
            )}
          </Small>
        )}
        <Part>
          <Small>
            {practice.phone
              ? t("reach", { practice: plainName(practice.name), phone: practice.phone })
              : t("reachNoPhone", { practice: plainName(practice.name) })}
          </Small>
          {online && <CopyLink locale={locale} href={href} sender={sender} />}
        </Part>
      </EmailFrame>
    ),
  };
}

/** To the therapist (A13): who, in which state (A15), what and when. Nothing more of the person travels by email. */
export function bookedTherapist(
  session: SessionFacts,
  { locale, site, sender }: Context,
  word: TherapistWord = session.origin === "staff" ? "bookedTherapistByStaff" : "bookedTherapist",
): EmailContent {
  const t = translator(locale, "emails");
  const { account, client, startsAt, endsAt, zone } = session;
  const person = client ?? account;
  const byStaff = session.origin === "staff";
  const state = bookingLabel({
    origin: session.origin,
    clientId: session.clientId,
    verified: Boolean(account?.verifiedAt),
    closed: Boolean(account?.closedAt),
  });
  const week = startOfWeek(localDateAt(zone, startsAt.getTime()));
  const href = `${site}/calendar?week=${week}&session=${session.id}`;
  const rows = [
    [t(byStaff ? "facts.client" : "facts.from"), person && plainName(`${person.firstName} ${person.lastName}`)],
    [t("facts.state"), state && t(`bookedTherapist.state.${state}`)],
    [t("facts.service"), serviceName(locale, session)],
    [t("facts.where"), whereText(session, locale)],
  ] as const;
  return {
    subject: t(`${word}.subject`),
    // Of a request nothing stands in the therapist's own calendar until it is accepted.
    attachments:
      word === "requestedTherapist"
        ? []
        : [
            sessionAttachment(locale, session, href, {
              summary: t("calendar.summaryTherapist", {
                initials: initialsOf(person ? `${person.firstName} ${person.lastName}` : ""),
              }),
            }),
          ],
    react: (
      <EmailFrame
        locale={locale}
        sender={sender}
        title={t(`${word}.title`)}
        preview={formatWhen(zone, startsAt.getTime(), endsAt.getTime(), locale)}
      >
        <Paragraph>{t(`${word}.intro`)}</Paragraph>
        <Part>
          <When locale={locale} zone={zone} home={session.home} start={startsAt} end={endsAt} />
          <FactRows rows={rows} />
        </Part>
        <Action href={href} sender={sender}>
          {t(word === "requestedTherapist" ? "requestedTherapist.button" : "bookedTherapist.button")}
        </Action>
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
