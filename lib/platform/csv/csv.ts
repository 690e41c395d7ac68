/** What a spreadsheet takes for a formula, or for the beginning of one (security row 15). */
const FORMULA = /^[=+\-@\t\r]/;

/** The byte order mark by which spreadsheets know UTF-8. */
export const BOM = "\ufeff";

/**
 * Rows as a file of RFC 4180, in UTF-8 with its mark. A cell that a spreadsheet would work out is made text by an
 * apostrophe; quotes are doubled.
 */
export function csvFile(rows: readonly (readonly (string | number)[])[]): string {
  return BOM + csvLines(rows);
}

/** The same without the mark: further lines of a file. */
export function csvLines(rows: Parameters<typeof csvFile>[0]): string {
  return rows.map((row) => row.map(cell).join(",") + "\r\n").join("");
}

function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The answer of a route that hands out such a file. */
export function csvAnswer(name: string, rows: Parameters<typeof csvFile>[0]): Response {
  return new Response(csvFile(rows), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
    },
  });
}
