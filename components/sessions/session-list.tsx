import { serviceName } from "@/components/booking/choices";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { SessionFacts } from "@/lib/sessions/queries";
import { formatDayYear, formatTimeRange, formatZone } from "@/lib/time/format";

/** Every other session, to come and past, the latest first. */
export function SessionList({ sessions, practice, locale }: { sessions: SessionFacts[]; practice: string; locale: Locale }) {
  const t = translator(locale, "accounts");
  const first = sessions[0] as SessionFacts;
  return (
    <section className="history" aria-labelledby="all-sessions">
      <h2 id="all-sessions">{t("sessions")} <span className="muted small">{formatZone(first.zone, first.startsAt.getTime(), locale)}</span></h2>
      <ul>
        {sessions.map(({ id, status, startsAt, endsAt, zone, service, therapist }) => (
          <li key={id}>
            <span>{formatDayYear({ zone, instant: startsAt.getTime() }, locale)}<small>{formatTimeRange(zone, startsAt.getTime(), endsAt.getTime(), locale)}</small></span>
            <span>{serviceName(service, locale)}<small>{therapist.name}</small></span>
            {status === "booked"
              ? <a className="state state-on" href={`/portal/${practice}/sessions/${id}`}>{t("status.booked")}</a>
              : <span className="state">{t(`status.${status}`)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
