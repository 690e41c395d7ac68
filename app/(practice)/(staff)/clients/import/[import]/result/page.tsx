import type { Metadata } from "next";
import { DiscardForm } from "@/components/clients/client-import/discard-form";
import { LinePages, PAGE, linePage } from "@/components/clients/client-import/line-pages";
import { ResultTable } from "@/components/clients/client-import/result-table";
import { StepHead } from "@/components/clients/client-import/step-head";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { translator } from "@/lib/platform/i18n/translator";
import { discardImport } from "@/lib/clients/client-import/actions";
import { clientImportMessages } from "@/lib/clients/client-import/messages";
import { countKinds } from "@/lib/clients/client-import/rules";
import { one, type Query } from "../../../../../query";
import { draftOf, importTitle, type ImportParams } from "../draft";
import { resultLines } from "../lines";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await importTitle() };
}

/** Step 4: the outcome of each line. */
export default async function ResultPage({ params, searchParams }: { params: ImportParams; searchParams: Query }) {
  const { scope, draft, locale } = await draftOf(params, "result");
  const all = draft.result ?? [];
  const page = linePage(one((await searchParams).page), all.length);
  const lines = await resultLines(scope, all.slice((page - 1) * PAGE, page * PAGE), locale);
  const t = translator(locale, clientImportMessages);
  const counts = countKinds(all);
  const partial = all.filter(({ kind, errors }) => kind === "created" && errors).length;
  const others = (["present", "skipped", "refused"] as const).filter((kind) => counts[kind]);
  return (
    <div className="page">
      <StepHead locale={locale} step="result" />
      <div className="mt-4 mb-5 max-w-[760px]">
        <Notice tone="ok" role="status" title={t("result.done", { n: counts.created ?? 0 })}>
          {others.length > 0 && (
            <p>
              {others
                .map((kind) => t("pair", { label: t(`result.kind.${kind}`), value: String(counts[kind]) }))
                .join(" · ")}
            </p>
          )}
          {partial > 0 && <p>{t("result.partial", { n: partial })}</p>}
          <p>{t("result.about")}</p>
        </Notice>
      </div>
      <p className="mb-3 flex flex-wrap gap-2">
        <ButtonLink href="/clients?sort=newest">{t("result.all")}</ButtonLink>
        <a className="btn btn-line" href={`/clients/import/${draft.id}/result.csv`} download>
          {t("result.download")}
        </a>
        <ButtonLink variant="quiet" href="/clients/import">
          {t("result.again")}
        </ButtonLink>
      </p>
      <ResultTable locale={locale} lines={lines} />
      <LinePages
        locale={locale}
        page={page}
        count={all.length}
        href={(n) => `/clients/import/${draft.id}/result?page=${n}`}
      />
      <div className="mt-4">
        <DiscardForm locale={locale} id={draft.id} done discard={discardImport} />
      </div>
    </div>
  );
}
