import { hoursMessages } from "@/lib/availability/hours/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

/** The times of one service, formatted. */
export type ServiceWeek = {
  id: string;
  service: string;
  count: number;
  days: { date: string; label: string; times: string }[];
};

/** The times that one kind of client would be offered. */
export function PreviewWeek({
  locale,
  title,
  weeks,
}: {
  locale: Locale;
  title: string;
  weeks: readonly ServiceWeek[];
}) {
  const t = translator(locale, hoursMessages);
  return (
    <>
      <h3 className="mt-4 mb-1 font-semibold">{title}</h3>
      {weeks.length === 0 && <p className="muted">{t("preview.none")}</p>}
      {weeks.map(({ id, service, count, days }, index) => (
        <details key={id} open={index === 0} className="border-t border-line py-2">
          <summary className="min-h-9 leading-9">
            {service}, {t("preview.count", { n: count })}
          </summary>
          <dl className="dl mt-1! grid-cols-[84px_minmax(0,1fr)]!">
            {days.map(({ date, label, times }) => (
              <div key={date} className="contents">
                <dt>{label}</dt>
                <dd className={times ? undefined : "muted"}>{times || t("preview.noTimes")}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </>
  );
}
