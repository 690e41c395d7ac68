import { csvFile } from "@/lib/platform/csv/csv";

it.each([
  [["a", "b"], "a,b"],
  [["O’Brien, Ada", 'said "yes"'], '"O’Brien, Ada","said ""yes"""'],
  [["two\nlines", ""], '"two\nlines",'],
  [[50, -5], "50,-5"],
  [["=1+1", "+1"], "'=1+1,'+1"],
  [["-2", "@sum"], "'-2,'@sum"],
  [["\ttab", "\rreturn"], "'\ttab,\"'\rreturn\""],
  [['=HYPERLINK("x")'], `"'=HYPERLINK(""x"")"`],
  [["李", "محمد"], "李,محمد"],
])("row 15: writes %j", (row, line) => {
  expect(csvFile([row])).toBe(`\ufeff${line}\r\n`);
});
