import type { Metadata } from "next";
import { Choices } from "@/components/sessions/booking/choices";
import { callUs } from "@/components/sessions/booking/contact";
import { DayTimes } from "@/components/sessions/booking/day-times";
import { Folded } from "@/components/sessions/booking/folded";
import { bookingLinks, placeChosen, type BookingLinks } from "@/components/sessions/booking/links";
import { isRemote, ownClock } from "@/components/sessions/booking/own-zone";
import { Nothing } from "@/components/sessions/booking/nothing";
import { SoftLinks } from "@/components/sessions/booking/soft-links";
import { WeekStrip } from "@/components/sessions/booking/week-strip";
import { FirstOfAll } from "@/components/sessions/first-available/first-of-all";
import { PeopleList } from "@/components/sessions/first-available/people-list";
import { CriteriaForm } from "@/components/sessions/first-available/criteria-form";
import { firstAvailable } from "@/lib/sessions/first-available/rules";
import { EmbedFrame } from "@/components/practice/website/embed-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { bookingMessages } from "@/lib/sessions/booking/messages";
import { bookingView } from "@/lib/sessions/booking/rules";
import { bookingCatalogue } from "@/lib/practice/offering/queries";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale, publicPractice } from "@/lib/practice/practices/queries";
import { localDateAt } from "@/lib/scheduling/dates";
import { narrowed } from "@/lib/practice/website/rules";
import { formatDay } from "@/lib/platform/time/format";
import { parseParams, parseCriteria, type SearchParams } from "../../../(portal)/chosen";
import { onlyOf } from "./only";

type Props = { params: Promise<{ practice: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { practice } = await publicPractice((await params).practice);
  return {
    title: `${translator(await pageLocale(), bookingMessages)("titleNew")} · ${practice.name}`,
    robots: { index: false },
  };
}

/**
 * The page that therapists' websites frame: free times, and nothing about the visitor. It reads no viewer, and
 * lib/platform/boot strips its cookies. Choosing a time opens the booking page in the whole window.
 * `?only-therapist=`, `?only-service=` limit the frame; everything else can be chosen inside it.
 */
export default async function EmbedPage({ params, searchParams }: Props) {
  const { scope, practice } = await publicPractice((await params).practice);
  const query = await searchParams;
  const only = onlyOf(query);
  const requested = { ...parseParams(query), start: null };
  const therapist = only.therapist ?? requested.therapist;
  const [locale, all] = await Promise.all([pageLocale(), bookingCatalogue(scope, therapist, null, therapist === null)]);
  const catalogue = narrowed(all, only);
  const now = scope.now.getTime();
  const view = bookingView(catalogue, practice.zone, false, { ...requested, therapist }, now);
  const t = translator(locale, bookingMessages);
  const { slug, zone } = practice;
  const toBooking: BookingLinks = (change) =>
    `/book/${slug}${bookingLinks({ therapist, service: only.service ?? requested.service, day: null, lang: locale })(change)}`;
  const frame = { practice, title: t("titleNew"), booking: toBooking({}), locale };

  if (!view) {
    return (
      <EmbedFrame {...frame}>
        <EmptyState title={t(catalogue.therapists.length > 0 ? "noServices" : "noTherapists")}>
          {practice.phone && callUs(practice.phone, locale)}
        </EmptyState>
      </EmbedFrame>
    );
  }

  const links = bookingLinks({
    therapist: requested.therapist && view.therapist.id,
    service: view.open.service ? null : requested.service && view.service.id,
    place: requested.place && (placeChosen(view).place ?? null),
    day: view.day.date,
    "only-therapist": only.therapist,
    "only-service": only.service,
    lang: locale,
    scheme: query.scheme === "auto" ? "auto" : null,
  });
  const others = catalogue.therapists.filter(
    (other) =>
      other.id !== view.therapist.id &&
      other.serviceIds.some((id) => view.services.some((service) => service.id === id)),
  );
  const people =
    therapist === null && catalogue.therapists.length > 1
      ? firstAvailable(catalogue, zone, false, parseCriteria(query), now)
      : null;
  if (people) {
    const kept = { "only-service": only.service, lang: locale, scheme: query.scheme === "auto" ? "auto" : null };
    const inside = bookingLinks({ ...people.criteria, ...kept });
    const outside: BookingLinks = (change) =>
      `/book/${slug}${bookingLinks({ ...people.criteria, lang: locale })(change)}`;
    return (
      <EmbedFrame {...frame}>
        <SoftLinks className="em-people" replace>
          <CriteriaForm found={people} links={inside} kept={kept} locale={locale} />
          {people.first && (
            <FirstOfAll first={people.first} zone={zone} links={outside} target="_top" locale={locale} />
          )}
          <PeopleList
            found={people}
            choice={null}
            practice={practice}
            now={now}
            links={{ time: outside, week: inside }}
            ownZone={null}
            target="_top"
            locale={locale}
          />
        </SoftLinks>
      </EmbedFrame>
    );
  }
  return (
    <EmbedFrame {...frame}>
      <SoftLinks className="em-grid" replace>
        <div>
          <Choices
            view={view}
            catalogue={catalogue}
            practice={practice}
            isClient={false}
            photo={(id) => `/book/${slug}/images/${id}`}
            folded={query.change === undefined}
            links={links}
            locale={locale}
          />
          {query.change === undefined && <Folded view={view} practice={practice} links={links} locale={locale} />}
        </div>
        <section aria-labelledby="when">
          <h2 className="sec-title" id="when">
            {t("dayAndTime")}
          </h2>
          {view.open.service ? (
            <p>{t("chooseKind")}</p>
          ) : (
            <>
              <WeekStrip view={view} today={localDateAt(zone, now)} links={links} locale={locale} />
              {view.day.times.length > 0 ? (
                <DayTimes
                  view={view}
                  zone={zone}
                  links={toBooking}
                  target="_top"
                  clock={isRemote(view) ? ownClock(null, locale) : null}
                  locale={locale}
                />
              ) : (
                <Nothing view={view} others={others} zone={zone} phone={practice.phone} links={links} locale={locale} />
              )}
              <p className="tell">{t("openUntil", { date: formatDay(view.lastOpenDate, locale) })}</p>
            </>
          )}
        </section>
      </SoftLinks>
    </EmbedFrame>
  );
}
