import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DayTimes } from "@/components/sessions/booking/day-times";
import { bookingLinks } from "@/components/sessions/booking/links";
import { Nothing } from "@/components/sessions/booking/nothing";
import { TakenNotice } from "@/components/sessions/booking/taken-notice";
import { WeekStrip } from "@/components/sessions/booking/week-strip";
import { OldAndNew } from "@/components/sessions/reschedule/old-and-new";
import { RescheduleForm } from "@/components/sessions/reschedule/reschedule-form";
import { momentOf } from "@/components/sessions/sessions/terms";
import { buttonClass } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { requirePortal } from "@/lib/platform/access/viewer";
import { bookingCatalogue } from "@/lib/practice/offering/queries";
import { translator } from "@/lib/platform/i18n/translator";
import { id } from "@/lib/platform/input/fields";
import { pageLocale } from "@/lib/practice/practices/queries";
import { rescheduleOwnSession } from "@/lib/sessions/reschedule/actions";
import { bookingMessages } from "@/lib/sessions/booking/messages";
import { firstAvailableMessages } from "@/lib/sessions/first-available/messages";
import { rescheduleMessages } from "@/lib/sessions/reschedule/messages";
import { movingSession } from "@/lib/sessions/reschedule/queries";
import { moveView } from "@/lib/sessions/reschedule/rules";
import { localDateAt } from "@/lib/scheduling/dates";
import { MINUTE } from "@/lib/scheduling/units";
import { mayMove, movableUntil } from "@/lib/sessions/sessions/rules";
import { isoOf } from "@/lib/platform/time/iso";
import { parseParams, type SearchParams } from "../../../../../chosen";
import { formatDayShort, formatTime } from "@/lib/platform/time/format";
import { PageFrame } from "../../../../../page-frame";

type Props = { params: Promise<{ practice: string; session: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { practice } = await requirePortal((await params).practice, "portal.schedule");
  return { title: `${translator(await pageLocale(), rescheduleMessages)("titleOwn")} · ${practice.name}` };
}

/** Lets the client pick another time for a session, from the same availability as booking. */
export default async function ReschedulePage({ params, searchParams }: Props) {
  const { practice: slug, session: sessionId } = await params;
  const { scope, practice } = await requirePortal(slug, "portal.schedule");
  const session = id.safeParse(sessionId).success ? await movingSession(scope, sessionId) : null;
  if (!session) notFound();
  const [locale, query] = [await pageLocale(), await searchParams];
  const t = translator(locale, rescheduleMessages);
  const { zone, phone } = practice;
  const path = `/portal/${slug}/sessions/${session.id}`;
  const head = (
    <div className="lead">
      <h1 className="serif">{t("titleOwn")}</h1>
      <p>{t("choose")}</p>
    </div>
  );
  const back = (
    <div className="acts">
      <ButtonLink href={path}>{t("back")}</ButtonLink>
    </div>
  );
  if (!mayMove(session, "client", scope.now)) {
    const late = session.status === "booked";
    return (
      <PageFrame practice={practice} signedIn>
        <div className="client">
          <div className="lead">
            <h1 className="serif">{t("titleOwn")}</h1>
          </div>
          <Notice title={late ? t("tooLate", { when: momentOf(zone, movableUntil(session), locale) }) : t("not")}>
            {late && phone && <p>{t("tooLateCall", { phone })}</p>}
          </Notice>
          {back}
        </div>
      </PageFrame>
    );
  }

  const requested = { ...parseParams(query), therapist: session.therapistId, service: session.serviceId };
  const catalogue = await bookingCatalogue(scope, session.therapistId, { ...session, offline: false });
  const view = moveView(catalogue, zone, session, requested, scope.now.getTime());
  const links = bookingLinks({ therapist: null, service: null, day: view?.day.date ?? "" });
  const was = { start: session.startsAt.getTime(), end: session.endsAt.getTime(), therapist: session.therapist };
  const start = view?.start ?? null;
  return (
    <PageFrame practice={practice} signedIn>
      <div className="client">
        {head}
        <div className="ac-grid">
          <section aria-labelledby="times">
            <h2 id="times" className="sec-title">
              {translator(locale, bookingMessages)("dayAndTime")}
            </h2>
            {!view && (
              <Notice>
                {t("closed", { therapist: session.therapist })}
                {phone && <p>{t("tooLateCall", { phone })}</p>}
              </Notice>
            )}
            {view && (
              <>
                {requested.start !== null && view.start === null && (
                  <TakenNotice
                    view={view}
                    asked={requested.start}
                    now={scope.now.getTime()}
                    zone={zone}
                    links={links}
                    locale={locale}
                  />
                )}
                <WeekStrip view={view} today={localDateAt(zone, scope.now.getTime())} links={links} locale={locale} />
                {view.day.times.length > 0 ? (
                  <DayTimes view={view} zone={zone} links={links} locale={locale} />
                ) : (
                  <Nothing view={view} others={[]} zone={zone} phone={phone} links={links} locale={locale} />
                )}
              </>
            )}
            {back}
          </section>
          <OldAndNew
            zone={zone}
            was={was}
            is={
              start === null || !view
                ? null
                : { start, end: start + view.service.minutes * MINUTE, therapist: session.therapist }
            }
            locale={locale}
          >
            {start !== null && (
              <>
                <RescheduleForm
                  key={start}
                  action={rescheduleOwnSession}
                  session={session}
                  start={isoOf(start)}
                  practice={slug}
                  locale={locale}
                />
                <p className="small muted mt-2">{t("toldOwn", { therapist: session.therapist })}</p>
              </>
            )}
          </OldAndNew>
        </div>
        {start !== null && (
          <div className="bar">
            <span className="w">
              <b>
                {formatDayShort({ zone, instant: start }, locale)}, {formatTime(zone, start, locale)}
              </b>
              {session.therapist}
            </span>
            <a className={buttonClass({ variant: "accent" })} href="#old-new">
              {translator(locale, firstAvailableMessages)("continue")}
            </a>
          </div>
        )}
      </div>
    </PageFrame>
  );
}
