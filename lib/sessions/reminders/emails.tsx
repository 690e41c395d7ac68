import { sessionAttachment } from "@/lib/platform/calendar-file/session";
import {
  EmailButton,
  Contact,
  EmailFrame,
  FactRows,
  Greeting,
  Paragraph,
  EmailSection,
} from "@/lib/platform/email/frame";
import { emailMessages } from "@/lib/platform/email/messages";
import { plainName } from "@/lib/platform/email/names";
import { When } from "@/lib/platform/email/when";
import { whereRow } from "@/lib/platform/email/where";
import { translator } from "@/lib/platform/i18n/translator";
import { defineEmail } from "@/lib/platform/outbox/email";
import { sessionForClient } from "@/lib/sessions/session-emails/queries";
import { dayAndTime, isNotBooked, serviceIn, therapistReplyAddress } from "@/lib/sessions/session-emails/rules";
import { aboutSession } from "@/lib/sessions/session-emails/schema";
import { Policy } from "@/lib/sessions/booking/emails";
import { formatWhen } from "@/lib/platform/time/format";
import { z } from "zod";
import { remindersEmailMessages } from "./email-messages";

/** Sent to the client ahead of a session. Not sent if the session has begun or its start has changed. */
export const reminder = defineEmail({
  name: "reminder",
  label: (locale) => translator(locale, remindersEmailMessages)("labels.reminder"),
  data: aboutSession.extend({ start: z.iso.datetime() }),
  facts: sessionForClient,
  replyTo: therapistReplyAddress,
  isStale: (session, { start }, now) =>
    isNotBooked(session) || session.startsAt.getTime() !== Date.parse(start) || session.startsAt <= now,
  render(session, { locale, site, practice, sender }) {
    const [t, shared] = [translator(locale, remindersEmailMessages), translator(locale, emailMessages)];
    const { account, client, therapist, startsAt, endsAt, zone } = session;
    const person = account ?? client;
    const href = `${site}/portal/${practice.slug}/sessions/${session.id}`;
    const rows = [
      [shared("facts.with"), plainName(therapist.name)],
      [shared("facts.service"), serviceIn(locale, session)],
      whereRow(session, { locale, sender }),
    ] as const;
    return {
      subject: t("reminder.subject", dayAndTime(session, locale)),
      attachments: [sessionAttachment(locale, session, href)],
      react: (
        <EmailFrame
          locale={locale}
          sender={sender}
          title={t("reminder.title")}
          preview={formatWhen(zone, startsAt.getTime(), endsAt.getTime(), locale)}
        >
          {person && <Greeting locale={locale} name={person.firstName} />}
          <Paragraph>{t("reminder.intro")}</Paragraph>
          <EmailSection>
            <When locale={locale} zone={zone} home={session.home} start={startsAt} end={endsAt} />
            <FactRows rows={rows} />
          </EmailSection>
          {account && (
            <EmailButton href={href} sender={sender}>
              {shared("seeSession")}
            </EmailButton>
          )}
          <EmailSection>
            {account && <Policy session={session} href={href} locale={locale} sender={sender} />}
            <Contact to={account ? "ask" : "reach"} locale={locale} sender={sender} />
          </EmailSection>
        </EmailFrame>
      ),
    };
  },
});
