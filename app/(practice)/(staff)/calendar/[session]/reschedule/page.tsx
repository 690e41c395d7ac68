import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DayTimes } from "@/components/sessions/booking/day-times";
import { bookingLinks } from "@/components/sessions/booking/links";
import { TakenNotice } from "@/components/sessions/booking/taken-notice";
import { WeekStrip } from "@/components/sessions/booking/week-strip";
import { OldAndNew } from "@/components/sessions/reschedule/old-and-new";
import { OverrideForm } from "@/components/sessions/reschedule/override-form";
import { RescheduleForm } from "@/components/sessions/reschedule/reschedule-form";
import { elsewhereOf } from "@/components/sessions/reschedule/where-field";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { changesSessionOf } from "@/lib/platform/access/rows";
import { requirePractice } from "@/lib/platform/access/viewer";
import { bookingCatalogue } from "@/lib/practice/offering/queries";
import { translator } from "@/lib/platform/i18n/translator";
import { instant, ownPath } from "@/lib/platform/input/fields";
import { pageLocale } from "@/lib/practice/practices/queries";
import { overrideSessionTime, rescheduleSession } from "@/lib/sessions/reschedule/actions";
import { rescheduleMessages } from "@/lib/sessions/reschedule/messages";
import { movingSession } from "@/lib/sessions/reschedule/queries";
import { moveView } from "@/lib/sessions/reschedule/rules";
import { localDateAt, parseLocalDate } from "@/lib/scheduling/dates";
import { mayMove, mayRestoreElsewhere } from "@/lib/sessions/sessions/rules";
import { formatZone } from "@/lib/platform/time/format";
import { isoOf } from "@/lib/platform/time/iso";
import { idOf, one, type Query } from "../../../../query";

type Props = { params: Promise<{ session: string }>; searchParams: Query };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), rescheduleMessages)("title")} · Anteroom` };
}

/**
 * `?therapist=<id>&day=<date>&start=<instant>&back=<page to return to>`: staff pick one of the offered times, or type
 * any other.
 */
export default async function ReschedulePage({ params, searchParams }: Props) {
  const scope = await requirePractice("sessions.reschedule");
  const [{ session: sessionId }, query, locale] = await Promise.all([params, searchParams, pageLocale()]);
  const id = idOf(sessionId);
  const session = id && (await movingSession(scope, id));
  if (!session) notFound();
  const t = translator(locale, rescheduleMessages);
  const { zone } = session;
  const backTo = ownPath.safeParse(query.back).data;
  const back = (
    <ButtonLink href={backTo ?? `/calendar?session=${session.id}`}>{t(backTo ? "goBack" : "back")}</ButtonLink>
  );
  if (!(mayMove(session, "staff", scope.now) || mayRestoreElsewhere(session)) || !changesSessionOf(scope, session)) {
    return (
      <div className="page">
        <h1 className="serif">{t("title")}</h1>
        <Notice>{t(changesSessionOf(scope, session) ? "not" : "errors.not_yours")}</Notice>
        <div className="acts">{back}</div>
      </div>
    );
  }

  const therapistId = idOf(query.therapist) ?? session.therapistId;
  const own = session.startsAt.getTime();
  const selection = {
    therapist: therapistId,
    service: session.serviceId,
    place: null,
    day: parseLocalDate(one(query.day) ?? "") ?? localDateAt(zone, own),
    start: instant.safeParse(one(query.start)).data ?? null,
  };
  const catalogue = await bookingCatalogue(scope, therapistId, { ...session, offline: true });
  const view = moveView(catalogue, zone, session, selection, scope.now.getTime());
  const therapists = catalogue.therapists.filter(({ serviceIds }) => serviceIds.includes(session.serviceId));
  const therapist = therapists.find((one) => one.id === therapistId);
  const links = bookingLinks({
    therapist: therapistId,
    service: null,
    day: view?.day.date ?? "",
    back: backTo ?? null,
  });
  const elsewhere = view && elsewhereOf(view.spots, session, view.therapist.name, locale);
  const length = session.endsAt.getTime() - own;
  const was = { start: own, end: own + length, therapist: session.therapist };
  const chosen = view?.start ?? null;
  return (
    <div className="page">
      <h1 className="serif">
        <bdi>{t("titleStaff", { name: session.name })}</bdi>
      </h1>
      <p className="muted mb-4">{t("chooseStaff")}</p>
      <div className="ac-grid">
        <div>
          {therapists.length > 1 && (
            <nav className="times mb-4" aria-label={t("therapist")}>
              {/* Another therapist at the same time, if available. */}
              {therapists.map(({ id: other, name }) => (
                <a
                  key={other}
                  className="time px-2"
                  href={links({
                    therapist: other,
                    ...(other !== session.therapistId && { start: isoOf(chosen ?? own) }),
                  })}
                  aria-current={other === therapistId || undefined}
                >
                  {name}
                </a>
              ))}
            </nav>
          )}
          {!view && <Notice>{t("errors.not_offered")}</Notice>}
          {view && therapist && !therapist.onlineBooking && (
            <Notice>{t("closed", { therapist: therapist.name })}</Notice>
          )}
          {view && (
            <>
              {selection.start !== null && chosen === null && (
                <TakenNotice
                  view={view}
                  asked={selection.start}
                  now={scope.now.getTime()}
                  zone={zone}
                  links={links}
                  locale={locale}
                />
              )}
              <WeekStrip view={view} today={localDateAt(zone, scope.now.getTime())} links={links} locale={locale} />
              {view.day.times.length > 0 && <DayTimes view={view} zone={zone} links={links} locale={locale} />}
            </>
          )}
          {view && (
            <section className="mt-6" aria-labelledby="another-time">
              <h2 className="sec-title" id="another-time">
                {t("override.title")}
              </h2>
              <p className="muted mb-4">{t("override.about")}</p>
              <OverrideForm
                action={overrideSessionTime}
                session={session}
                therapist={therapistId}
                elsewhere={elsewhere}
                zone={formatZone(zone, own, locale)}
                date={selection.day}
                back={backTo}
                locale={locale}
              />
            </section>
          )}
          <div className="acts">{back}</div>
        </div>
        <OldAndNew
          zone={zone}
          was={was}
          is={chosen === null ? null : { start: chosen, end: chosen + length, therapist: therapist?.name ?? "" }}
          locale={locale}
        >
          {chosen !== null && (
            <RescheduleForm
              key={`${chosen}${therapistId}`}
              action={rescheduleSession}
              session={session}
              start={isoOf(chosen)}
              therapist={therapistId}
              elsewhere={elsewhere}
              back={backTo}
              locale={locale}
            />
          )}
        </OldAndNew>
      </div>
    </div>
  );
}
