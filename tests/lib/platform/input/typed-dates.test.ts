import type { z } from "zod";
import { birthDate, date, dateOrNone } from "@/lib/platform/input/fields";

function read(schema: z.ZodType, value: unknown): unknown {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : { code: parsed.error.issues[0]?.message };
}

describe("birthDate", () => {
  it.each([
    [undefined, null],
    ["", null],
    ["  ", null],
    ["1990-04-23", "1990-04-23"],
    [" 2024-02-29 ", "2024-02-29"],
    ["1900-01-01", "1900-01-01"],
    ["\u200b", null],
    ["19900423", "1990-04-23"],
    ["1990 04 23", "1990-04-23"],
    ["1990-4-23", "1990-04-23"],
    ["1990–04–23", "1990-04-23"],
    ["04/23/1990", "1990-04-23"],
    ["23/04/1990", "1990-04-23"],
    ["23.04.1990", "1990-04-23"],
    ["23\u00a004\u00a01990", "1990-04-23"],
    ["04231990", "1990-04-23"],
    ["23041990", "1990-04-23"],
    ["04/04/1990", "1990-04-04"],
    ["April 23 1990", "1990-04-23"],
    ["april 23, 1990", "1990-04-23"],
    ["Apr. 23rd, 1990", "1990-04-23"],
    ["23 avril 1990", "1990-04-23"],
    ["1er avril 1990", "1990-04-01"],
    ["\u202a1990-04-23\u202c", "1990-04-23"],
    ["1990-04-23T00:00:00Z", "1990-04-23"],
  ])("reads %j as %j", (text, date) => expect(read(birthDate, text)).toBe(date));
  it.each([
    ["2023-02-29"],
    ["29/02/2023"],
    ["31/31/1990"],
    ["4/23/90"],
    ["33000"],
    ["April 1990"],
    ["x".repeat(101)],
    ["1990-02-30"],
    ["1990-13-01"],
    ["1990-00-10"],
    ["+275760-09-13"],
    ["275760-09-13"],
    ["0000-00-00"],
    ["1899-12-31"],
    ["1990-04-23\0"],
    ["١٩٩٠-٠٤-٢٣"],
    ["Infinity"],
  ])("refuses %j", (text) => expect(read(birthDate, text)).toEqual({ code: "date_invalid" }));
  it.each([["2199-12-31"], [`${new Date().getUTCFullYear() + 1}-01-01`]])("refuses the future %j", (text) =>
    expect(read(birthDate, text)).toEqual({ code: "date_future" }),
  );
});

describe("a date with two readings", () => {
  it.each([["03/04/1990"], ["3-4-1990"], ["03 04 1990"], ["03041990"]])("is asked about: %j", (text) => {
    expect(read(birthDate, text)).toEqual({ code: "date_unclear" });
    expect(read(date, text)).toEqual({ code: "date_unclear" });
    expect(read(dateOrNone, text)).toEqual({ code: "date_unclear" });
  });

  it("is read if the other reading is in the future", () => {
    const year = new Date().getUTCFullYear();
    expect(read(birthDate, `01/01/${year}`)).toBe(`${year}-01-01`);
    expect(read(birthDate, `03/04/${year + 1}`)).toEqual({ code: "date_future" });
  });
});

it.each([
  ["2027-01-15", "2027-01-15"],
  ["15/01/2027", "2027-01-15"],
  ["Jan 15 2027", "2027-01-15"],
  ["15 janvier 2027", "2027-01-15"],
])("reads the date %j of a plan", (text, expected) => {
  expect(read(date, text)).toBe(expected);
  expect(read(dateOrNone, text)).toBe(expected);
});
it("tells no date from an empty one", () => {
  expect([read(date, " "), read(dateOrNone, " "), read(date, "soon"), read(dateOrNone, "soon")]).toEqual([
    { code: "required" },
    null,
    { code: "date_invalid" },
    { code: "date_invalid" },
  ]);
});
