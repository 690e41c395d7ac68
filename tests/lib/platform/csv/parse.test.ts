import fc from "fast-check";
import { csvFile } from "@/lib/platform/csv/csv";
import { parseCsv } from "@/lib/platform/csv/parse";
import { readCsv } from "@/lib/platform/csv/read";

const LIMITS = { lines: 100, rows: 200, columns: 20, total: 1_000 };

const cells = (text: string) => {
  const parsed = parseCsv(text, LIMITS);
  return "lines" in parsed ? parsed.lines.map((line) => line.cells) : parsed;
};

it.each([
  ["commas", "a,b\n1,2\n"],
  ["semicolons", "a;b\r\n1;2"],
  ["tabs", "a\tb\r1\t2"],
  ["mixed line ends", "a,b\r\n1,2\n\n"],
])("reads %s", (_, text) => {
  expect(cells(text)).toEqual([
    ["a", "b"],
    ["1", "2"],
  ]);
});

it.each([
  ['a,b\n"Okoro, Ada","said ""yes"""', ["Okoro, Ada", 'said "yes"']],
  ['a;b\n"two\nlines";3,5', ["two\nlines", "3,5"]],
  ["name\nAda", ["Ada"]],
])("reads the cells of %j", (text, expected) => {
  expect(cells(text)).toContainEqual(expected);
});

it("counts lines as a spreadsheet does, without those that are empty", () => {
  expect(parseCsv('a,b\n\n"1\n1",2\n , \n3,4', LIMITS)).toEqual({
    lines: [
      { line: 1, cells: ["a", "b"] },
      { line: 3, cells: ["1\n1", "2"] },
      { line: 5, cells: ["3", "4"] },
    ],
  });
});

it.each(['a,b\n1,"2', 'a,b\n1,"2"3\n'])("says in which line a quotation mark is wrong: %j", (text) => {
  expect(parseCsv(text, LIMITS)).toEqual({ broken: 2 });
});

it("reads back what our own files say, whatever a spreadsheet might take it for", () => {
  const word = fc
    .string({ unit: fc.constantFrom("a", "é", "=", "+", "-", "@", ",", ";", '"', " ", "\n", "李") })
    .map((text) => text.trim());
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 5 }), (rows) => {
      const known = [["first", "second", "third"], ...rows.filter((row) => row.some(Boolean))];
      expect(cells(csvFile(known).slice(1))).toEqual(known);
    }),
  );
});

describe("row 25: reading stops at the first limit", () => {
  const MEGABYTES = 4_900_000;
  it.each([
    ["empty lines", "\n".repeat(MEGABYTES), { over: "rows" }],
    ["lines of spaces", " \r\n".repeat(MEGABYTES / 3), { over: "rows" }],
    ["very many lines", "a\n".repeat(MEGABYTES / 2), { over: "lines" }],
    ["a million rows of empty cells", ",,,,\n".repeat(MEGABYTES / 5), { over: "rows" }],
    ["one line of commas", ",".repeat(MEGABYTES), { lines: { length: 0 } }],
    ["one line of cells", "a,".repeat(MEGABYTES / 2), { over: "columns" }],
    ["many cells", `${"a,".repeat(19)}\n`.repeat(60), { over: "total" }],
    ["a quotation mark that is never closed", `a,b\n"${"x,\n".repeat(MEGABYTES / 3)}`, { broken: 2 }],
    ["a quotation mark on each line", `a\n${'"x"y\n'.repeat(MEGABYTES / 5)}`, { broken: 2 }],
  ])("%s", async (_, text, expected) => {
    let turns = 0;
    const turn = setInterval(() => turns++, 20);
    const began = performance.now();
    const { text: __, ...read } = { text: "", ...(await readCsv(new TextEncoder().encode(text), LIMITS)) };
    clearInterval(turn);
    expect(read).toMatchObject(expected);
    // The work is in another process: here, others were served meanwhile.
    expect(turns).toBeGreaterThan((performance.now() - began) / 20 / 4);
  });
});
