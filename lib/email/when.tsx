import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { formatDayYear, formatTimeRange, formatZone } from "@/lib/time/format";
import { Small } from "./frame";
import { style } from "./style";

/** A date, its hours and their zone: the three things that nobody should have to look for. Each a line of its own. */
export function When({ locale, zone, start, end }: { locale: Locale; zone: string; start: Date; end: Date }) {
  const t = translator(locale, "emails");
  const [from, until] = [start.getTime(), end.getTime()];
  return (
    <>
      <p className="ink" style={style.date}>{t("day", { day: formatDayYear({ zone, instant: from }, locale) })}</p>
      <p className="ink" style={style.hours}>{opened(formatTimeRange(zone, from, until, locale))}</p>
      <Small>{opened(formatZone(zone, from, locale))}</Small>
    </>
  );
}

/** With a capital, as a line begins. */
function opened(line: string): string {
  return line.charAt(0).toLocaleUpperCase() + line.slice(1);
}
