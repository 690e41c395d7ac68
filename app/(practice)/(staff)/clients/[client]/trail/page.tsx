import type { Metadata } from "next";
import { auditSentence } from "@/components/clients/audit-log/sentence";
import { AuditLogTable, type TrailLine } from "@/components/clients/audit-log/audit-log-table";
import { ButtonLink } from "@/components/ui/button-link";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { localDateAt } from "@/lib/scheduling/dates";
import { formatDate, formatTime, formatZone } from "@/lib/platform/time/format";
import { auditLogMessages } from "@/lib/clients/audit-log/messages";
import { clientTrail, type TrailEntry } from "@/lib/clients/audit-log/queries";
import { one, type Query } from "../../../../query";
import { recordOf, recordTitle, type RecordParams } from "../record";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await recordTitle() };
}

/** The record's audit log; `?before=<entry>` for older entries. For owners and administrators. */
export default async function TrailPage({ params, searchParams }: { params: RecordParams; searchParams: Query }) {
  const { scope, client, locale, card, head } = await recordOf(params, "trail");
  const param = one((await searchParams).before);
  const before = param && /^\d{1,18}$/.test(param) ? param : null;
  const { entries, older } = await clientTrail(scope, client.id, before);
  const t = translator(locale, auditLogMessages);
  const page = `/clients/${client.id}/trail`;
  return head(
    <div className="mt-6 max-w-[860px]">
      <h2 className="sr-only">{t("title")}</h2>
      <p className="muted mb-3">
        {t("about")} {t("times", { zone: formatZone(card.zone, scope.now.getTime(), locale) })}
      </p>
      {entries.length > 0 ? (
        <AuditLogTable locale={locale} lines={entries.map((entry) => toLine(entry, card.zone, locale))} />
      ) : (
        <p>{t("empty")}</p>
      )}
      {(before || older) && (
        <nav className="acts" aria-label={t("pages")}>
          {before && <ButtonLink href={page}>{t("newest")}</ButtonLink>}
          {older && <ButtonLink href={`${page}?before=${older}`}>{t("older")}</ButtonLink>}
        </nav>
      )}
    </div>,
  );
}

function toLine({ id, at, actor, name, action, data, sessionAt }: TrailEntry, zone: string, locale: Locale): TrailLine {
  const t = translator(locale, auditLogMessages);
  const [day, time] = [
    (instant: Date) => formatDate(localDateAt(zone, instant.getTime()), locale),
    (instant: Date) => formatTime(zone, instant.getTime(), locale),
  ];
  const person = actor === "staff" || actor === "account";
  return {
    id,
    day: day(at),
    time: time(at),
    who: person ? (name ?? t("who.gone")) : t(`who.${actor}`),
    kind: person ? t(`who.${actor}`) : "",
    what: auditSentence(action, data, locale),
    about: sessionAt && t("session", { when: `${day(sessionAt)}, ${time(sessionAt)}` }),
  };
}
