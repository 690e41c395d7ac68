import { Choices } from "@/components/sessions/booking/choices";
import { DayTimes } from "@/components/sessions/booking/day-times";
import { Folded } from "@/components/sessions/booking/folded";
import { bookingLinks, placeChosen } from "@/components/sessions/booking/links";
import { isRemote, ownClock } from "@/components/sessions/booking/own-zone";
import { Nothing } from "@/components/sessions/booking/nothing";
import { SoftLinks } from "@/components/sessions/booking/soft-links";
import { TakenNotice } from "@/components/sessions/booking/taken-notice";
import { WeekStrip } from "@/components/sessions/booking/week-strip";
import type { PracticeCard } from "@/lib/platform/access/practice";
import type { PortalScope } from "@/lib/platform/access/scopes";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { formatDay, formatTime } from "@/lib/platform/time/format";
import type { Catalogue } from "@/lib/practice/offering/rules";
import { localDateAt } from "@/lib/scheduling/dates";
import { bookingMessages } from "@/lib/sessions/booking/messages";
import type { BookingParams, BookingView } from "@/lib/sessions/booking/rules";
import { firstAvailableMessages } from "@/lib/sessions/first-available/messages";
import type { Criteria } from "@/lib/sessions/first-available/rules";
import { chosenQuery } from "../../chosen";
import { BookAside } from "./book-aside";

type Props = {
  catalogue: Catalogue;
  view: BookingView;
  requested: BookingParams;
  /** Kept in the links, for the way back to everyone. */
  criteria: Criteria;
  /** Shows all choices on a phone. */
  unfolded: boolean;
  practice: PracticeCard;
  viewer: PortalScope | null;
  /** The viewer cannot book now. */
  blocked: boolean;
  now: number;
  locale: Locale;
};

/** One therapist's week. */
export function TherapistWeek(props: Props) {
  const { catalogue, view, requested, criteria, unfolded, practice, viewer, blocked, now, locale } = props;
  const t = translator(locale, bookingMessages);
  const first = translator(locale, firstAvailableMessages);
  const { slug, zone } = practice;
  const { where, when, language } = criteria;
  // The defaults stay out of the URL.
  const links = bookingLinks({
    therapist: requested.therapist && view.therapist.id,
    service: view.open.service ? null : requested.service && view.service.id,
    place: requested.place && (placeChosen(view).place ?? null),
    day: view.day.date,
    ...{ where, when, language },
  });
  const others = catalogue.therapists.filter(
    (other) =>
      other.id !== view.therapist.id &&
      other.serviceIds.some((id) => view.services.some((service) => service.id === id)),
  );
  return (
    <>
      {view.start !== null && (
        <p className="sr-only" role="status">
          {first("chosen", {
            when: `${formatDay({ zone, instant: view.start }, locale)}, ${formatTime(zone, view.start, locale)}`,
            therapist: view.therapist.name,
          })}
        </p>
      )}
      <SoftLinks className="bk-grid">
        <div>
          {catalogue.therapists.length > 1 && (
            <p className="mb-4">
              <a href={bookingLinks(criteria)({ service: requested.service })}>{first("everyone")}</a>
            </p>
          )}
          <Choices
            view={view}
            catalogue={catalogue}
            practice={practice}
            isClient={viewer?.clientId != null}
            photo={(id) => `/book/${slug}/images/${id}`}
            folded={!unfolded}
            links={links}
            locale={locale}
          />
          {!unfolded && <Folded view={view} practice={practice} links={links} locale={locale} />}
          {!viewer && (
            <p className="after">
              {t.rich("alreadyClient", {
                link: (chunks) => <a href={`/portal/${slug}/sign-in${chosenQuery(view)}`}>{chunks}</a>,
              })}
            </p>
          )}
        </div>
        <section aria-labelledby="when">
          <h2 className="sec-title" id="when">
            {t("dayAndTime")}
          </h2>
          {view.open.service ? (
            <p>{t("chooseKind")}</p>
          ) : (
            <>
              {requested.start !== null && view.start === null && (
                <TakenNotice view={view} asked={requested.start} now={now} zone={zone} links={links} locale={locale} />
              )}
              <WeekStrip view={view} today={localDateAt(zone, now)} links={links} locale={locale} />
              {view.day.times.length > 0 ? (
                <DayTimes
                  view={view}
                  zone={zone}
                  links={links}
                  clock={isRemote(view) ? ownClock(viewer?.zone ?? null, locale) : null}
                  locale={locale}
                />
              ) : (
                <Nothing view={view} others={others} zone={zone} phone={practice.phone} links={links} locale={locale} />
              )}
              <p className="tell">{t("openUntil", { date: formatDay(view.lastOpenDate, locale) })}</p>
            </>
          )}
        </section>
        <BookAside view={view} practice={practice} viewer={viewer} blocked={blocked} now={now} locale={locale} />
      </SoftLinks>
    </>
  );
}
