import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChangeLocationForm } from "@/components/sessions/change-location/change-location-form";
import { spotOptions } from "@/components/sessions/reschedule/where-field";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { changesSessionOf } from "@/lib/platform/access/rows";
import { requirePractice } from "@/lib/platform/access/viewer";
import { bookingCatalogue } from "@/lib/practice/offering/queries";
import { optionsFor } from "@/lib/practice/offering/rules";
import { translator } from "@/lib/platform/i18n/translator";
import { keyOf } from "@/lib/practice/locations/rules";
import { relocateSession } from "@/lib/sessions/change-location/actions";
import { pageLocale } from "@/lib/practice/practices/queries";
import { rescheduleMessages } from "@/lib/sessions/reschedule/messages";
import { movingSession } from "@/lib/sessions/reschedule/queries";
import { mayMove } from "@/lib/sessions/sessions/rules";
import { capital, formatDay, formatTimeRange } from "@/lib/platform/time/format";
import { idOf } from "../../../../query";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), rescheduleMessages)("place.submit")} · Anteroom` };
}

/** Lets staff move a session to another location at which its therapist offers it. */
export default async function PlacePage({ params }: { params: Promise<{ session: string }> }) {
  const scope = await requirePractice("sessions.reschedule");
  const [{ session: sessionId }, locale] = await Promise.all([params, pageLocale()]);
  const id = idOf(sessionId);
  const session = id && (await movingSession(scope, id));
  if (!session) notFound();
  const t = translator(locale, rescheduleMessages);
  const may = mayMove(session, "staff", scope.now) && changesSessionOf(scope, session);
  const { zone, therapistId } = session;
  const [start, end] = [session.startsAt.getTime(), session.endsAt.getTime()];
  const catalogue = await bookingCatalogue(scope, therapistId, { ...session, offline: true });
  const therapist = catalogue.therapists.find((one) => one.id === therapistId);
  const service = catalogue.services.find((one) => one.id === session.serviceId);
  const spots = therapist && service ? optionsFor(catalogue, therapist, service) : [];
  const now = keyOf(session);
  const others = spots.some(({ key }) => key !== now);
  const back = (
    <ButtonLink href={`/calendar?session=${session.id}`} variant={may && others ? "quiet" : undefined}>
      {t("back")}
    </ButtonLink>
  );
  return (
    <div className="page max-w-[640px]">
      <h1 className="serif">
        <bdi>{t("place.title", { name: session.name })}</bdi>
      </h1>
      <p className="muted">
        {capital(formatDay({ zone, instant: start }, locale))}, {formatTimeRange(zone, start, end, locale)},{" "}
        {session.therapist}
      </p>
      {may && <p className="muted mb-4">{t("place.lead")}</p>}
      {!may && <Notice>{t(changesSessionOf(scope, session) ? "not" : "errors.not_yours")}</Notice>}
      {may && !others && <Notice>{t("place.nowhereElse", { therapist: session.therapist })}</Notice>}
      {may && others ? (
        <ChangeLocationForm
          action={relocateSession}
          session={session}
          now={now}
          options={spotOptions(spots, session, locale)}
          back={back}
          locale={locale}
        />
      ) : (
        <div className="acts">{back}</div>
      )}
    </div>
  );
}
