import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { EmptyState } from "@/components/ui/empty-state";
import { systemScope } from "@/lib/access/system";
import { env } from "@/lib/env/env";
import { translator } from "@/lib/i18n/translator";
import { latestMessages } from "@/lib/messages/queries";
import { subjectOf } from "@/lib/messages/registry";
import { outboxOpen } from "@/lib/messages/rules";
import { pageLocale } from "@/lib/practices/queries";
import { formatDayShort, formatTime } from "@/lib/time/format";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "emails")("outbox.title"), robots: { index: false } };
}

/** Every email that a demonstration would have sent. It does not exist on a real server. */
export default async function Outbox() {
  if (!outboxOpen(env())) notFound();
  const locale = await pageLocale();
  const t = translator(locale, "emails");
  const scope = await systemScope();
  const messages = await latestMessages(scope);
  const rows = await Promise.all(
    messages.map(async (message) => ({ ...message, subject: await subjectOf(scope, message) })),
  );
  return (
    <main id="main" className="page" tabIndex={-1}>
      <h1 className="serif">{t("outbox.title")}</h1>
      <p>{t("outbox.intro")}</p>
      {rows.length === 0 && <EmptyState title={t("outbox.title")}>{t("outbox.empty")}</EmptyState>}
      {rows.length > 0 && (
        <table className="tbl">
          <thead>
            <tr>
              {(["subject", "to", "template", "state", "time"] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`outbox.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, subject, recipient, template, status, createdAt }) => (
              <tr key={id}>
                <th scope="row">
                  <Link href={`/outbox/${id}`} prefetch={false}>
                    {subject ?? t("outbox.gone")}
                  </Link>
                </th>
                <td>{recipient}</td>
                <td>
                  <code>{template}</code>
                </td>
                <td>{t(`outbox.status.${status}`)}</td>
                <td>
                  {formatDayShort({ zone: "UTC", instant: createdAt.getTime() }, locale)}{" "}
                  {formatTime("UTC", createdAt.getTime(), locale)} UTC
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </main>
  );
}
