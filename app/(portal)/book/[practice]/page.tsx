import type { Metadata } from "next";
import { Choices } from "@/components/sessions/booking/choices";
import { DayTimes } from "@/components/sessions/booking/day-times";
import { Folded } from "@/components/sessions/booking/folded";
import { bookingLinks, placeChosen } from "@/components/sessions/booking/links";
import { Nothing } from "@/components/sessions/booking/nothing";
import { SoftLinks } from "@/components/sessions/booking/soft-links";
import { TakenNotice } from "@/components/sessions/booking/taken-notice";
import { WeekStrip } from "@/components/sessions/booking/week-strip";
import { About } from "@/components/practice/website/about";
import { EmptyState } from "@/components/ui/empty-state";
import { VerifyNotice } from "@/components/identity/verification/verify-notice";
import { may } from "@/lib/platform/access/may";
import { portalViewerOf, requireOwnPassword } from "@/lib/platform/access/viewer";
import { ownAccount } from "@/lib/accounts/sign-up/queries";
import { bookingMessages } from "@/lib/sessions/booking/messages";
import { bookingCatalogue } from "@/lib/practice/offering/queries";
import { bookingView, chosenTime } from "@/lib/sessions/booking/rules";
import { env } from "@/lib/platform/env/env";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale, publicPractice } from "@/lib/practice/practices/queries";
import { localDateAt } from "@/lib/scheduling/dates";
import { holdsItsOne } from "@/lib/sessions/sessions/queries";
import { formatDay } from "@/lib/platform/time/format";
import { parseParams, chosenQuery, type SearchParams } from "../../chosen";
import { PageFrame } from "../../page-frame";
import { BookAside } from "./book-aside";
import { aboutPractice, bookMetadata } from "./metadata";

type Props = { params: Promise<{ practice: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { practice } = await publicPractice((await params).practice);
  return bookMetadata(practice, await pageLocale(), (await portalViewerOf(practice))?.clientId != null);
}

/** The Online Booking page. The URL holds every choice, so it works without JavaScript and can be shared. */
export default async function BookPage({ params, searchParams }: Props) {
  const { scope, practice, catalogue: found } = await publicPractice((await params).practice);
  const query = await searchParams;
  const requested = parseParams(query);
  const [locale, viewer, catalogue] = await Promise.all([
    pageLocale(),
    portalViewerOf(practice),
    found ?? bookingCatalogue(scope, requested.therapist),
  ]);
  if (!viewer) await requireOwnPassword(practice, chosenTime(requested));
  const t = translator(locale, bookingMessages);
  const { slug, zone } = practice;
  const isClient = viewer?.clientId != null;
  const view = bookingView(catalogue, zone, isClient, requested, scope.now.getTime());
  const welcome = locale === "fr" ? practice.welcomeFr : practice.welcomeEn;
  const title = t(isClient ? "titleExisting" : "titleNew");

  if (!view) {
    return (
      <PageFrame practice={practice} signedIn={viewer !== null}>
        <div className="client">
          <div className="lead">
            <h1 className="serif">{title}</h1>
          </div>
          <EmptyState title={t(catalogue.therapists.length > 0 ? "noServices" : "noTherapists")}>
            {practice.phone && t("callUs", { phone: practice.phone })}
          </EmptyState>
        </div>
      </PageFrame>
    );
  }

  const booker = may(viewer, "portal.schedule") ? viewer : null;
  const blocked = booker !== null && (await holdsItsOne(booker));
  // The defaults stay out of the URL.
  const links = bookingLinks({
    therapist: requested.therapist && view.therapist.id,
    service: requested.service && view.service.id,
    place: requested.place && (placeChosen(view).place ?? null),
    day: view.day.date,
  });
  const others = catalogue.therapists.filter(
    (other) =>
      other.id !== view.therapist.id &&
      other.serviceIds.some((id) => view.services.some((service) => service.id === id)),
  );
  const folding =
    query.change === undefined && catalogue.therapists.length + view.services.length + view.spots.length > 3;
  return (
    <PageFrame practice={practice} signedIn={viewer !== null} chosen={chosenQuery(view)}>
      {!viewer && <About {...aboutPractice(practice, locale, env().APP_URL)} />}
      <div className="client">
        <div className="lead">
          <h1 className="serif">{title}</h1>
          <p>{welcome || t(catalogue.therapists.length > 1 ? "lead" : "leadOne")}</p>
        </div>
        {blocked && <VerifyNotice practice={slug} email={(await ownAccount(booker)).emailRaw} locale={locale} />}
        <SoftLinks className="bk-grid">
          <div>
            <div className={folding ? "unfolded" : undefined}>
              <Choices
                view={view}
                catalogue={catalogue}
                practice={practice}
                isClient={isClient}
                photo={(id) => `/book/${slug}/images/${id}`}
                links={links}
                locale={locale}
              />
              {!viewer && (
                <p className="after">
                  {t.rich("alreadyClient", {
                    link: (chunks) => <a href={`/portal/${slug}/sign-in${chosenQuery(view)}`}>{chunks}</a>,
                  })}
                </p>
              )}
            </div>
            {folding && <Folded view={view} practice={practice} links={links} locale={locale} />}
          </div>
          <section aria-labelledby="when">
            <h2 className="sec-title" id="when">
              {t("dayAndTime")}
            </h2>
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
              <Nothing view={view} others={others} zone={zone} phone={practice.phone} links={links} locale={locale} />
            )}
            <p className="tell">{t("openUntil", { date: formatDay(view.lastOpenDate, locale) })}</p>
          </section>
          <BookAside
            view={view}
            practice={practice}
            viewer={viewer}
            blocked={blocked || (viewer !== null && !booker)}
            locale={locale}
          />
        </SoftLinks>
      </div>
    </PageFrame>
  );
}
