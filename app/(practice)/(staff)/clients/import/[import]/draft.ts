import { notFound, redirect } from "next/navigation";
import { requirePractice } from "@/lib/platform/access/viewer";
import { translator } from "@/lib/platform/i18n/translator";
import { clientImportMessages } from "@/lib/clients/client-import/messages";
import { importOf } from "@/lib/clients/client-import/queries";
import { pageLocale } from "@/lib/practice/practices/queries";
import { idOf } from "../../../../query";

export type ImportParams = Promise<{ import: string }>;

/** Returns the viewer's import, or 404; redirects to the step that it has reached. */
export async function draftOf(params: ImportParams, step: "columns" | "check" | "result") {
  const scope = await requirePractice("clientImport.run");
  const id = idOf((await params).import);
  const draft = id && (await importOf(scope, id));
  if (!draft) notFound();
  if (draft.result && step !== "result") redirect(`/clients/import/${id}/result`);
  if (!draft.result && (step === "result" || (step === "check" && !draft.plan))) redirect(`/clients/import/${id}`);
  return { scope, draft, locale: await pageLocale() };
}

export async function importTitle(): Promise<string> {
  return `${translator(await pageLocale(), clientImportMessages)("title")} · Anteroom`;
}
