import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { auditLogMessages } from "@/lib/clients/audit-log/messages";

/** An audit log entry, formatted. */
export type TrailLine = {
  id: string;
  day: string;
  time: string;
  who: string;
  kind: string;
  what: string;
  about: string | null;
};

export function AuditLogTable({ locale, lines }: { locale: Locale; lines: readonly TrailLine[] }) {
  const t = translator(locale, auditLogMessages);
  return (
    <table className="tbl">
      <caption className="sr-only">{t("title")}</caption>
      <thead>
        <tr>
          {(["when", "who", "what"] as const).map((column) => (
            <th key={column} scope="col">
              {t(`columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, day, time, who, kind, what, about }) => (
          <tr key={id}>
            <td className="nw">
              {day}
              <small>{time}</small>
            </td>
            <td>
              <bdi>{who}</bdi>
              {kind && <small>{kind}</small>}
            </td>
            <th scope="row" className="font-normal!">
              {what}
              {about && <small>{about}</small>}
            </th>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
