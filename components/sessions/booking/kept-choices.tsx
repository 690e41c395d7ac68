import { bookingMessages } from "@/lib/sessions/booking/messages";
import type { BookingView } from "@/lib/sessions/booking/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { capital, formatDayShort, formatTime, formatZone } from "@/lib/platform/time/format";

type Props = { view: BookingView & { start: number }; zone: string; href: string; locale: Locale };

/** On a phone, keeps the chosen time visible at the top. */
export function KeptChoices({ view, zone, href, locale }: Props) {
  const instant = view.start;
  return (
    <div className="kept">
      <span>
        <b>
          {formatDayShort({ zone, instant }, locale)}, {formatTime(zone, instant, locale)}
        </b>
        {capital(formatZone(zone, instant, locale))}
      </span>
      <a href={href}>{translator(locale, bookingMessages)("changeTime")}</a>
    </div>
  );
}
