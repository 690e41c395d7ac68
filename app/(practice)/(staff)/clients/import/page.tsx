import type { Metadata } from "next";
import { StepHead } from "@/components/clients/client-import/step-head";
import { UploadForm } from "@/components/clients/client-import/upload-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { requirePractice } from "@/lib/platform/access/viewer";
import { translator } from "@/lib/platform/i18n/translator";
import { startImport } from "@/lib/clients/client-import/actions";
import { clientImportMessages } from "@/lib/clients/client-import/messages";
import { ownImports } from "@/lib/clients/client-import/queries";
import { pageLocale } from "@/lib/practice/practices/queries";
import { staffCard } from "@/lib/practice/staff/queries";
import { formatDayShort, formatTime } from "@/lib/platform/time/format";
import type { Query } from "../../../query";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), clientImportMessages)("title")} · Anteroom` };
}

/** Step 1: upload of the list. */
export default async function ImportPage({ searchParams }: { searchParams: Query }) {
  const scope = await requirePractice("clientImport.run");
  const [locale, { zone }, earlier, query] = await Promise.all([
    pageLocale(),
    staffCard(scope),
    ownImports(scope),
    searchParams,
  ]);
  const t = translator(locale, clientImportMessages);
  const when = (at: Date) =>
    `${formatDayShort({ zone, instant: at.getTime() }, locale)}, ${formatTime(zone, at.getTime(), locale)}`;
  return (
    <div className="page">
      <StepHead locale={locale} step="upload" />
      {query.discarded !== undefined && (
        <div className="mt-4 max-w-[640px]">
          <Notice tone="ok" role="status">
            {t("upload.discarded")}
          </Notice>
        </div>
      )}
      <p className="muted mt-3 mb-5 max-w-[640px]">{t("upload.about")}</p>
      <UploadForm locale={locale} start={startImport} />
      {earlier.length > 0 && (
        <section className="mt-8 max-w-[640px]">
          <h2 className="text-section font-[650]">{t("upload.earlier")}</h2>
          <ul className="mt-2">
            {earlier.map(({ id, createdAt, done }) => (
              <li
                key={id}
                className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-2"
              >
                {t(done ? "upload.finished" : "upload.unfinished", { when: when(createdAt) })}
                <ButtonLink size="sm" href={`/clients/import/${id}${done ? "/result" : ""}`}>
                  {t(done ? "upload.read" : "upload.goOn")}
                </ButtonLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
