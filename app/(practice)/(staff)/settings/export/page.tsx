import type { Metadata } from "next";
import { Section } from "@/components/ui/section";
import { ExportPracticeForm } from "@/components/exporting/practice-form";
import { Ready } from "@/components/exporting/ready";
import { SettingsPage } from "@/components/settings/settings-page";
import { requirePractice } from "@/lib/access/viewer";
import { exportPractice } from "@/lib/exporting/actions";
import { exportingMessages } from "@/lib/exporting/messages";
import { ticketOf } from "@/lib/exporting/queries";
import { translator } from "@/lib/i18n/translator";
import { pageLocale } from "@/lib/practices/queries";
import { staffCard } from "@/lib/staff/queries";
import { formatTime } from "@/lib/time/format";
import { idOf, type Query } from "../../../query";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), exportingMessages)("practice.title")} · Anteroom` };
}

/** Everything of the practice: the password, then the file, `?ready=<ticket>`. */
export default async function ExportPracticePage({ searchParams }: { searchParams: Query }) {
  const [scope, locale, query] = await Promise.all([requirePractice("exporting.practice"), pageLocale(), searchParams]);
  const asked = idOf(query.ready);
  const [{ zone }, ticket] = await Promise.all([
    staffCard(scope),
    asked && ticketOf(scope, asked, { kind: "practice" }),
  ]);
  const t = translator(locale, exportingMessages);
  return (
    <SettingsPage title={t("practice.title")} lead={t("practice.lead")}>
      <Section id="whole-practice" title={t("practice.section")} about={t("practice.about")}>
        {ticket ? (
          <Ready
            locale={locale}
            href={`/settings/export/${ticket.id}`}
            until={formatTime(zone, ticket.expiresAt.getTime(), locale)}
          />
        ) : (
          <ExportPracticeForm locale={locale} submit={exportPractice} />
        )}
      </Section>
    </SettingsPage>
  );
}
