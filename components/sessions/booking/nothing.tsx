import { buttonClass } from "@/components/ui/button";
import { CalendarClock } from "@/components/ui/glyphs";
import { Icon } from "@/components/ui/icon";
import { bookingMessages } from "@/lib/sessions/booking/messages";
import type { BookingView } from "@/lib/sessions/booking/rules";
import type { CatalogueTherapist } from "@/lib/practice/offering/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { localDateAt } from "@/lib/scheduling/dates";
import { formatDay, formatTime, formatZone } from "@/lib/platform/time/format";
import { callUs } from "./contact";
import type { BookingLinks } from "./links";

type Props = {
  view: BookingView;
  others: CatalogueTherapist[];
  zone: string;
  phone: string;
  links: BookingLinks;
  locale: Locale;
};

/** Explains why the day has no times, until when, and what the visitor can do instead (C10). */
export function Nothing({ view, others, zone, phone, links, locale }: Props) {
  const t = translator(locale, bookingMessages);
  const state = view.day.state as Exclude<typeof view.day.state, "offers">;
  const reason = state === "too_far" && view.opensOn === null ? "too_far_until" : state;
  const words = {
    therapist: view.therapist.name,
    date: formatDay(view.day.date, locale),
    opens: view.opensOn ? formatDay(view.opensOn, locale) : "",
    until: formatDay(view.lastOpenDate, locale),
  };
  const next = view.next !== null && localDateAt(zone, view.next);
  return (
    <>
      <div className="none">
        <span className="badge">
          <Icon icon={CalendarClock} size={22} />
        </span>
        <div>
          <h3 className="serif">{t(`reasonTitle.${state}`, words)}</h3>
          <p>{t(`reason.${reason}`, words)}</p>
          {view.next !== null && next ? (
            <p>
              {t("nextFree", {
                when: `${formatDay(next, locale)}, ${formatTime(zone, view.next, locale)}, ${formatZone(zone, view.next, locale)}`,
              })}
            </p>
          ) : (
            state === "nothing_left" && <p>{t("fullyBooked", words)}</p>
          )}
          {phone && <p>{callUs(phone, locale)}</p>}
          {next && (
            <div className="acts">
              <a className={buttonClass({ variant: "accent" })} href={links({ day: next })}>
                {t("seeIt", { date: formatDay(next, locale) })}
              </a>
            </div>
          )}
        </div>
      </div>
      {others.length > 0 && (
        <section className="others">
          <h3>{t("otherTherapists")}</h3>
          <ul>
            {others.map((other) => (
              <li key={other.id}>
                <span>
                  {other.name}
                  <small>{locale === "fr" ? other.focusFr : other.focusEn}</small>
                  <a href={links({ therapist: other.id, day: null })}>{t("seeTimes")}</a>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
