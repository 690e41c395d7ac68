import { may } from "@/lib/platform/access/may";
import { staffViewer } from "@/lib/platform/access/viewer";
import { csvAnswer } from "@/lib/platform/csv/csv";
import { translator } from "@/lib/platform/i18n/translator";
import { clientImportMessages } from "@/lib/clients/client-import/messages";
import { importOf } from "@/lib/clients/client-import/queries";
import { pageLocale } from "@/lib/practice/practices/queries";
import { idOf } from "../../../../../query";
import type { ImportParams } from "../draft";
import { resultLines } from "../lines";

/** The outcome of each line, as a file. */
export async function GET(_: Request, { params }: { params: ImportParams }): Promise<Response> {
  const scope = await staffViewer();
  const id = idOf((await params).import);
  if (!may(scope, "clientImport.run") || !id) return new Response(null, { status: 404 });
  const draft = await importOf(scope, id);
  if (!draft?.result) return new Response(null, { status: 404 });
  const locale = await pageLocale();
  const t = translator(locale, clientImportMessages);
  const rows = (await resultLines(scope, draft.result, locale)).map(({ line, kind, client, reasons }) => [
    line,
    t(`result.kind.${kind}`),
    client ? (client.name ?? t("result.gone")) : "",
    reasons.map(({ cell, why }) => (cell ? t("pair", { label: cell, value: why }) : why)).join(" "),
  ]);
  return csvAnswer(`${t("result.file")}.csv`, [
    (["line", "result", "client", "why"] as const).map((head) => t(`result.heads.${head}`)),
    ...rows,
  ]);
}
