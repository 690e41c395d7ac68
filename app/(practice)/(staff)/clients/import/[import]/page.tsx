import type { Metadata } from "next";
import { ColumnsForm } from "@/components/clients/client-import/columns-form";
import { DiscardForm } from "@/components/clients/client-import/discard-form";
import { StepHead } from "@/components/clients/client-import/step-head";
import { therapists } from "@/lib/practice/staff/queries";
import { translator } from "@/lib/platform/i18n/translator";
import { discardImport, planImport } from "@/lib/clients/client-import/actions";
import { clientImportMessages } from "@/lib/clients/client-import/messages";
import { guessColumns } from "@/lib/clients/import-columns/rules";
import { draftOf, importTitle, type ImportParams } from "./draft";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await importTitle() };
}

/** Step 2: the columns. */
export default async function ColumnsPage({ params }: { params: ImportParams }) {
  const { scope, draft, locale } = await draftOf(params, "columns");
  const staff = await therapists(scope);
  const [header, ...lines] = draft.lines;
  const heads = header?.cells ?? [];
  const holds = draft.plan?.columns ?? guessColumns(heads);
  const sample = (column: number) =>
    lines
      .map(({ cells }) => cells[column] ?? "")
      .filter(Boolean)
      .slice(0, 3);
  return (
    <div className="page">
      <StepHead locale={locale} step="columns" />
      <p className="muted mt-3 mb-5 max-w-[640px]">
        {translator(locale, clientImportMessages)("columns.about", { n: lines.length })}
      </p>
      <ColumnsForm
        locale={locale}
        id={draft.id}
        columns={heads.map((text, i) => ({ header: text, sample: sample(i), holds: holds[i] ?? null }))}
        language={draft.plan?.language ?? locale}
        therapist={draft.plan?.therapist ?? null}
        dates={draft.plan?.dates ?? null}
        therapists={staff}
        plan={planImport}
      />
      <div className="mt-3">
        <DiscardForm locale={locale} id={draft.id} done={false} discard={discardImport} />
      </div>
    </div>
  );
}
