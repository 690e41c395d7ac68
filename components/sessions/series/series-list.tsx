import Link from "next/link";
import type { SessionStatus } from "@/lib/platform/db/generated/enums";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { seriesMessages } from "@/lib/sessions/series/messages";

export type SeriesLine = { id: string; when: string; therapist: string; status: SessionStatus; here: boolean };

/** All sessions of a series, each with a link to the calendar, where it can be changed on its own. */
export function SeriesList({ lines, locale }: { lines: readonly SeriesLine[]; locale: Locale }) {
  const t = translator(locale, seriesMessages);
  return (
    <ol className="list series-list">
      {lines.map(({ id, when, therapist, status, here }) => (
        <li key={id}>
          <Link className="opt-row" href={`/calendar?session=${id}`} prefetch={false} aria-current={here || undefined}>
            <span className="t">
              <b>{when}</b>
              <small>
                {therapist} · {t(`status.${status}`)}
                {here && ` · ${t("here")}`}
              </small>
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
