import type { BookingLinks } from "@/components/sessions/booking/links";
import { buttonClass } from "@/components/ui/button";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { capital, formatDay, formatTime } from "@/lib/platform/time/format";
import { isoOf } from "@/lib/platform/time/iso";
import { firstAvailableMessages } from "@/lib/sessions/first-available/messages";
import type { FirstAvailable } from "@/lib/sessions/first-available/rules";

type Props = {
  first: NonNullable<FirstAvailable["first"]>;
  zone: string;
  links: BookingLinks;
  target?: "_top";
  locale: Locale;
};

/** The earliest time of all therapists, for visitors who do not mind whom they see. */
export function FirstOfAll({ first: { person, start }, zone, links, target, locale }: Props) {
  const t = translator(locale, firstAvailableMessages);
  const time = formatTime(zone, start, locale);
  const day = capital(formatDay({ zone, instant: start }, locale));
  const { id, name } = person.therapist;
  return (
    <div className="anyone">
      <p>
        <b>{t("first")}</b> <small>{t("firstAt", { day, time, therapist: name })}</small>
      </p>
      <a
        className={buttonClass({})}
        href={links({ therapist: id, view: "all", place: null, start: isoOf(start) })}
        target={target}
      >
        {t("take", { time })}
      </a>
    </div>
  );
}
