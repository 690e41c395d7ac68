import { existsSync, readFileSync } from "node:fs";

const ROWS = [...Array.from({ length: 17 }, (_, i) => i + 1), 22, 23, 24, 25, 26, 27, 28, 29];

/** "| 7 | what | `file`, `file` |" of docs/security.md. */
const table = readFileSync("docs/security.md", "utf8")
  .split("\n")
  .flatMap((line) => {
    const [, row, , files = ""] = line.split("|").map((cell) => cell.trim());
    return /^\d+$/.test(row ?? "")
      ? [{ row: Number(row), files: [...files.matchAll(/`([^`]+)`/g)].map(([, file]) => file ?? "") }]
      : [];
  });

/** Returns whether a text names a row: "row 7: …", "rows 7, 8: …", in a test's title or an assertion's message. */
const names = (text: string, row: number) =>
  [...text.matchAll(/\brows? (\d+(?:, \d+)*)/gi)].some(([, numbers = ""]) =>
    numbers.split(", ").map(Number).includes(row),
  );

test("every row of the threats that concern access has its tests", () => {
  expect(table.map(({ row }) => row)).toEqual(ROWS);
  expect(table.filter(({ files }) => files.length === 0)).toEqual([]);
});

test.each(table.flatMap(({ row, files }) => files.map((file) => [row, file] as const)))(
  "row %i is proved by %s",
  (row, file) => {
    expect(existsSync(file)).toBe(true);
    expect(names(readFileSync(file, "utf8"), row)).toBe(true);
  },
);
