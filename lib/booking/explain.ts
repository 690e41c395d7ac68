import type { Locale } from "@/lib/i18n/locales";
import { formatDay, formatTime, formatZone } from "@/lib/time/format";
import type { NearestTimes } from "./commands";

/** The nearest free times of a `slot_taken`, as the radio buttons of the form that is shown again. */
export function nearTimes(details: unknown, locale: Locale): { value: string; label: string }[] {
  const { nearest, zone } = details as NearestTimes;
  return nearest.map((instant) => ({
    value: new Date(instant).toISOString().replace(".000", ""),
    label: `${formatDay({ zone, instant }, locale)}, ${formatTime(zone, instant, locale)}, ${formatZone(zone, instant, locale)}`,
  }));
}
