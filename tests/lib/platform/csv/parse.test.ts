import fc from "fast-check";
import { csvFile } from "@/lib/platform/csv/csv";
import { parseCsv } from "@/lib/platform/csv/parse";

const cells = (text: string) => {
  const parsed = parseCsv(text, 100);
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
  expect(parseCsv('a,b\n\n"1\n1",2\n , \n3,4', 100)).toEqual({
    lines: [
      { line: 1, cells: ["a", "b"] },
      { line: 3, cells: ["1\n1", "2"] },
      { line: 5, cells: ["3", "4"] },
    ],
  });
  expect(parseCsv("a\n1\n2\n3\n4", 2)).toMatchObject({ lines: { length: 3 } });
});

it.each(['a,b\n1,"2', 'a,b\n1,"2"3\n'])("says in which line a quotation mark is wrong: %j", (text) => {
  expect(parseCsv(text, 100)).toEqual({ broken: 2 });
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
