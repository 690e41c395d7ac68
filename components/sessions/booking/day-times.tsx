import { Clock } from "@/components/ui/glyphs";
import { Icon } from "@/components/ui/icon";
import { bookingMessages } from "@/lib/sessions/booking/messages";
import type { BookingView } from "@/lib/sessions/booking/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { localMinutesAt } from "@/lib/scheduling/dates";
import { capital, formatDay, formatTime, formatZone, isAmbiguous } from "@/lib/platform/time/format";
import { isoOf } from "@/lib/platform/time/iso";
import { OwnClockNote, type OwnClockProps } from "./own-clock";
import { placeChosen, upTo, type BookingLinks } from "./links";
import { TimeList } from "./time-list";

type Props = {
  view: BookingView;
  zone: string;
  links: BookingLinks;
  /** `_top` if the links open the booking page outside this iframe. */
  target?: "_top";
  /** The visitor's own clock, for sessions that are not in person. */
  clock?: OwnClockProps | null;
  locale: Locale;
};

const parts = [
  { key: "morning", until: 12 * 60 },
  { key: "afternoon", until: 17 * 60 },
  { key: "evening", until: 24 * 60 },
] as const;

/** The free times of the shown day, with the name of the practice's time zone. */
export function DayTimes({ view, zone, links, target, clock, locale }: Props) {
  const t = translator(locale, bookingMessages);
  const { day, start } = view;
  const groups = parts.map(({ key, until }, i) => ({
    title: t(key),
    times: day.times
      .filter((time) => {
        const minutes = localMinutesAt(zone, time);
        return minutes < until && minutes >= (parts[i - 1]?.until ?? 0);
      })
      .map((time) => [isoOf(time), formatTime(zone, time, locale, { offset: isAmbiguous(zone, time) })] as const),
  }));
  return (
    <>
      <h3 className="dayhead serif">{capital(formatDay(day.date, locale))}</h3>
      <p className="zone">
        <Icon icon={Clock} size={16} />
        <span>
          {t.rich(view.spot.place === "in_person" ? "timesIn" : "timesInRemote", {
            zone: formatZone(zone, day.times[0] as number, locale),
            b: (chunks) => <b>{chunks}</b>,
          })}
        </span>
      </p>
      {clock && (
        <OwnClockNote
          clock={clock}
          instant={isoOf(day.times[0] as number)}
          label={formatTime(zone, day.times[0] as number, locale)}
          date={day.date}
        />
      )}
      <TimeList
        groups={groups.filter(({ times }) => times.length > 0)}
        href={upTo(links, "start", { therapist: view.therapist.id, service: view.service.id, ...placeChosen(view) })}
        target={target}
        clock={clock}
        date={day.date}
        chosen={start === null ? null : isoOf(start)}
      />
    </>
  );
}
