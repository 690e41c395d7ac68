import type { Metadata } from "next";
import { Section } from "@/components/ui/section";
import { ExportPracticeForm } from "@/components/clients/export/practice-form";
import { Ready } from "@/components/clients/export/ready";
import { SettingsPage } from "@/components/frame/settings-page";
import { requirePractice } from "@/lib/platform/access/viewer";
import { exportPractice } from "@/lib/clients/export/actions";
import { exportMessages } from "@/lib/clients/export/messages";
import { ticketOf } from "@/lib/clients/export/queries";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { staffCard } from "@/lib/practice/staff/queries";
import { formatTime } from "@/lib/platform/time/format";
import { idOf, type Query } from "../../../query";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), exportMessages)("practice.title")} · Anteroom` };
}

/** Exports the practice's data: asks for the password, then offers the file, `?ready=<ticket>`. */
export default async function ExportPracticePage({ searchParams }: { searchParams: Query }) {
  const [scope, locale, query] = await Promise.all([requirePractice("export.practice"), pageLocale(), searchParams]);
  const ticketId = idOf(query.ready);
  const [{ zone }, ticket] = await Promise.all([
    staffCard(scope),
    ticketId && ticketOf(scope, ticketId, { kind: "practice" }),
  ]);
  const t = translator(locale, exportMessages);
  return (
    <SettingsPage title={t("practice.title")} lead={t("practice.lead")}>
      <Section id="whole-practice" title={t("practice.section")} about={t("practice.about")}>
        {ticket ? (
          <Ready
            locale={locale}
            href={`/organization/export/${ticket.id}`}
            until={formatTime(zone, ticket.expiresAt.getTime(), locale)}
          />
        ) : (
          <ExportPracticeForm locale={locale} submit={exportPractice} />
        )}
      </Section>
    </SettingsPage>
  );
}
