import { CalendarX, Mail } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ContactLine } from "@/components/sessions/booking/contact";
import { bookAgainQuery } from "@/components/sessions/sessions/book-again";
import { CalendarStep } from "@/components/sessions/sessions/calendar-step";
import { ChangeLinks } from "@/components/sessions/sessions/change-links";
import { Room } from "@/components/sessions/sessions/room";
import { Step } from "@/components/sessions/sessions/step";
import { statusIcons } from "@/components/sessions/sessions/status-icons";
import { termsOf } from "@/components/sessions/sessions/terms";
import { WithWhom } from "@/components/sessions/sessions/with-whom";
import { CrisisLine } from "@/components/practice/privacy/crisis-line";
import { ButtonLink } from "@/components/ui/button-link";
import { Wallet } from "@/components/ui/glyphs";
import { Notice } from "@/components/ui/notice";
import { ConfirmEmail } from "@/components/identity/verification/confirm-email";
import { ownProfile } from "@/lib/accounts/profile/queries";
import { calendarLinks } from "@/lib/platform/calendar-file/links";
import { sessionEvent } from "@/lib/platform/calendar-file/session";
import { env } from "@/lib/platform/env/env";
import { may } from "@/lib/platform/access/may";
import { requirePortal } from "@/lib/platform/access/viewer";
import { ownAccount } from "@/lib/accounts/sign-up/queries";
import { bookingMessages } from "@/lib/sessions/booking/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { id } from "@/lib/platform/input/fields";
import { pageLocale } from "@/lib/practice/practices/queries";
import { bookingRequestsMessages } from "@/lib/sessions/booking-requests/messages";
import { sessionsMessages } from "@/lib/sessions/sessions/messages";
import { ownSession } from "@/lib/sessions/sessions/queries";
import { isAhead, isGone } from "@/lib/sessions/sessions/rules";
import { capital, formatElsewhere, formatMoney, formatWhen, formatZone } from "@/lib/platform/time/format";
import { PageFrame } from "../../../../page-frame";

type Props = { params: Promise<{ practice: string; session: string }>; searchParams: Promise<{ moved?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { practice } = await requirePortal((await params).practice, "portal.sessions");
  return { title: `${translator(await pageLocale(), bookingMessages)("yourSession")} · ${practice.name}` };
}

/** "You're booked": date, place, therapist, time zone and next steps; or how the session ended. */
export default async function SessionPage({ params, searchParams }: Props) {
  const { practice: slug, session: sessionId } = await params;
  const { scope, practice } = await requirePortal(slug, "portal.sessions");
  const [locale, account, profile, session, { moved }] = await Promise.all([
    pageLocale(),
    ownAccount(scope),
    ownProfile(scope),
    id.safeParse(sessionId).success ? ownSession(scope, sessionId) : null,
    searchParams,
  ]);
  if (!session) notFound();
  const t = translator(locale, sessionsMessages);
  const requests = translator(locale, bookingRequestsMessages);
  const { status } = session;
  const [start, end] = [session.startsAt.getTime(), session.endsAt.getTime()];
  const elsewhere = formatElsewhere(session.zone, session.home, start, end, locale);
  const when = formatWhen(session.zone, start, end, locale);
  const path = `/portal/${slug}/sessions/${session.id}`;
  const event = sessionEvent(
    locale,
    { ...session, practice, discreet: account.discreetCalendar },
    env().APP_URL + path,
  );
  const terms = termsOf(session, scope.now, locale, practice.phone);
  const open = status === "requested" ? requests("own.changeText") : `${terms.cancel} ${terms.move}`;
  // Only who cancels it gets their email for certain: staff may choose to send none.
  const told =
    isGone(status) && session.changedBy === scope.actor && session.changedAt < session.startsAt
      ? ` ${t("told", { email: account.emailRaw })}`
      : "";
  const outcome = status === "late_cancelled" && session.priceCents === 0 ? "cancelled" : status;
  const ended = isAhead(outcome)
    ? ""
    : t(`state.${outcome}.text`, { price: formatMoney(session.priceCents, locale) }) + told;
  const change = session.startsAt > scope.now ? open : t("over");
  return (
    <PageFrame practice={practice} signedIn>
      <div className="ok">
        <div>
          {moved !== undefined && status === "booked" && (
            <Notice tone="ok" role="status">
              {t("movedNotice")}
            </Notice>
          )}
          <h1 className="serif">
            {status === "booked"
              ? t.rich("bookedTitle", { name: () => <bdi>{account.firstName}</bdi> })
              : status === "requested"
                ? requests("own.title")
                : t(`state.${status}.title`)}
          </h1>
          <p className="when serif">{isGone(status) ? <s>{when}</s> : when}</p>
          <p className="at">
            {capital(formatZone(session.zone, start, locale))}
            {elsewhere && (
              <>
                <br />
                {elsewhere}
              </>
            )}
          </p>
          <WithWhom session={session} phone={profile.phone} practice={slug} locale={locale} />
          {isAhead(status) ? (
            <>
              {status === "requested" ? (
                <Step
                  icon={statusIcons.requested}
                  title={requests("own.held")}
                  text={requests("own.text", { practice: practice.name })}
                />
              ) : (
                <Step
                  icon={Mail}
                  title={t("nextTitle")}
                  text={`${t("emailText", { email: account.emailRaw })} ${t(`nextText.${session.place}`)}`}
                />
              )}
              <CalendarStep
                text={status === "requested" ? requests("own.file") : t("keepText")}
                links={{ ...calendarLinks(event), file: `${path}/calendar.ics` }}
                locale={locale}
              />
              {!scope.verified && <ConfirmEmail practice={slug} email={account.emailRaw} locale={locale} />}
              <Step
                icon={Wallet}
                title={
                  session.priceCents > 0
                    ? t("payTitle", { price: formatMoney(session.priceCents, locale) })
                    : t("payNothing")
                }
              />
              <Step
                icon={CalendarX}
                title={status === "requested" ? requests("own.change") : t("changeTitle")}
                text={change}
              >
                <div className="step-links">
                  <ChangeLinks session={session} practice={slug} now={scope.now} locale={locale} />
                </div>
              </Step>
            </>
          ) : (
            <Step icon={statusIcons[status]} title={t(`status.${status}`)} text={ended}>
              {may(scope, "portal.schedule") && (
                <ButtonLink variant="accent" href={`/book/${slug}${bookAgainQuery(session, scope.now)}`}>
                  {t("bookAgain")}
                </ButtonLink>
              )}
            </Step>
          )}
        </div>
        <div>
          <Room />
          <ContactLine practice={{ ...practice, address: "" }} locale={locale} />
          <CrisisLine zone={practice.zone} region={practice.region} locale={locale} />
        </div>
      </div>
    </PageFrame>
  );
}
