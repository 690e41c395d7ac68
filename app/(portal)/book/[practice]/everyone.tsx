import { bookingLinks } from "@/components/sessions/booking/links";
import { SoftLinks } from "@/components/sessions/booking/soft-links";
import { agreedFacts } from "@/components/sessions/booking/summary";
import { FactList } from "@/components/sessions/booking/fact-list";
import { Ask } from "@/components/sessions/first-available/ask";
import { FirstOfAll } from "@/components/sessions/first-available/first-of-all";
import { HowItWorks } from "@/components/sessions/first-available/how-it-works";
import { NextDays } from "@/components/sessions/first-available/next-days";
import { PeopleList } from "@/components/sessions/first-available/people-list";
import { CriteriaForm } from "@/components/sessions/first-available/criteria-form";
import type { PracticeCard } from "@/lib/platform/access/practice";
import type { PortalScope } from "@/lib/platform/access/scopes";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { formatDay, formatTime, formatZone } from "@/lib/platform/time/format";
import { isoOf } from "@/lib/platform/time/iso";
import type { Catalogue } from "@/lib/practice/offering/rules";
import { isRequest } from "@/lib/sessions/booking-requests/rules";
import { bookingMessages } from "@/lib/sessions/booking/messages";
import type { BookingView } from "@/lib/sessions/booking/rules";
import { firstAvailableMessages } from "@/lib/sessions/first-available/messages";
import { nextDays, type Choice, type FirstAvailable } from "@/lib/sessions/first-available/rules";
import { BookAside } from "./book-aside";

type Props = {
  catalogue: Catalogue;
  found: FirstAvailable;
  choice: Choice | null;
  /** The choice, once it is complete. */
  view: BookingView | null;
  practice: PracticeCard;
  viewer: PortalScope | null;
  /** The viewer cannot book now. */
  blocked: boolean;
  now: number;
  locale: Locale;
};

/** The first page of Online Booking: every therapist with their first free times. */
export function Everyone({ catalogue, found, choice, view, practice, viewer, blocked, now, locale }: Props) {
  const t = translator(locale, firstAvailableMessages);
  const { criteria, people, first } = found;
  const { zone } = practice;
  const filtered = bookingLinks(criteria);
  const chosen = bookingLinks({
    ...criteria,
    view: "all",
    therapist: choice?.person.therapist.id,
    start: choice && isoOf(choice.start),
  });
  const only = catalogue.therapists.length === 1 ? people[0] : undefined;
  return (
    <>
      {choice && (
        <p className="sr-only" role="status">
          {t("chosen", {
            when: `${formatDay({ zone, instant: choice.start }, locale)}, ${formatTime(zone, choice.start, locale)}`,
            therapist: choice.person.therapist.name,
          })}
        </p>
      )}
      <SoftLinks className="find-grid">
        <div>
          <CriteriaForm found={found} links={filtered} kept={{}} locale={locale} />
          {first && <FirstOfAll first={first} zone={zone} links={filtered} locale={locale} />}
          {people.length === 0 && (
            <p className="none-match">
              {t("nobody")} <a href="?">{t("clear")}</a>
            </p>
          )}
          <PeopleList
            found={found}
            choice={choice}
            practice={practice}
            now={now}
            links={{ time: filtered, week: filtered }}
            ownZone={viewer?.zone ?? null}
            locale={locale}
          >
            {choice && <Ask choice={choice} practice={practice} links={chosen} locale={locale} />}
            {view && <FactList facts={agreedFacts({ view, practice, now, locale })} tight />}
          </PeopleList>
          {only && (
            <NextDays
              days={nextDays(catalogue, zone, only, criteria.when, now)}
              zone={zone}
              links={bookingLinks({ ...criteria, therapist: only.therapist.id })}
              locale={locale}
            />
          )}
          <p className="tell">
            <span>
              {translator(locale, bookingMessages).rich("timesIn", {
                zone: formatZone(zone, now, locale),
                b: (chunks) => <b>{chunks}</b>,
              })}
            </span>
          </p>
        </div>
        {view ? (
          <BookAside view={view} practice={practice} viewer={viewer} blocked={blocked} now={now} locale={locale} />
        ) : (
          <HowItWorks
            cancelNoticeMinutes={practice.cancelNoticeMinutes}
            request={isRequest(catalogue.askFirst, viewer?.clientId != null)}
            signIn={viewer ? null : `/portal/${practice.slug}/sign-in`}
            locale={locale}
          />
        )}
      </SoftLinks>
    </>
  );
}
