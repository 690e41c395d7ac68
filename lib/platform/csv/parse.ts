import Papa from "papaparse";

/** A line that is not empty; `line` counts as a spreadsheet does, from 1, including empty lines. */
export type CsvLine = { line: number; cells: string[] };

/** `lines` and `columns` as they are read; `total` is cells of all lines; `rows` counts empty lines as well. */
export type CsvLimits = { lines: number; rows: number; columns: number; total: number };

/** `broken`: the line with a wrong quotation mark. `over`: the limit at which reading stopped. */
export type Parsed = { lines: CsvLine[] } | { broken: number } | { over: keyof CsvLimits };

/**
 * Parses a CSV file separated by commas, semicolons or tabs, whichever fits or a first line such as `sep=;` names (a
 * spreadsheet does not show or count that line). Stops at a quotation mark that is not closed, or is closed in the
 * middle of a cell, and at the first limit that is passed.
 */
export function parseCsv(text: string, limits: CsvLimits): Parsed {
  const unified = text.replace(/\r\n?/g, "\n");
  const [first = "", named] = /^\ufeff?"?sep=(.)"?\n/i.exec(unified) ?? [];
  const table = unified.slice(first.length);
  const lines: CsvLine[] = [];
  let [rows, cellsRead] = [0, 0];
  let stopped: Parsed | null = null;
  Papa.parse<string[]>(table, {
    delimiter: named ?? separatorOf(table.slice(0, GUESSED)),
    newline: "\n",
    step({ data: cells, errors }, parser) {
      rows++;
      const empty = cells.every((cell) => cell.trim() === "");
      if (!empty) cellsRead += cells.length;
      if (errors.some(({ type }) => type === "Quotes")) stopped = { broken: rows };
      else if (rows > limits.rows) stopped = { over: "rows" };
      else if (!empty && cells.length > limits.columns) stopped = { over: "columns" };
      else if (cellsRead > limits.total) stopped = { over: "total" };
      else if (!empty && lines.length === limits.lines) stopped = { over: "lines" };
      else if (!empty) lines.push({ line: rows, cells: cells.map(plain) });
      if (stopped) parser.abort();
    },
  });
  return stopped ?? { lines };
}

/** The characters of a file from which its separator is guessed. */
const GUESSED = 50_000;

/** Guesses the separator from the lines below a title, which has none. */
function separatorOf(text: string): string {
  const table = text.replace(/^(?:[^,;\t\n]*\n)+/, "");
  const guessed = Papa.parse(table, { delimitersToGuess: [",", ";", "\t"], newline: "\n", preview: 10 });
  return guessed.meta.delimiter;
}

/** Removes the apostrophe with which our own files keep a cell from being evaluated: see csv.ts. */
const plain = (cell: string) => (/^'[=+\-@]/.test(cell) ? cell.slice(1) : cell).trim();
