/** Matches a cell that a spreadsheet would evaluate as a formula (security row 15). */
const FORMULA = /^[=+\-@\t\r]/;

/** The byte order mark by which spreadsheets recognize UTF-8. */
export const BOM = "\ufeff";

/**
 * Returns rows as a file of RFC 4180, in UTF-8 with a byte order mark. A cell that a spreadsheet would evaluate is
 * prefixed with an apostrophe; quotes are doubled.
 */
export function csvFile(rows: readonly (readonly (string | number)[])[]): string {
  return BOM + csvLines(rows);
}

/** Returns further lines of a file, without the mark. */
export function csvLines(rows: Parameters<typeof csvFile>[0]): string {
  return rows.map((row) => row.map(cell).join(",") + "\r\n").join("");
}

function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Returns a route's response with such a file. */
export function csvAnswer(name: string, rows: Parameters<typeof csvFile>[0]): Response {
  return new Response(csvFile(rows), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
    },
  });
}
