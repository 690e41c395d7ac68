import Link from "next/link";
import { clientsMessages } from "@/lib/clients/clients/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import type { ClientSession } from "@/lib/clients/clients/queries";
import { formatDayYear, formatTimeRange } from "@/lib/platform/time/format";

type Props = { sessions: readonly ClientSession[]; zone: string; locale: Locale };

/** All sessions of a client, latest first, in the practice's zone; each opens on the calendar. */
export function SessionHistory({ sessions, zone, locale }: Props) {
  const t = translator(locale, clientsMessages);
  return (
    <table className="tbl">
      <caption className="sr-only">{t("record.history")}</caption>
      <thead>
        <tr>
          {(["when", "service", "therapist", "state"] as const).map((column) => (
            <th key={column} scope="col">
              {t(`record.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sessions.map(({ id, status, startsAt, endsAt, service, therapist }) => (
          <tr key={id}>
            <th scope="row">
              <Link className="block" href={`/calendar?session=${id}`} prefetch={false}>
                {formatDayYear({ zone, instant: startsAt.getTime() }, locale)}
                <small>{formatTimeRange(zone, startsAt.getTime(), endsAt.getTime(), locale)}</small>
              </Link>
            </th>
            <td>{locale === "fr" ? service.nameFr : service.nameEn}</td>
            <td>{therapist.name}</td>
            <td>{t(`record.status.${status}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
