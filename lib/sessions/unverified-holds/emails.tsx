import type { z } from "zod";
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
import { dayAndTime, isSuperseded, serviceIn, therapistReplyAddress } from "@/lib/sessions/session-emails/rules";
import { aboutVersion } from "@/lib/sessions/session-emails/schema";
import { formatWhen } from "@/lib/platform/time/format";
import { unverifiedHoldsEmailMessages } from "./email-messages";
import { holdForClient, holdForTherapist, type EmailedHold } from "./queries";
import { aboutHold } from "./schema";

const label =
  (key: "announced_client" | "announced_therapist" | "released_client" | "released_therapist") =>
  (locale: EmailContext["locale"]) =>
    translator(locale, unverifiedHoldsEmailMessages)(`labels.${key}`);

const noLongerHeld = (hold: EmailedHold, about: z.output<typeof aboutHold>) => !hold.held || isSuperseded(hold, about);

/** Sent to the client some hours before a time is released whose account nobody has verified. */
export const announcedClient = defineEmail({
  name: "hold_announced_client",
  label: label("announced_client"),
  data: aboutHold,
  facts: holdForClient,
  replyTo: therapistReplyAddress,
  isStale: noLongerHeld,
  render: (hold, context, { until }) => toClient(hold, context, "announcedClient", until),
});

/** The same to the therapist. */
export const announcedTherapist = defineEmail({
  name: "hold_announced_therapist",
  label: label("announced_therapist"),
  data: aboutHold,
  facts: holdForTherapist,
  isStale: noLongerHeld,
  render: (hold, context, { until }) => toTherapist(hold, context, "announcedTherapist", until),
});

/** Sent to the client when the time has been released. */
export const releasedClient = defineEmail({
  name: "hold_released_client",
  label: label("released_client"),
  data: aboutVersion,
  facts: holdForClient,
  replyTo: therapistReplyAddress,
  isStale: isSuperseded,
  render: (hold, context) => toClient(hold, context, "releasedClient"),
});

/** The same to the therapist. */
export const releasedTherapist = defineEmail({
  name: "hold_released_therapist",
  label: label("released_therapist"),
  data: aboutVersion,
  facts: holdForTherapist,
  isStale: isSuperseded,
  render: (hold, context) => toTherapist(hold, context, "releasedTherapist"),
});

/** Formats the moment of the release in the reader's zone; empty for an email about a release that has happened. */
function moment({ zone, home }: EmailedHold, locale: EmailContext["locale"], until: string | undefined) {
  return until ? dayAndTime({ zone, home, startsAt: new Date(until) }, locale) : { day: "", time: "" };
}

function toClient(
  hold: EmailedHold,
  { locale, site, practice, sender }: EmailContext,
  key: "announcedClient" | "releasedClient",
  until?: string,
): EmailContent {
  const [t, shared] = [translator(locale, unverifiedHoldsEmailMessages), translator(locale, emailMessages)];
  const { account, startsAt, endsAt, zone, therapist } = hold;
  const session = `${site}/portal/${practice.slug}/sessions/${hold.id}`;
  const gone = key === "releasedClient";
  const rows = [
    [shared("facts.with"), plainName(therapist.name)],
    [shared("facts.service"), serviceIn(locale, hold)],
  ] as const;
  return {
    subject: t(`${key}.subject`, dayAndTime(hold, locale)),
    attachments: gone ? [sessionAttachment(locale, hold, session, { gone })] : [],
    react: (
      <EmailFrame
        locale={locale}
        sender={sender}
        title={t(`${key}.title`)}
        preview={formatWhen(zone, startsAt.getTime(), endsAt.getTime(), locale)}
      >
        {account && <Greeting locale={locale} name={account.firstName} />}
        <Paragraph>{t(`${key}.intro`, moment(hold, locale, until))}</Paragraph>
        <EmailSection>
          <When locale={locale} zone={zone} home={hold.home} start={startsAt} end={endsAt} />
          <FactRows rows={rows} />
        </EmailSection>
        <EmailButton href={gone ? `${site}/book/${practice.slug}` : session} sender={sender}>
          {t(`${key}.button`)}
        </EmailButton>
        <Small>{t(`${key}.after`)}</Small>
        <EmailSection>
          <Contact to="ask" locale={locale} sender={sender} />
        </EmailSection>
      </EmailFrame>
    ),
  };
}

function toTherapist(
  hold: EmailedHold,
  { locale, site, sender }: EmailContext,
  key: "announcedTherapist" | "releasedTherapist",
  until?: string,
): EmailContent {
  const [t, shared] = [translator(locale, unverifiedHoldsEmailMessages), translator(locale, emailMessages)];
  const { account, startsAt, endsAt, zone } = hold;
  const rows = [
    [shared("facts.client"), account && plainName(`${account.firstName} ${account.lastName}`)],
    [shared("facts.service"), serviceIn(locale, hold)],
  ] as const;
  const week = startOfWeek(localDateAt(zone, startsAt.getTime()));
  return {
    subject: t(`${key}.subject`, dayAndTime(hold, locale)),
    react: (
      <EmailFrame
        locale={locale}
        sender={sender}
        title={t(`${key}.title`)}
        preview={formatWhen(zone, startsAt.getTime(), endsAt.getTime(), locale)}
      >
        <Paragraph>{t(`${key}.intro`, moment(hold, locale, until))}</Paragraph>
        <EmailSection>
          <When locale={locale} zone={zone} home={hold.home} start={startsAt} end={endsAt} />
          <FactRows rows={rows} />
        </EmailSection>
        <EmailButton href={`${site}/calendar?week=${week}&session=${hold.id}`} sender={sender}>
          {shared("openCalendar")}
        </EmailButton>
      </EmailFrame>
    ),
  };
}
