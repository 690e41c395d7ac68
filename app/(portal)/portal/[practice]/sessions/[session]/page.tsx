import { CalendarPlus, CalendarX, Mail } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { sessionFacts } from "@/components/sessions/booking/facts";
import { FactList } from "@/components/sessions/booking/fact-list";
import { ChangeLinks } from "@/components/sessions/sessions/change-links";
import { Room } from "@/components/sessions/sessions/room";
import { Step } from "@/components/sessions/sessions/step";
import { statusIcons } from "@/components/sessions/sessions/status-icons";
import { termsOf } from "@/components/sessions/sessions/terms";
import { buttonClass } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { VerifyNotice } from "@/components/identity/verification/verify-notice";
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
import { capital, formatElsewhere, formatWhen, formatZone } from "@/lib/platform/time/format";
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
  const [locale, account, session, { moved }] = await Promise.all([
    pageLocale(),
    ownAccount(scope),
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
  const terms = termsOf(session, scope.now, locale, practice.phone);
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
          {status === "requested" && (
            <>
              <Step
                icon={statusIcons.requested}
                title={requests("own.held")}
                text={requests("own.text", { practice: practice.name })}
              />
              {!scope.verified && (
                <VerifyNotice practice={slug} email={account.emailRaw} locale={locale} kind="booked" />
              )}
              <Step icon={CalendarPlus} title={t("keepTitle")} text={requests("own.file")}>
                <a className={buttonClass({})} href={`/portal/${slug}/sessions/${session.id}/calendar.ics`} download>
                  {t("file")}
                </a>
              </Step>
              <Step icon={Mail} title={t("emailTitle")} text={t("emailText", { email: account.emailRaw })} />
              <Step
                icon={CalendarX}
                title={requests("own.change")}
                text={session.startsAt > scope.now ? requests("own.changeText") : t("over")}
              >
                <ChangeLinks session={session} practice={slug} now={scope.now} locale={locale} />
              </Step>
            </>
          )}
          {!isAhead(status) && (
            <Step icon={statusIcons[status]} title={t(`status.${status}`)} text={t(`state.${status}.text`)}>
              <ButtonLink href={`/book/${slug}`}>{t("bookAgain")}</ButtonLink>
            </Step>
          )}
          {status === "booked" && (
            <>
              {!scope.verified && (
                <VerifyNotice practice={slug} email={account.emailRaw} locale={locale} kind="booked" />
              )}
              <Step icon={CalendarPlus} title={t("keepTitle")} text={t("keepText")}>
                <a className={buttonClass({})} href={`/portal/${slug}/sessions/${session.id}/calendar.ics`} download>
                  {t("file")}
                </a>
              </Step>
              <Step icon={Mail} title={t("emailTitle")} text={t("emailText", { email: account.emailRaw })} />
              <Step
                icon={CalendarX}
                title={t("changeTitle")}
                text={session.startsAt > scope.now ? `${terms.cancel} ${terms.move}` : t("over")}
              >
                <ChangeLinks session={session} practice={slug} now={scope.now} locale={locale} />
              </Step>
            </>
          )}
          <div className="acts">
            <ButtonLink href={`/portal/${slug}/account`}>{t("account")}</ButtonLink>
          </div>
        </div>
        <div>
          <Room />
          <FactList facts={sessionFacts(session, locale)} />
        </div>
      </div>
    </PageFrame>
  );
}
