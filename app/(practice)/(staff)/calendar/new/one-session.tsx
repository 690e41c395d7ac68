import { randomUUID } from "node:crypto";
import type { BookingLinks } from "@/components/sessions/booking/links";
import { BookForClient } from "@/components/sessions/staff-booking/book-for-client";
import { ChosenTaken, ChosenWhen } from "@/components/sessions/staff-booking/chosen";
import { Notice } from "@/components/ui/notice";
import type { Allowed } from "@/lib/platform/access/scopes";
import type { CatalogueService, CatalogueTherapist } from "@/lib/practice/offering/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { bookForClient } from "@/lib/sessions/staff-booking/actions";
import { staffBookingMessages } from "@/lib/sessions/staff-booking/messages";
import { shownTerms, type BookedClient } from "@/lib/sessions/staff-booking/queries";
import { brokenView, judgeBooking, nearTimes, occupiedWords } from "@/lib/sessions/staff-booking/rules";
import { formatTime } from "@/lib/platform/time/format";
import { isoOf } from "@/lib/platform/time/iso";

type Props = {
  scope: Allowed<"sessions.book">;
  client: BookedClient;
  therapist: CatalogueTherapist;
  service: CatalogueService;
  /** Location, if there is a choice. */
  place: { place?: string } | undefined;
  /** Instants at which the clock shows the requested time. */
  instants: readonly number[];
  /** The instant chosen. */
  start: number | null;
  links: BookingLinks;
  zone: string;
  locale: Locale;
};

/** One session at the chosen time: free, against some rules (which are listed), or taken. */
export async function OneSession({
  scope,
  client,
  therapist,
  service,
  place,
  instants,
  start,
  links,
  zone,
  locale,
}: Props) {
  const t = translator(locale, staffBookingMessages);
  const link = (instant: number) => links({ start: isoOf(instant) });
  if (instants.length === 0)
    return (
      <div className="mt-4">
        <Notice tone="alert">{t("gap")}</Notice>
      </div>
    );
  if (start === null) {
    return (
      <>
        <p className="mt-4 mb-2">{t("twice")}</p>
        <div className="grid gap-2">
          {instants.map((instant) => (
            <a key={instant} className="time px-2" href={link(instant)}>
              {formatTime(zone, instant, locale, { offset: true })}
            </a>
          ))}
        </div>
      </>
    );
  }
  const terms = await shownTerms(
    scope,
    { therapist: therapist.id, service: service.id, ungiven: true },
    { from: start, until: start },
  );
  if (!terms) return <Notice>{t("errors.not_offered")}</Notice>;
  const setting = { ...terms, terms: terms.therapist };
  const now = scope.now.getTime();
  const { broken, clash } = judgeBooking(setting, terms.service, client, start, now);
  const detail = `${therapist.name}, ${locale === "fr" ? service.nameFr : service.nameEn}`;
  return (
    <>
      <ChosenWhen zone={zone} start={start} minutes={service.minutes} detail={detail} locale={locale} />
      {clash ? (
        <ChosenTaken
          what={occupiedWords(clash, zone, locale)}
          near={nearTimes(setting, terms.service, [], start, now)}
          zone={zone}
          link={link}
          locale={locale}
        />
      ) : (
        <BookForClient
          key={`${start}${place?.place}`}
          action={bookForClient}
          choice={{ client: client.id, therapist: therapist.id, service: service.id, ...place }}
          start={isoOf(start)}
          broken={brokenView(broken, start, setting, client.cap, locale)}
          reasonRequired={terms.practice.reasonRequired}
          formKey={randomUUID()}
          emailable={client.email !== null && start > now}
          locale={locale}
        />
      )}
    </>
  );
}
