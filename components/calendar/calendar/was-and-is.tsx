import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { rescheduleMessages } from "@/lib/sessions/reschedule/messages";
import { capital, formatDay, formatTimeRange } from "@/lib/platform/time/format";

type Time = { zone: string; startsAt: Date; endsAt: Date; therapist: string };

/** Compares a session's current time with the proposed one. */
export function WasAndIs({ was, is, locale }: { was: Time; is: Time | null; locale: Locale }) {
  const t = translator(locale, rescheduleMessages);
  const when = ({ zone, startsAt, endsAt }: Time) =>
    `${capital(formatDay({ zone, instant: startsAt.getTime() }, locale))}, ${formatTimeRange(zone, startsAt.getTime(), endsAt.getTime(), locale)}`;
  return (
    <dl className="was-is">
      <dt>{t("from")}</dt>
      <dd>{is ? <s>{when(was)}</s> : when(was)}</dd>
      {is && (
        <>
          <dt>{t("to")}</dt>
          <dd>
            <b>{when(is)}</b>
            {is.therapist !== was.therapist && (
              <small>
                {was.therapist} → {is.therapist}
              </small>
            )}
          </dd>
        </>
      )}
    </dl>
  );
}
