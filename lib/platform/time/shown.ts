import { cityOf } from "./names";
import type { Locale } from "@/lib/platform/i18n/locales";
import { zoneNames } from "@/lib/scheduling/zones";
import { formatCity } from "./format";

/**
 * Returns the zone in which a client reads a session's time: in person the practice's; otherwise the one that they
 * chose (design/time-zones, "Which zone is shown").
 */
export function shownZone({ place, zone }: { place: string; zone: string }, own: string | null): string {
  return place === "in_person" ? zone : (own ?? zone);
}

/** Returns every zone that is named after a city, sorted by city, as options of a form. */
export function zoneOptions(instant: number, locale: Locale): { value: string; label: string }[] {
  const cities = zoneNames().filter((name) =>
    /^(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//.test(name),
  );
  const labels = new Map(cities.map((value) => [formatCity(value, instant, locale), value]));
  return [...labels]
    .map(([label, value]) => ({ value, label }))
    .sort((a, b) => ((cityOf(a.value, locale) ?? "") < (cityOf(b.value, locale) ?? "") ? -1 : 1));
}
