import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { capital, formatDayYear, formatElsewhere, formatTimeRange, formatZone } from "@/lib/platform/time/format";
import { Small } from "./frame";
import { emailMessages } from "./messages";
import { style } from "./style";

/**
 * Shows a date, its hours and their zone, each on a line of its own so that they are easy to find. `home`: the
 * practice's zone, also shown if its clock differs.
 */
export function When({
  locale,
  zone,
  home = zone,
  start,
  end,
}: {
  locale: Locale;
  zone: string;
  home?: string;
  start: Date;
  end: Date;
}) {
  const t = translator(locale, emailMessages);
  const [from, until] = [start.getTime(), end.getTime()];
  const elsewhere = formatElsewhere(zone, home, from, until, locale);
  return (
    <>
      <p className="ink" style={style.date}>
        {t("day", { day: formatDayYear({ zone, instant: from }, locale) })}
      </p>
      <p className="ink" style={style.hours}>
        {capital(formatTimeRange(zone, from, until, locale))}
      </p>
      <Small>{capital(formatZone(zone, from, locale))}</Small>
      {elsewhere && <Small>{elsewhere}</Small>}
    </>
  );
}
