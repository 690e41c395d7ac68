import { errorMessage } from "@/lib/platform/i18n/errors";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { clientImportMessages } from "@/lib/clients/client-import/messages";
import { IMPORT_COLUMNS, type ImportColumn } from "@/lib/clients/client-import/schema";

/** Why a line is refused. `cell`: the column, if a single cell is at fault; `text`: its contents. */
export type LineReason = { cell: string | null; text: string; why: string };

/** Formats the reasons in field order. `cells` is empty once the list is deleted. */
export function reasonsOf(
  errors: Readonly<Partial<Record<string, string>>>,
  cells: Readonly<Partial<Record<ImportColumn, string>>>,
  locale: Locale,
): LineReason[] {
  const t = translator(locale, clientImportMessages);
  return (["line", ...IMPORT_COLUMNS] as const).flatMap((field) => {
    const code = errors[field];
    if (code === undefined) return [];
    return [
      {
        cell: field === "line" ? null : t(`columns.fields.${field}`),
        text: field === "line" ? "" : (cells[field] ?? ""),
        why: errorMessage(locale, clientImportMessages, code),
      },
    ];
  });
}
