import type { Locale } from "@/lib/i18n/locales";
import { formatDay, formatHours, formatZone } from "@/lib/time/format";
import { Small } from "./frame";
import { style } from "./style";

/** A date, its hours and their zone: the three things that nobody should have to look for. */
export function When({ locale, zone, start, end }: { locale: Locale; zone: string; start: Date; end: Date }) {
  return (
    <>
      <p className="ink" style={style.date}>{formatDay(locale, zone, start)}</p>
      <p className="ink" style={style.hours}>{formatHours(locale, zone, start, end)}</p>
      <Small>{formatZone(locale, zone, start)}</Small>
    </>
  );
}
