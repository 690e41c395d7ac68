import type { Metadata } from "next";
import { EntryList } from "@/components/availability/hours/entry-list";
import { GeneralForm } from "@/components/availability/hours/general-form";
import { OnlineForm } from "@/components/availability/hours/online-form";
import { PreviewWeek } from "@/components/availability/hours/preview-week";
import { Section } from "@/components/ui/section";
import { ServicesForm } from "@/components/availability/hours/services-form";
import { TherapistChoice } from "@/components/availability/hours/therapist-choice";
import { WhyNot } from "@/components/availability/hours/why-not";
import { ButtonLink } from "@/components/ui/button-link";
import { may } from "@/lib/platform/access/may";
import * as actions from "@/lib/availability/hours/actions";
import { removeTimeOff } from "@/lib/availability/time-off/actions";
import { timeOffMessages } from "@/lib/availability/time-off/messages";
import { hoursMessages } from "@/lib/availability/hours/messages";
import { previewOf } from "@/lib/availability/hours/rules";
import { takenAround } from "@/lib/availability/hours/queries";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { dateOf, dayBounds, dayNumber, localDateAt, startOfWeek } from "@/lib/scheduling/dates";
import { formatWeekYear, formatZone } from "@/lib/platform/time/format";
import type { Query } from "../../../query";
import { whyView } from "./answers";
import { openedTherapist } from "./opened";
import { holidayWords, serviceWeeks, specificEntry, timeOffItem } from "./view";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), hoursMessages)("title")} · Anteroom` };
}

/** `?therapist=<id>`, and for Why not?: `&day=YYYY-MM-DD&time=HH:MM&service=<id>`. */
export default async function AvailabilityPage({ searchParams }: { searchParams: Query }) {
  const [query, locale] = [await searchParams, await pageLocale()];
  const { scope, therapist, therapists, availability } = await openedTherapist(query);
  const { practice, terms, services } = availability;
  const { zone } = practice;
  const [t, off] = [translator(locale, hoursMessages), translator(locale, timeOffMessages)];

  const now = scope.now.getTime();
  const monday = dateOf(dayNumber(startOfWeek(localDateAt(zone, now))) + 7);
  const span = { from: dayBounds(zone, monday).from, until: dayBounds(zone, dateOf(dayNumber(monday) + 7)).from };
  const taken = await takenAround(scope, therapist, span.from, span.until);
  const weeks = (isClient: boolean) =>
    serviceWeeks(previewOf(availability, taken, isClient, monday, now), zone, locale);
  const to = (page: string, entry?: string) =>
    `/settings/availability/${page}?${new URLSearchParams({ therapist, ...(entry && { entry }) })}`;
  const add = (page: string, what: string) => (
    <ButtonLink href={to(page)} size="sm" aria-label={what}>
      {t("add")}
    </ButtonLink>
  );
  const list = { locale, therapist };
  const holidays = holidayWords(availability.closed, localDateAt(zone, now), locale);
  return (
    <div className="page">
      <div className="record-head">
        <h1 className="serif">{t("title")}</h1>
        <span className="muted">
          {availability.name} · {formatZone(zone, now, locale)}
        </span>
        <span className="grow" />
        {therapists.length > 1 && (
          <TherapistChoice
            words={{ label: t("therapist"), show: t("show") }}
            chosen={therapist}
            options={therapists.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </div>
      <div className="grid gap-x-8 gap-y-6 pt-5 min-[1000px]:grid-cols-[minmax(0,640px)_minmax(260px,400px)] min-[1400px]:gap-x-14">
        <div key={therapist}>
          <Section id="general" title={t("general.title")} about={t("general.about")}>
            <GeneralForm {...list} ranges={terms.ranges} save={actions.saveGeneral} />
          </Section>
          <Section
            id="specific"
            title={t("specific.title")}
            about={t("specific.about")}
            end={add("specific", t("specific.addTitle"))}
          >
            <EntryList
              {...list}
              none={t("specific.none")}
              remove={actions.removeSpecific}
              entries={availability.specific.map((one) => ({
                ...specificEntry(one, locale),
                href: to("specific", one.id),
              }))}
            />
          </Section>
          <Section
            id="time-off"
            title={off("title")}
            about={off("about")}
            end={
              <ButtonLink href={`/calendar/time-off?therapist=${therapist}`} size="sm" aria-label={off("addTitle")}>
                {t("add")}
              </ButtonLink>
            }
          >
            <EntryList
              {...list}
              none={off("none")}
              remove={removeTimeOff}
              entries={availability.timeOff.map((one) => timeOffItem(one, locale))}
            />
          </Section>
          <Section
            id="holidays"
            title={holidays.title}
            about={holidays.about}
            end={
              <ButtonLink href={to("holidays")} size="sm">
                {holidays.change}
              </ButtonLink>
            }
          >
            {holidays.next.length > 0 ? (
              <ul className="list">
                {holidays.next.map((line) => (
                  <li key={line} className="py-1">
                    {line}
                  </li>
                ))}
              </ul>
            ) : (
              <p className="muted">{holidays.none}</p>
            )}
          </Section>
          <Section id="online-booking" title={t("online.title")} about="">
            <OnlineForm {...list} terms={terms} save={actions.saveOnline} />
          </Section>
          <Section id="services" title={t("services.title")} about={t("services.about")}>
            <ServicesForm
              {...list}
              services={services}
              locations={availability.locations}
              practice={{ name: availability.practiceName }}
              save={actions.saveServices}
            />
          </Section>
          {may(scope, "bookingPolicy.edit") && (
            <Section id="practice" title={t("practice.title")} about={t("practice.about")}>
              <div className="acts">
                <ButtonLink href="/organization/rules" size="sm">
                  {t("practice.rules")}
                </ButtonLink>
                <ButtonLink href="/organization/services" size="sm">
                  {t("practice.services")}
                </ButtonLink>
              </div>
            </Section>
          )}
        </div>
        <div>
          <Section
            id="preview"
            title={t("preview.title")}
            about={t("preview.about", { week: formatWeekYear(monday, locale) })}
          >
            <PreviewWeek locale={locale} title={t("preview.newClient")} weeks={weeks(false)} />
            <PreviewWeek locale={locale} title={t("preview.existingClient")} weeks={weeks(true)} />
          </Section>
          <Section id="why" title={t("why.title")} about={t("why.about")}>
            <WhyNot {...await whyView(scope, therapist, availability, query, locale)} />
          </Section>
        </div>
      </div>
    </div>
  );
}
