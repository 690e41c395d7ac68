import { spotWords } from "@/components/sessions/booking/choices";
import { DayTimes } from "@/components/sessions/booking/day-times";
import { placeChosen } from "@/components/sessions/booking/links";
import { SoftLinks } from "@/components/sessions/booking/soft-links";
import { WeekStrip } from "@/components/sessions/booking/week-strip";
import { Chosen, ChosenWhen } from "@/components/sessions/staff-booking/chosen";
import { RepeatFields } from "@/components/sessions/series/repeat-fields";
import { NewSessionSettingForm } from "@/components/sessions/staff-booking/setting-form";
import { Notice } from "@/components/ui/notice";
import type { Allowed } from "@/lib/platform/access/scopes";
import { viewOf } from "@/lib/sessions/booking/rules";
import { optionsFor, type Catalogue, type CatalogueTherapist } from "@/lib/practice/offering/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { findOption, locationOptions } from "@/lib/practice/locations/rules";
import { localDateAt } from "@/lib/scheduling/dates";
import { seriesMessages } from "@/lib/sessions/series/messages";
import { staffBookingMessages } from "@/lib/sessions/staff-booking/messages";
import type { BookedClient } from "@/lib/sessions/staff-booking/queries";
import { onList } from "@/lib/sessions/staff-booking/rules";
import { formatZone } from "@/lib/platform/time/format";
import { countOf, instantsOf, offerLinks, type NewSessionParams } from "./params";
import { OneSession } from "./one-session";
import { SeriesOfSessions } from "./series-of-sessions";

type Props = {
  scope: Allowed<"sessions.book">;
  params: NewSessionParams;
  client: BookedClient;
  catalogue: Catalogue;
  therapists: readonly CatalogueTherapist[];
  therapist: CatalogueTherapist;
  practice: { name: string; zone: string };
  locale: Locale;
};

/** The second step: therapist, service and time, with the actions for the time chosen. */
export async function Choosing({ scope, params, client, catalogue, therapists, therapist, practice, locale }: Props) {
  const { zone } = practice;
  const t = translator(locale, staffBookingMessages);
  const now = scope.now.getTime();
  const services = catalogue.services.filter((one) => optionsFor(catalogue, therapist, one).length > 0);
  const others = catalogue.services.filter(
    (one) => !services.includes(one) && locationOptions(one.places, [], catalogue.locations).length > 0,
  );
  const listed = services.filter(({ audience }) => onList(audience, client));
  const service = [...services, ...others].find(({ id }) => id === params.service) ?? listed[0] ?? services[0];
  const given = service !== undefined && services.includes(service);
  const spots = !service
    ? []
    : given
      ? optionsFor(catalogue, therapist, service)
      : locationOptions(service.places, [], catalogue.locations);
  const spot = findOption(spots, params.place) ?? spots[0];
  const place = spot && placeChosen({ spots, spot });
  const therapistOptions = therapists.map(({ id, name }) => ({ value: id, label: name }));
  const name = (one: { nameEn: string; nameFr: string }) => (locale === "fr" ? one.nameFr : one.nameEn);
  const { typed, date, minute, everyWeeks } = params;
  const count = everyWeeks > 0 ? countOf(params) : null;
  const instants = instantsOf(params, zone);
  const start = instants?.length === 1 ? instants[0]! : (instants?.find((instant) => instant === params.start) ?? null);
  const day = params.day ?? date;
  const kept: Record<string, string> = {
    client: client.id,
    therapist: therapist.id,
    ...(service && { service: service.id }),
    ...place,
    ...filled(typed),
  };
  const links = offerLinks(kept);
  const view =
    service && spot && viewOf(catalogue, zone, { therapist, service, services, spots, spot }, { day, start }, now);
  return (
    <div className={`ac-grid${instants === null ? "" : " chosen-first"}`}>
      <div>
        <NewSessionSettingForm
          locale={locale}
          view={{
            client: client.id,
            therapist: therapist.id,
            therapists: therapistOptions,
            service: service?.id ?? "",
            services: [
              ...services.map((one) => ({ value: one.id, label: name(one) })),
              ...others.map((one) => ({ value: one.id, label: t("notGiven", { service: name(one) }) })),
            ],
            place: spot?.key ?? "",
            places:
              spots.length > 1
                ? spots.map((one) => ({ value: one.key, label: spotWords(one, practice, locale).title }))
                : [],
            date: typed.date,
            time: typed.time,
            zone: formatZone(zone, start ?? now, locale),
            dateError: typed.date && date === null ? t("dateInvalid") : undefined,
            timeError: typed.time && minute === null ? t("timeInvalid") : undefined,
          }}
        >
          <RepeatFields
            typed={typed}
            error={everyWeeks > 0 && count === null ? translator(locale, seriesMessages)("countError") : undefined}
            locale={locale}
          />
        </NewSessionSettingForm>
        {!service && <Notice>{t("noService", { therapist: therapist.name })}</Notice>}
        {service && everyWeeks > 0 && count !== null && date !== null && minute !== null && (
          <SeriesOfSessions
            scope={scope}
            choice={{ client: client.id, therapist: therapist.id, service: service.id, ...place }}
            rule={{ first: date, minute, everyWeeks, count }}
            emailable={client.email !== null}
            locale={locale}
          />
        )}
        {view && given && everyWeeks === 0 && (
          <section className="mt-6" aria-labelledby="offered">
            <h2 id="offered" className="sec-title">
              {t("offered")}
            </h2>
            <p className="muted mb-4">
              {therapist.onlineBooking
                ? t("offeredAbout", { name: client.name })
                : t("closed", { therapist: therapist.name })}
            </p>
            {therapist.onlineBooking && (
              <SoftLinks className="offers">
                <WeekStrip view={view} today={localDateAt(zone, now)} links={links} locale={locale} />
                {view.day.times.length > 0 && <DayTimes view={view} zone={zone} links={links} locale={locale} />}
              </SoftLinks>
            )}
          </section>
        )}
      </div>
      <Chosen locale={locale}>
        {!service || instants === null || (everyWeeks > 0 && start === null) ? (
          <p className="when serif">{t("nothingChosen")}</p>
        ) : everyWeeks > 0 ? (
          <ChosenWhen
            zone={zone}
            start={start!}
            minutes={service.minutes}
            detail={`${therapist.name}, ${name(service)}`}
            locale={locale}
          />
        ) : (
          <OneSession
            scope={scope}
            client={client}
            therapist={therapist}
            service={service}
            place={place}
            instants={instants}
            start={start}
            links={links}
            zone={zone}
            locale={locale}
          />
        )}
      </Chosen>
    </div>
  );
}

const filled = (typed: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ""));
