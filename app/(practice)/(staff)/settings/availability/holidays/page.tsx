import type { Metadata } from "next";
import { DecidedSessions } from "@/components/availability/displaced/settled";
import { HolidaysForm } from "@/components/availability/holidays/holidays-form";
import { HolidayRegionForm } from "@/components/availability/holidays/region-form";
import { Notice } from "@/components/ui/notice";
import { editsTherapist } from "@/lib/platform/access/rows";
import { sessionLines } from "@/lib/availability/displaced/rules";
import { saveHolidays } from "@/lib/availability/holidays/actions";
import { holidaysMessages } from "@/lib/availability/holidays/messages";
import { displacedByHolidays, holidayRules, places, tickedHolidays } from "@/lib/availability/holidays/queries";
import { guessPlace } from "@/lib/availability/holidays/rules";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { localDateAt } from "@/lib/scheduling/dates";
import { one, type Query } from "../../../../query";
import { openedTherapist } from "../opened";
import { AvailabilityPart } from "../part";
import { holidayLine } from "./view";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), holidaysMessages)("title")} · Anteroom` };
}

/**
 * `?therapist=<id>&closes=practice|therapist&country=CA&region=BC`, the ticks of an unsaved form (`rule:<rule>=on`),
 * `&saved=1`.
 */
export default async function HolidaysPage({ searchParams }: { searchParams: Query }) {
  const [query, locale] = [await searchParams, await pageLocale()];
  const { scope, therapist, availability } = await openedTherapist(query);
  const t = translator(locale, holidaysMessages);
  const { zone, locale: own, ticked } = await tickedHolidays(scope, therapist);
  const forAll = editsTherapist(scope, null);
  const closes = forAll && one(query.closes) !== "therapist" ? "practice" : "therapist";
  const owner = closes === "practice" ? null : therapist;

  const country = one(query.country);
  const settled =
    ticked.find(({ therapistId }) => therapistId === owner) ?? ticked[0] ?? guessPlace({ zone, locale: own });
  const selected = country
    ? { country, region: one(query.region) ?? "" }
    : { country: settled.country, region: settled.region };
  const { countries, regions } = await places(selected, locale);
  const place = {
    country: selected.country,
    region: regions.some(({ value }) => value === selected.region) ? selected.region : "",
  };
  const year = scope.now.getUTCFullYear();
  const rules = await holidayRules(place, year);

  const today = localDateAt(zone, scope.now.getTime());
  const draft = Object.keys(query)
    .filter((name) => name.startsWith("rule:"))
    .map((name) => name.slice(5));
  const context = { ticked, draft: draft.length > 0 ? draft : null, owner, today, locale };
  const lines = (rules ?? []).map((rule) => holidayLine(rule, context)).sort((a, b) => a.date.localeCompare(b.date));
  const all = new URLSearchParams({ therapist, closes, ...place });
  for (const { rule, statutory, ticked: already } of lines) if (statutory || already) all.set(`rule:${rule}`, "on");
  const back = `/settings/availability?therapist=${therapist}`;
  const here = `/settings/availability/holidays?${new URLSearchParams({ therapist, closes, saved: "1" })}`;
  const sessions = query.saved === undefined ? [] : await displacedByHolidays(scope, owner, zone);
  return (
    <AvailabilityPart
      locale={locale}
      title={t("title")}
      name={closes === "practice" ? t("practice") : availability.name}
      back={back}
    >
      {query.saved !== undefined && (
        <DecidedSessions
          locale={locale}
          title={t("saved")}
          lines={sessionLines({ zone, sessions }, locale)}
          back={here}
        />
      )}
      <p className="muted mb-4">{t("about")}</p>
      <HolidayRegionForm
        locale={locale}
        therapist={therapist}
        countries={countries}
        regions={regions}
        owners={[
          ...(forAll ? [{ value: "practice", label: t("practice") }] : []),
          { value: "therapist", label: availability.name },
        ]}
        chosen={{ ...place, closes }}
      />
      {lines.length === 0 ? (
        <Notice>{t("unknown")}</Notice>
      ) : (
        <HolidaysForm
          key={`${place.country} ${place.region} ${closes} ${draft.length}`}
          locale={locale}
          therapist={therapist}
          closes={closes}
          place={place}
          lines={lines}
          tickAll={`/settings/availability/holidays?${all}`}
          back={back}
          save={saveHolidays}
        />
      )}
      <p className="small muted mt-6">{t("source")}</p>
    </AvailabilityPart>
  );
}
