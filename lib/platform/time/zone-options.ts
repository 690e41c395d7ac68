/** The time zones to choose from in a form. */
import type { Locale } from "@/lib/platform/i18n/locales";
import { canonicalZones } from "@/lib/scheduling/zones";
import { capital, formatOffset, formatZone } from "./format";
import { NB } from "./minutes";
import { cityOf } from "./names";
import { nameOfZone } from "./zone-names";

/** The clocks of Canada and the United States from east to west, each with cities that people look for. */
const NEAR: readonly (readonly [zone: string, cities: Record<Locale, string>])[] = [
  ["America/St_Johns", { en: "St. John’s", fr: "Saint-Jean" }],
  ["America/Halifax", { en: "Halifax, Moncton", fr: "Halifax, Moncton" }],
  ["America/Toronto", { en: "Toronto, Montréal, Ottawa", fr: "Montréal, Québec, Toronto" }],
  ["America/New_York", { en: "New York", fr: "New York" }],
  ["America/Winnipeg", { en: "Winnipeg", fr: "Winnipeg" }],
  ["America/Chicago", { en: "Chicago", fr: "Chicago" }],
  ["America/Regina", { en: "Regina, Saskatoon", fr: "Regina, Saskatoon" }],
  ["America/Edmonton", { en: "Edmonton, Calgary", fr: "Edmonton, Calgary" }],
  ["America/Denver", { en: "Denver", fr: "Denver" }],
  ["America/Phoenix", { en: "Phoenix", fr: "Phoenix" }],
  ["America/Vancouver", { en: "Vancouver, Victoria", fr: "Vancouver, Victoria" }],
  ["America/Los_Angeles", { en: "Los Angeles", fr: "Los Angeles" }],
  ["America/Whitehorse", { en: "Whitehorse", fr: "Whitehorse" }],
  ["America/Anchorage", { en: "Anchorage", fr: "Anchorage" }],
  ["Pacific/Honolulu", { en: "Honolulu", fr: "Honolulu" }],
];

/** Returns every zone once as options of a form: the `current` one, then Canada and the US, then the world by city. */
export function zoneOptions(
  instant: number,
  locale: Locale,
  current: string | null = null,
): { value: string; label: string }[] {
  const near = NEAR.map(([value, cities]) => {
    const name = capital(nameOfZone(value, instant, locale)!.name);
    const colon = locale === "en" ? ":" : `${NB}:`;
    return { value, label: `${name}${colon} ${cities[locale]} (${formatOffset(value, instant)})` };
  });
  const nearby = new Set(near.map(({ value }) => value));
  const world = canonicalZones()
    .filter(
      (zone) => /^(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//.test(zone) && !nearby.has(zone),
    )
    .map((value) => ({ value, label: `${cityOf(value, locale)} (${formatOffset(value, instant)})` }))
    .sort((a, b) => plain(a.label).localeCompare(plain(b.label), "en"));
  const all = [...near, ...world];
  if (current === null) return all;
  const chosen = all.find(({ value }) => value === current);
  const first = chosen ?? { value: current, label: capital(formatZone(current, instant, locale)) };
  return [first, ...all.filter((one) => one !== chosen)];
}

const plain = (label: string) => label.normalize("NFD").replace(/\p{M}/gu, "");
