import { serviceName } from "@/components/sessions/booking/choices";
import { Icon } from "@/components/ui/icon";
import { sessionsMessages } from "@/lib/sessions/sessions/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import type { SessionFacts } from "@/lib/sessions/sessions/queries";
import { isAhead } from "@/lib/sessions/sessions/rules";
import { capital, formatDayYear, formatTimeRange, formatZone } from "@/lib/platform/time/format";
import { statusIcons } from "./status-icons";

/** Sessions, each as a link to its page, with its time zone, and its state as text and icon. */
export function SessionList({
  sessions,
  practice,
  locale,
}: {
  sessions: SessionFacts[];
  practice: string;
  locale: Locale;
}) {
  const t = translator(locale, sessionsMessages);
  return (
    <ul>
      {sessions.map(({ id, status, startsAt, endsAt, zone, service, therapist }) => {
        const [start, end] = [startsAt.getTime(), endsAt.getTime()];
        return (
          <li key={id}>
            <a href={`/portal/${practice}/sessions/${id}`}>
              {capital(formatDayYear({ zone, instant: start }, locale))}
              <small>
                {formatTimeRange(zone, start, end, locale)}, {formatZone(zone, start, locale)}
              </small>
              <span className="sr-only">{t("withLower", { therapist: therapist.name })}</span>
            </a>
            <span>
              {serviceName(service, locale)}
              <small>{therapist.name}</small>
            </span>
            <span className={isAhead(status) ? "state state-on" : "state"}>
              <Icon icon={statusIcons[status]} size={16} strokeWidth={2} />
              {t(`status.${status}`)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
