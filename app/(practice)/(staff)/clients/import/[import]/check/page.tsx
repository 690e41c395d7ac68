import type { Metadata } from "next";
import { CheckForm } from "@/components/clients/client-import/check-form";
import { DiscardForm } from "@/components/clients/client-import/discard-form";
import { LinePages, PAGE, linePage } from "@/components/clients/client-import/line-pages";
import { reasonsOf } from "@/components/clients/client-import/reasons";
import { StepHead } from "@/components/clients/client-import/step-head";
import type { VerdictLine } from "@/components/clients/client-import/verdict-row";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { TabsNav } from "@/components/ui/tabs-nav";
import { clientsMessages } from "@/lib/clients/clients/messages";
import { therapists } from "@/lib/practice/staff/queries";
import { fullName } from "@/lib/clients/clients/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { discardImport, runImport } from "@/lib/clients/client-import/actions";
import { clientImportMessages } from "@/lib/clients/client-import/messages";
import { verdictsOf } from "@/lib/clients/client-import/queries";
import { isPartial, type LineVerdict } from "@/lib/clients/client-import/rules";
import { LINE_FILTERS, type ImportPlan, type LineFilter } from "@/lib/clients/client-import/schema";
import { formatDate } from "@/lib/platform/time/format";
import { one, type Query } from "../../../../../query";
import { draftOf, importTitle, type ImportParams } from "../draft";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await importTitle() };
}

// A ticked line stays in its list, so that it can be unticked there.
function isShown(verdict: LineVerdict, kind: LineFilter): boolean {
  if (verdict.kind === kind) return true;
  if (verdict.kind !== "create") return false;
  return (kind === "alike" && verdict.despite !== null) || (kind === "partial" && isPartial(verdict));
}

/** Step 3: the dry run, `?show=<kind>&page=<n>`. */
export default async function CheckPage({ params, searchParams }: { params: ImportParams; searchParams: Query }) {
  const { scope, draft, locale } = await draftOf(params, "check");
  const [query, staff, verdicts] = await Promise.all([
    searchParams,
    therapists(scope),
    verdictsOf(scope, { ...draft, plan: draft.plan as ImportPlan }),
  ]);
  const t = translator(locale, clientImportMessages);
  const counts = Object.fromEntries(
    LINE_FILTERS.map((kind) => [kind, verdicts.filter((verdict) => isShown(verdict, kind)).length]),
  ) as Record<LineFilter, number>;
  const show =
    LINE_FILTERS.find((kind) => kind === one(query.show)) ?? LINE_FILTERS.find((kind) => counts[kind] > 0) ?? "create";
  const page = linePage(one(query.page), counts[show]);
  const href = (n: number) => `/clients/import/${draft.id}/check?show=${show}&page=${n}`;
  const lines = verdicts.filter((verdict) => isShown(verdict, show)).slice((page - 1) * PAGE, page * PAGE);
  const names = new Map(staff.map(({ id, name }) => [id, name]));
  return (
    <div className="page">
      <StepHead locale={locale} step="check" />
      <p className="muted mt-3 max-w-[640px]">{t("check.about")}</p>
      {query.kept !== undefined && (
        <div className="mt-4 max-w-[640px]">
          <Notice tone="ok" role="status">
            {t("check.kept")}
          </Notice>
        </div>
      )}
      <TabsNav
        label={t("check.kinds")}
        tabs={LINE_FILTERS.map((kind) => ({
          href: `/clients/import/${draft.id}/check?show=${kind}`,
          label: t(`check.kind.${kind}`),
          count: counts[kind],
          current: kind === show,
        }))}
      />
      <p className="mt-4 mb-2 max-w-[760px] text-ink-2">{t(`check.what.${show}`)}</p>
      <CheckForm
        locale={locale}
        id={draft.id}
        page={page}
        verdicts={lines.map((verdict) => toLine(verdict, names, locale))}
        create={counts.create}
        pages={counts[show] > PAGE && <LinePages locale={locale} page={page} count={counts[show]} href={href} />}
        run={runImport}
      />
      <div className="mt-3 flex flex-wrap gap-2">
        <ButtonLink variant="quiet" href={`/clients/import/${draft.id}`}>
          {t("check.back")}
        </ButtonLink>
        <DiscardForm locale={locale} id={draft.id} done={false} discard={discardImport} />
      </div>
    </div>
  );
}

function toLine(verdict: LineVerdict, therapistNames: ReadonlyMap<string, string>, locale: Locale): VerdictLine {
  const { line, cells } = verdict;
  const joined = (texts: (string | null | undefined)[]) =>
    texts.filter((text) => typeof text === "string" && text !== "") as string[];
  if (verdict.kind === "refused") {
    return {
      line,
      kind: "refused",
      name: [cells.firstName, cells.lastName].filter(Boolean).join(" ") || (cells.fullName ?? ""),
      about: [],
      contact: joined([cells.email, cells.phone]),
      reasons: reasonsOf(verdict.errors, cells, locale),
    };
  }
  const { values, kind, dropped } = verdict;
  const language = translator(locale, clientsMessages)(`languages.${values.language}`);
  const shown = {
    line,
    name: fullName(values),
    about: joined([
      values.birthDate && formatDate(values.birthDate, locale),
      language,
      values.therapist && therapistNames.get(values.therapist),
    ]),
    contact: joined([values.email, values.phone]),
    reasons: reasonsOf(dropped, cells, locale),
  };
  return kind === "create" ? { ...shown, kind, of: verdict.despite } : { ...shown, kind, of: verdict.of };
}
