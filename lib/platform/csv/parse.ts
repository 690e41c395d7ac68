import Papa from "papaparse";

/** A line that is not empty; `line` counts as a spreadsheet does, from 1, including empty lines. */
export type CsvLine = { line: number; cells: string[] };

/**
 * Parses a CSV file separated by commas, semicolons or tabs, whichever fits, and returns at most `most` + 1 lines; or
 * returns the line with a quotation mark that is not closed, or is closed in the middle of a cell.
 */
export function parseCsv(text: string, most: number): { lines: CsvLine[] } | { broken: number } {
  const { data, errors } = Papa.parse<string[]>(text.replace(/\r\n?/g, "\n"), {
    delimitersToGuess: [",", ";", "\t"],
    newline: "\n",
  });
  const quotes = errors.find(({ type }) => type === "Quotes");
  if (quotes) return { broken: (quotes.row ?? 0) + 1 };
  const lines: CsvLine[] = [];
  for (const [index, cells] of data.entries()) {
    if (lines.length > most) break;
    if (cells.some((cell) => cell.trim() !== "")) lines.push({ line: index + 1, cells: cells.map(plain) });
  }
  return { lines };
}

/** Removes the apostrophe with which our own files keep a cell from being evaluated: see csv.ts. */
const plain = (cell: string) => (/^'[=+\-@]/.test(cell) ? cell.slice(1) : cell).trim();
