import { OptionList } from "@/components/sessions/booking/option-list";
import type { BookingLinks } from "@/components/sessions/booking/links";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { capital, formatDay, formatTime } from "@/lib/platform/time/format";
import { firstAvailableMessages } from "@/lib/sessions/first-available/messages";
import type { FreeDay } from "@/lib/sessions/first-available/rules";

type Props = { days: readonly FreeDay[]; zone: string; links: BookingLinks; locale: Locale };

/** The days after the first one, of a practice with one therapist. */
export function NextDays({ days, zone, links, locale }: Props) {
  const t = translator(locale, firstAvailableMessages);
  if (days.length === 0) return null;
  return (
    <section className="mt-6" aria-labelledby="next-days">
      <h2 className="sec-title" id="next-days">
        {t("nextDays")}
      </h2>
      <OptionList
        options={days.map(({ date, count, first, last }) => ({
          href: links({ day: date }),
          title: capital(formatDay(date, locale)),
          detail: t("dayTimes", {
            count,
            from: formatTime(zone, first, locale),
            to: formatTime(zone, last, locale),
          }),
          current: false,
        }))}
      />
    </section>
  );
}
