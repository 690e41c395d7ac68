import type { ReactNode } from "react";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { rescheduleMessages } from "@/lib/sessions/reschedule/messages";
import { capital, formatDay, formatTimeRange, formatZone } from "@/lib/platform/time/format";

type Time = { start: number; end: number; therapist: string };
type Props = { zone: string; was: Time; is: Time | null; locale: Locale; children?: ReactNode };

/** The current and the new time of a session, in the same format. */
export function OldAndNew({ zone, was, is, locale, children }: Props) {
  const t = translator(locale, rescheduleMessages);
  return (
    <aside className="sum sum-kept" aria-labelledby="old-new">
      <h2 id="old-new">{t("from")}</h2>
      <When zone={zone} time={was} locale={locale} />
      <h2 className="pt-4">{t("to")}</h2>
      {is ? <When zone={zone} time={is} locale={locale} /> : <p className="when serif">{t("nothingChosen")}</p>}
      {children}
    </aside>
  );
}

function When({ zone, time: { start, end, therapist }, locale }: { zone: string; time: Time; locale: Locale }) {
  return (
    <>
      <p className="when serif">{capital(formatDay({ zone, instant: start }, locale))}</p>
      <p className="at">{formatTimeRange(zone, start, end, locale)}</p>
      <p className="small muted">
        {capital(formatZone(zone, start, locale))}
        <br />
        {therapist}
      </p>
    </>
  );
}
