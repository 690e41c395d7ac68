import type { Metadata } from "next";
import { callUs, ContactLine } from "@/components/sessions/booking/contact";
import { CrisisLine } from "@/components/practice/privacy/crisis-line";
import { About } from "@/components/practice/website/about";
import { EmptyState } from "@/components/ui/empty-state";
import { VerifyNotice } from "@/components/identity/verification/verify-notice";
import { may } from "@/lib/platform/access/may";
import { portalViewerOf, requireOwnPassword } from "@/lib/platform/access/viewer";
import { ownAccount } from "@/lib/accounts/sign-up/queries";
import { bookingMessages } from "@/lib/sessions/booking/messages";
import { bookingCatalogue } from "@/lib/practice/offering/queries";
import { showsEveryone } from "@/lib/practice/offering/rules";
import { bookingView, chosenTime } from "@/lib/sessions/booking/rules";
import { firstAvailableMessages } from "@/lib/sessions/first-available/messages";
import { choiceAt, firstAvailable } from "@/lib/sessions/first-available/rules";
import { env } from "@/lib/platform/env/env";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale, publicPractice } from "@/lib/practice/practices/queries";
import { holdsItsOne } from "@/lib/sessions/sessions/queries";
import { parseParams, parseCriteria, chosenQuery, type SearchParams } from "../../chosen";
import { PageFrame } from "../../page-frame";
import { Everyone } from "./everyone";
import { aboutPractice, bookMetadata } from "./metadata";
import { TherapistWeek } from "./therapist-week";

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
  const criteria = parseCriteria(query);
  const all = showsEveryone(requested.therapist, query.view);
  const [locale, viewer, catalogue] = await Promise.all([
    pageLocale(),
    portalViewerOf(practice),
    found ?? bookingCatalogue(scope, requested.therapist, null, all),
  ]);
  if (!viewer) await requireOwnPassword(practice, chosenTime(requested));
  const t = translator(locale, bookingMessages);
  const { zone } = practice;
  const now = scope.now.getTime();
  const isClient = viewer?.clientId != null;
  const title = t(isClient ? "titleExisting" : "titleNew");
  const bookable = bookingView(catalogue, zone, isClient, requested, now);

  if (!bookable) {
    return (
      <PageFrame practice={practice} signedIn={viewer !== null}>
        <div className="client">
          <div className="lead">
            <h1 className="serif">{title}</h1>
          </div>
          <EmptyState title={t(catalogue.therapists.length > 0 ? "noServices" : "noTherapists")}>
            {practice.phone && callUs(practice.phone, locale)}
          </EmptyState>
        </div>
      </PageFrame>
    );
  }

  const people = all ? firstAvailable(catalogue, zone, isClient, criteria, now) : null;
  const choice = people && choiceAt(catalogue, zone, people, requested, now);
  // A time that is not offered, and a day of the only therapist, are shown in the week.
  const inWeek = !people || (requested.start !== null && !choice) || (requested.day !== null && !people.first);
  const complete =
    choice?.service && choice.spot
      ? bookingView(
          catalogue,
          zone,
          isClient,
          { ...requested, service: choice.service.id, place: choice.spot.key },
          now,
        )
      : null;
  const view = inWeek ? bookable : complete;
  const booker = may(viewer, "portal.schedule") ? viewer : null;
  const blocked = booker !== null && (await holdsItsOne(booker));
  // Set by Create Account when the time could not be held for an unverified email.
  const mustVerify = booker !== null && !booker.verified && !blocked && query.verify === "first";
  const welcome = locale === "fr" ? practice.welcomeFr : practice.welcomeEn;
  const shown = {
    ...{ catalogue, practice, viewer, now, locale },
    blocked: blocked || mustVerify || (viewer !== null && !booker),
  };
  return (
    <PageFrame practice={practice} signedIn={viewer !== null} chosen={chosenQuery(view)}>
      {!viewer && <About {...aboutPractice(practice, locale, env().APP_URL)} />}
      <div className="client">
        <div className="lead">
          <h1 className="serif">{title}</h1>
          {welcome && <p>{welcome}</p>}
          <p>{inWeek ? t("lead") : translator(locale, firstAvailableMessages)("lead")}</p>
        </div>
        {booker && (blocked || mustVerify) && (
          <VerifyNotice
            practice={practice.slug}
            email={(await ownAccount(booker)).emailRaw}
            locale={locale}
            kind={mustVerify ? "first" : "more"}
          />
        )}
        {inWeek ? (
          <TherapistWeek
            view={bookable}
            requested={requested}
            criteria={criteria}
            unfolded={query.change !== undefined}
            {...shown}
          />
        ) : (
          <Everyone found={people} choice={choice} view={complete} {...shown} />
        )}
        <ContactLine practice={practice} locale={locale} />
        <CrisisLine zone={zone} region={practice.region} locale={locale} />
      </div>
    </PageFrame>
  );
}
