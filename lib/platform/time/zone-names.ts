/** Names of time zones as people say them: "Eastern time", « heure de l’Est »; a city for the others. */
import type { Locale } from "@/lib/platform/i18n/locales";
import { DAY } from "@/lib/scheduling/units";
import { offsetAt } from "@/lib/scheduling/zones";
import { cityOf } from "./names";

/** A clock that several cities share. A city of `zones` whose clock differs from `clock` is named beside it. */
type Family = Record<Locale, string> & { clock: string; zones: readonly string[] };

const FAMILIES: readonly Family[] = [
  {
    en: "Newfoundland time",
    fr: "heure de Terre-Neuve",
    clock: "America/St_Johns",
    zones: ["America/St_Johns"],
  },
  {
    en: "Atlantic time",
    fr: "heure de l’Atlantique",
    clock: "America/Halifax",
    zones: ["America/Halifax", "America/Moncton", "America/Glace_Bay", "America/Goose_Bay", "America/Blanc-Sablon"],
  },
  {
    en: "Eastern time",
    fr: "heure de l’Est",
    clock: "America/Toronto",
    zones: [
      ...["America/Toronto", "America/Montreal", "America/New_York", "America/Detroit", "America/Iqaluit"],
      ...["America/Thunder_Bay", "America/Nipigon", "America/Atikokan", "America/Indiana/Indianapolis"],
      ...["America/Kentucky/Louisville", "US/Eastern", "Canada/Eastern", "America/Pangnirtung"],
    ],
  },
  {
    en: "Central time",
    fr: "heure du Centre",
    clock: "America/Chicago",
    zones: [
      ...["America/Winnipeg", "America/Chicago", "America/Rainy_River", "America/Regina", "America/Swift_Current"],
      ...["America/Rankin_Inlet", "America/Resolute", "America/Menominee", "US/Central", "Canada/Central"],
    ],
  },
  {
    en: "Mountain time",
    fr: "heure des Rocheuses",
    clock: "America/Denver",
    zones: [
      ...["America/Denver", "America/Edmonton", "America/Boise", "America/Phoenix", "America/Yellowknife"],
      ...["America/Inuvik", "America/Cambridge_Bay", "US/Mountain", "Canada/Mountain"],
      ...["America/Creston", "America/Dawson_Creek", "America/Fort_Nelson"],
    ],
  },
  {
    en: "Pacific time",
    fr: "heure du Pacifique",
    clock: "America/Los_Angeles",
    zones: ["America/Los_Angeles", "America/Vancouver", "US/Pacific", "Canada/Pacific"],
  },
  {
    en: "Yukon time",
    fr: "heure du Yukon",
    clock: "America/Whitehorse",
    zones: ["America/Whitehorse", "America/Dawson"],
  },
  {
    en: "Alaska time",
    fr: "heure de l’Alaska",
    clock: "America/Anchorage",
    zones: ["America/Anchorage", "America/Juneau"],
  },
  { en: "Hawaii time", fr: "heure d’Hawaï", clock: "Pacific/Honolulu", zones: ["Pacific/Honolulu"] },
];

/**
 * Names a zone: "Eastern time", « heure de l’Est »; "Paris time", « heure de Paris »; null for a mere offset, such as
 * "UTC". `city`: also needed, because this city's clock differs from the name's for part of the year, as Vancouver's
 * does from Los Angeles'.
 */
export function nameOfZone(
  zone: string,
  instant: number,
  locale: Locale,
): { name: string; city: string | null } | null {
  const city = cityOf(zone, locale);
  const family = FAMILIES.find(({ zones }) => zones.includes(zone));
  if (family) return { name: family[locale], city: isSameClock(zone, family.clock, instant) ? null : city };
  if (city === null) return null;
  return { name: cityTime(city, locale), city: null };
}

/** "Paris time", « heure de Paris ». */
export function cityTime(city: string, locale: Locale): string {
  return locale === "en" ? `${city} time` : `heure ${of(city)}`;
}

/** Compares two clocks over the year that follows an instant: laws change, so the past does not count. */
function isSameClock(one: string, other: string, instant: number): boolean {
  return [0, 91, 182, 273].every(
    (days) => offsetAt(one, instant + days * DAY) === offsetAt(other, instant + days * DAY),
  );
}

function of(city: string): string {
  if (city.startsWith("Le ")) return `du ${city.slice(3)}`;
  return /^[AEIOUÉÎ]/.test(city) ? `d’${city}` : `de ${city}`;
}
