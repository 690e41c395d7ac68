import { orderOfDates, readListedDate, readWrittenDate } from "@/lib/platform/input/written-dates";

const day = "1990-04-23";

it.each([
  "1990-04-23",
  "1990/4/23",
  "1990.04.23",
  "19900423",
  "1990-04-23T00:00:00",
  "1990-04-23 00:00:00.000",
  "1990-04-23T00:00:00.000Z",
  "1990-04-23T00:00:00-05:00",
  "1990-04-23 12:00:00 AM",
  "1990-04-23 12:00 a.m.",
  "April 23, 1990",
  "23 Apr 1990",
  "Apr. 23 1990",
  "23rd April 1990",
  "23-APR-1990",
  "23 avril 1990",
  "le 23 avr. 1990",
  "1990 avril 23",
  "the 23rd of April, 1990",
])("reads %s without being told an order", (text) => {
  expect(readWrittenDate(text, null)).toBe(day);
  expect(readWrittenDate(text, "mdy")).toBe(day);
});

it.each([
  ["1er août 1985", "1985-08-01"],
  ["5 févr. 1985", "1985-02-05"],
  ["Dec 31 1999", "1999-12-31"],
  ["2 déc. 1999", "1999-12-02"],
  ["1 juin 2001", "2001-06-01"],
  ["1 juil 2001", "2001-07-01"],
  ["1 mai 2001", "2001-05-01"],
])("reads %s", (text, expected) => expect(readWrittenDate(text, null)).toBe(expected));

it.each([
  ["03/04/1990", "dmy", "1990-04-03"],
  ["03/04/1990", "mdy", "1990-03-04"],
  ["3-4-1990", "dmy", "1990-04-03"],
  ["3.4.1990 0:00", "mdy", "1990-03-04"],
  ["23/04/1990", "mdy", null],
  ["03/04/1990", null, null],
  ["03/04/90", "dmy", null],
  ["1990-02-29", "dmy", null],
  ["31 avril 1990", null, null],
  ["1 jui 1990", null, null],
  ["1990", "dmy", null],
  ["soon", "dmy", null],
  ["12 12 avril 1990", null, null],
  ["1990-04-23 14:30", "dmy", null],
  ["1990-04-23 12:00:00 PM", "dmy", null],
  ["4/23/1990 12:00:00 AM", "mdy", "1990-04-23"],
  ["", "dmy", null],
] as const)("%s, %s: %s", (text, order, expected) => expect(readWrittenDate(text, order)).toBe(expected));

it.each([
  [["03/04/1990", "23/04/1990"], "dmy"],
  [["03/04/1990", "04/23/1990"], "mdy"],
  [["03/04/1990", ""], "unclear"],
  [["03/03/1990"], "dmy"],
  [["1990-04-03", "3 avril 1990", "", "19900403"], null],
  [["03/04/90"], "unclear"],
  [["03/04/90", "4/23/90"], "mdy"],
  [[], null],
] as const)("the order of %j is %s", (texts, expected) => expect(orderOfDates(texts)).toBe(expected));

it.each([
  ["4/23/90", "mdy", "1990-04-23"],
  ["12/31/58", "mdy", "1958-12-31"],
  ["31-12-58", "dmy", "1958-12-31"],
  ["23-Apr-90", null, "1990-04-23"],
  ["5 févr. 85", null, "1985-02-05"],
  ["1/2/26", "dmy", "2026-02-01"],
  ["30/11/26", "dmy", "2026-11-30"],
  ["1/12/26", "dmy", "1926-12-01"],
  ["4/23/90 0:00", "mdy", "1990-04-23"],
  ["4/23/90", null, null],
  ["90", "mdy", null],
  ["32986", null, "1990-04-23"],
  ["23/04/1990", "dmy", "1990-04-23"],
  ["--05-14", "dmy", null],
] as const)("in a list, %s, %s: %s", (text, order, expected) =>
  expect(readListedDate(text, order, "2026-11-30")).toBe(expected),
);
