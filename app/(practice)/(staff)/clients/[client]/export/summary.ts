import { auditSentence } from "@/components/clients/audit-log/sentence";
import type { Allowed } from "@/lib/platform/access/scopes";
import { clientsMessages } from "@/lib/clients/clients/messages";
import { clientSessions, openRecord } from "@/lib/clients/clients/queries";
import { fullName } from "@/lib/clients/clients/rules";
import { exportMessages } from "@/lib/clients/export/messages";
import { accountsOfClient } from "@/lib/clients/export/queries";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { staffCard } from "@/lib/practice/staff/queries";
import { formatDate, formatDayYear, formatTime, formatWhen, formatZone } from "@/lib/platform/time/format";
import { auditLogMessages } from "@/lib/clients/audit-log/messages";
import { clientTrail } from "@/lib/clients/audit-log/queries";
import type { ZipEntry } from "@/lib/platform/zip/zip";

/**
 * Returns the contents of the archive's other files as readable text in the viewer's language; null if the client is
 * not of this practice.
 */
export async function summaryOf(scope: Allowed<"export.client">, id: string, locale: Locale): Promise<ZipEntry | null> {
  const client = await openRecord(scope, id, "export");
  if (!client) return null;
  const { zone, name: by } = await staffCard(scope);
  const [t, c, trail] = [
    translator(locale, exportMessages),
    translator(locale, clientsMessages),
    translator(locale, auditLogMessages),
  ];
  const at = (when: Date) =>
    `${formatDayYear({ zone, instant: when.getTime() }, locale)}, ${formatTime(zone, when.getTime(), locale)}`;
  const part = (title: string, lines: string[]) =>
    `\n${title}\n${"-".repeat(title.length)}\n${lines.length > 0 ? lines.join("\n") : t("summary.none")}\n`;
  async function* parts(): AsyncGenerator<string> {
    if (!client) return;
    const title = t("summary.title", { name: fullName(client) });
    yield `\ufeff${title}\n${"=".repeat(title.length)}\n${t("summary.made", { when: at(scope.now), zone: formatZone(zone, scope.now.getTime(), locale), by })}\n${t("summary.parts")}\n`;
    const fields = [
      [c("form.firstName"), client.firstName],
      [c("form.lastName"), client.lastName],
      [c("form.email"), client.email],
      [c("form.phone"), client.phone],
      [c("form.birthDate"), client.birthDate && formatDate(client.birthDate, locale)],
      [c("form.language"), c(`languages.${client.locale}`)],
      [c("form.therapist"), client.therapist],
    ];
    yield part(t("summary.record"), [
      c("record.since", { date: formatDayYear({ zone, instant: client.createdAt.getTime() }, locale) }),
      ...fields.map(([label, value]) =>
        t("summary.field", { label: label ?? "", value: value ?? c("record.notGiven") }),
      ),
    ]);
    const accounts = await accountsOfClient(scope, id);
    yield part(
      t("summary.accounts"),
      accounts.map(
        ({ email, verified, closed }) =>
          `${email}, ${t(closed ? "summary.closed" : verified ? "summary.verified" : "summary.unverified")}`,
      ),
    );
    const sessions = await clientSessions(scope, id);
    yield part(
      t("summary.sessions"),
      sessions.map(({ startsAt, endsAt, service, therapist, status }) =>
        [
          formatWhen(zone, startsAt.getTime(), endsAt.getTime(), locale),
          locale === "fr" ? service.nameFr : service.nameEn,
          therapist.name,
          c(`record.status.${status}`),
        ].join(". "),
      ),
    );
    const lines: string[] = [];
    for (let before: string | null = null; ;) {
      const { entries, older } = await clientTrail(scope, id, before);
      lines.push(
        ...entries.map(
          ({ at: when, actor, name, action, data, sessionAt }) =>
            `${at(when)}. ${name ?? trail(`who.${actor}`)}. ${auditSentence(action, data, locale)}${sessionAt ? ` (${trail("session", { when: at(sessionAt) })})` : ""}`,
        ),
      );
      if (!older) break;
      before = older;
    }
    yield part(t("summary.trail"), lines);
  }
  return { path: `${t("summary.file")}.txt`, parts };
}
