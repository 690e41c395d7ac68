import { Notice } from "@/components/ui/notice";
import { bookingMessages } from "@/lib/sessions/booking/messages";
import type { BookingView } from "@/lib/sessions/booking/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { localDateAt } from "@/lib/scheduling/dates";
import { formatDayShort, formatTime } from "@/lib/platform/time/format";
import { isoOf } from "@/lib/platform/time/iso";
import { placeChosen, type BookingLinks } from "./links";

type Props = {
  view: BookingView;
  /** The time in the URL, ms. */
  asked: number;
  now: number;
  zone: string;
  links: BookingLinks;
  locale: Locale;
};

/** Shown if the time in the URL is not, or no longer, offered: links to the nearest ones. */
export function TakenNotice({ view, asked, now, zone, links, locale }: Props) {
  const open = asked >= now && localDateAt(zone, asked) <= view.lastOpenDate;
  const t = translator(locale, bookingMessages);
  return (
    <Notice title={t(open ? "takenTitle" : "closedTitle")} role="status">
      {view.nearest.length > 0 && <p>{t("takenNear")}</p>}
      <div className="times">
        {view.nearest.map((time) => (
          <a
            key={time}
            className="time"
            href={links({
              therapist: view.therapist.id,
              service: view.service.id,
              ...placeChosen(view),
              day: localDateAt(zone, time),
              start: isoOf(time),
            })}
          >
            {formatDayShort({ zone, instant: time }, locale)}, {formatTime(zone, time, locale)}
          </a>
        ))}
      </div>
    </Notice>
  );
}
