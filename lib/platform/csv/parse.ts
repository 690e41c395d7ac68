import Papa from "papaparse";

/** A line that is not empty; `line` counts as a spreadsheet does, from 1, including empty lines. */
export type CsvLine = { line: number; cells: string[] };

/**
 * Parses a CSV file separated by commas, semicolons or tabs, whichever fits or a first line such as `sep=;` names (a
 * spreadsheet does not show or count that line), and returns at most `most` + 1 lines; or returns the line with a
 * quotation mark that is not closed, or is closed in the middle of a cell.
 */
export function parseCsv(text: string, most: number): { lines: CsvLine[] } | { broken: number } {
  const unified = text.replace(/\r\n?/g, "\n");
  const [first = "", named] = /^\ufeff?"?sep=(.)"?\n/i.exec(unified) ?? [];
  const rows = unified.slice(first.length);
  const { data, errors } = Papa.parse<string[]>(rows, { delimiter: named ?? separatorOf(rows), newline: "\n" });
  const quotes = errors.find(({ type }) => type === "Quotes");
  if (quotes) return { broken: (quotes.row ?? 0) + 1 };
  const lines: CsvLine[] = [];
  for (const [index, cells] of data.entries()) {
    if (lines.length > most) break;
    if (cells.some((cell) => cell.trim() !== "")) lines.push({ line: index + 1, cells: cells.map(plain) });
  }
  return { lines };
}

/** Guesses the separator from the lines below a title, which has none. */
function separatorOf(text: string): string {
  const table = text.replace(/^(?:[^,;\t\n]*\n)+/, "");
  const guessed = Papa.parse(table, { delimitersToGuess: [",", ";", "\t"], newline: "\n", preview: 10 });
  return guessed.meta.delimiter;
}

/** Removes the apostrophe with which our own files keep a cell from being evaluated: see csv.ts. */
const plain = (cell: string) => (/^'[=+\-@]/.test(cell) ? cell.slice(1) : cell).trim();
