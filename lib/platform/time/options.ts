import type { Locale } from "@/lib/platform/i18n/locales";
import { formatDay, formatTime, formatZone } from "./format";
import { isoOf } from "./iso";

/** Returns instants (ms) as options of a form: the value as in our links, the label in words with the zone. */
export function timeOptions(
  zone: string,
  instants: readonly number[],
  locale: Locale,
): { value: string; label: string }[] {
  return instants.map((instant) => ({
    value: isoOf(instant),
    label: `${formatDay({ zone, instant }, locale)}, ${formatTime(zone, instant, locale)}, ${formatZone(zone, instant, locale)}`,
  }));
}
