import Papa from "papaparse";

/** A line that has something in it; `line` counts as a spreadsheet does, from 1 and with the empty ones. */
export type CsvLine = { line: number; cells: string[] };

/**
 * The lines of a CSV file, separated by commas, semicolons or tabs, whichever fit; at most `most` of them and one more.
 * Or the line in which a quotation mark is opened and not closed, or closed in the middle of a cell.
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

/** Without the apostrophe by which a file of ours keeps a cell from being worked out: see csv.ts. */
const plain = (cell: string) => (/^'[=+\-@]/.test(cell) ? cell.slice(1) : cell).trim();
