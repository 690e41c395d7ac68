import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { EmptyState } from "@/components/ui/empty-state";
import { systemScope } from "@/lib/platform/access/system";
import { emails } from "@/lib/platform/boot/emails";
import { env } from "@/lib/platform/env/env";
import { translator } from "@/lib/platform/i18n/translator";
import { emailSubject } from "@/lib/platform/outbox/compose";
import { outboxMessages } from "@/lib/platform/outbox/messages";
import { latestEmails } from "@/lib/platform/outbox/queries";
import { outboxOpen } from "@/lib/platform/outbox/rules";
import { pageLocale } from "@/lib/practice/practices/queries";
import { formatDayShort, formatTime } from "@/lib/platform/time/format";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), outboxMessages)("title"), robots: { index: false } };
}

/** Every email that a demo would have sent. Not available on a real server. */
export default async function Outbox() {
  if (!outboxOpen(env())) notFound();
  const locale = await pageLocale();
  const t = translator(locale, outboxMessages);
  const scope = await systemScope();
  const latest = await latestEmails(scope);
  const rows = await Promise.all(
    latest.map(async (email) => ({ ...email, subject: await emailSubject(scope, emails, email) })),
  );
  return (
    <main id="main" className="page" tabIndex={-1}>
      <h1 className="serif">{t("title")}</h1>
      <p>{t("intro")}</p>
      {rows.length === 0 && <EmptyState title={t("title")}>{t("empty")}</EmptyState>}
      {rows.length > 0 && (
        <table className="tbl">
          <thead>
            <tr>
              {(["subject", "to", "template", "state", "time"] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, subject, recipient, template, status, createdAt }) => (
              <tr key={id}>
                <th scope="row">
                  <Link href={`/outbox/${id}`} prefetch={false}>
                    {subject ?? t("gone")}
                  </Link>
                </th>
                <td>{recipient}</td>
                <td>
                  <code>{template}</code>
                </td>
                <td>{t(`status.${status}`)}</td>
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
