import type { z } from "zod";
import { email, id, instant, phone, typedPassword } from "@/lib/platform/input/fields";

function read(schema: z.ZodType, value: unknown): unknown {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : { code: parsed.error.issues[0]?.message };
}

const notText: [unknown][] = [[["a@b.example"]], [{ length: 20 }], [7], [true], [null]];

describe("row 12: email", () => {
  it.each([
    ["Amelie.Okafor@Mail.Example", "amelie.okafor@mail.example"],
    ["  a+tag@mail.example ", "a+tag@mail.example"],
    ["李@例子.example", "李@例子.example"],
    ["a@xn--fsqu00a.example", "a@xn--fsqu00a.example"],
    ["a_b-c!#$%&*/=?^`{|}~@mail.example", "a_b-c!#$%&*/=?^`{|}~@mail.example"],
  ])("reads %j as %j, and keeps what was typed", (text, canonical) =>
    expect(read(email, text)).toEqual({ raw: text.trim(), canonical }),
  );

  it.each([
    ["jo@x.ca\u200b"],
    ["\ufeffjo@x.ca"],
    ["\u202ajo@x.ca\u202c"],
    ["\u202ejo@x.ca"],
    ["jo\u200b@x.ca"],
    ["jo@\u00adx.ca"],
    ["jo\u2060@x\ufe0f.ca"],
    ["mailto:jo@x.ca"],
    ["MAILTO: jo@x.ca"],
    ["mailto:jo@x.ca?subject=Hello%20there"],
    ["<jo@x.ca>"],
    ["Jo Roy <jo@x.ca>"],
    ['"Roy, Jo" <jo@x.ca>'],
    ["Jo Roy <mailto:jo@x.ca>"],
    ["Jo Roy <jo@x.ca>;"],
    ["jo@x.ca,"],
    ["jo@x.ca."],
    ["\u00a0jo@x.ca\u00a0"],
  ])("reads the address in %j", (text) => expect(read(email, text)).toEqual({ raw: "jo@x.ca", canonical: "jo@x.ca" }));

  it("takes a Cyrillic look-alike for another address", () => {
    expect(read(email, "аmelie@mail.example")).toEqual({
      raw: "аmelie@mail.example",
      canonical: "аmelie@mail.example",
    });
    expect(email.parse("аmelie@mail.example").canonical).not.toBe(email.parse("amelie@mail.example").canonical);
  });

  it.each([
    ["amelie＠mail.example"],
    ["ａmelie@mail.example"],
    ["amelie@mail．example"],
    ["amelie@ⓜail.example"],
    ["amelie"],
    ["amelie@"],
    ["@mail.example"],
    ["amelie@mail"],
    ["a@b@mail.example"],
    ["amelie@mail..example"],
    [".amelie@mail.example"],
    ["amelie.@mail.example"],
    ["am..elie@mail.example"],
    ["amelie@-mail.example"],
    ["amelie@mail-.example"],
    ['"amelie"@mail.example'],
    ["a,b@mail.example"],
    ["a;b@mail.example"],
    ["a:b@mail.example"],
    ["a\\b@mail.example"],
    ["a b@mail.example"],
    ["a@mail .example"],
    ["Ada <a@mail.example"],
    ["Ada <>"],
    ["<a@mail.example> <b@mail.example>"],
    ["mailto:"],
    ["a@mail.example, b@mail.example"],
    ["a@[127.0.0.1]"],
    ["a(c)@mail.example"],
  ])("refuses %j", (text) => expect(read(email, text)).toEqual({ code: "email_invalid" }));

  it.each([
    ["", "required"],
    ["\u200b", "required"],
    [`${"a".repeat(250)}@b.example`, "too_long:254"],
    ["a@mail.example\r\nBcc: b@mail.example", "bad_characters"],
    ["a\0@mail.example", "bad_characters"],
    ["a\ud800@mail.example", "bad_characters"],
    ["a\u202eb@mail.example", "bad_characters"],
  ])("refuses %j as %s", (text, code) => expect(read(email, text)).toEqual({ code }));

  it.each(notText)("refuses %j, which is no text", (value) => expect(read(email, value)).toEqual({ code: "required" }));
});

describe("phone", () => {
  it.each([
    ["+1 604 555 0142"],
    ["604-555-0142"],
    ["(604) 555-0142"],
    ["+44 (0)20 7946 0000"],
    ["604.555.0142 x12"],
    ["+33 1 23 45 67 89"],
    ["5550142"],
    ["604\u00a0555\u20110142"],
    ["604-555-0110 ext. 12"],
    ["604-555-0110 Ext 12"],
    ["604-555-0110 extension 1234"],
    ["604-555-0110x12"],
    ["604-555-0110 X 12"],
    ["514 555-0110, poste 12"],
    ["514 555-0110 p. 12"],
    ["514 555-0110 (poste 12)"],
    ["604-555-0110 #12"],
    ["604-555-0110,#12"],
    ["604-555-0110 local 12"],
    ["6045550142;ext=1"],
  ])("accepts %j", (text) => expect(read(phone, text)).toBe(text));

  it.each([
    ["123456"],
    ["1234567890123456"],
    ["+"],
    ["call me"],
    ["555-CALL-NOW"],
    ["()"],
    ["604-555-0110 ext"],
    ["604-555-0110 ext twelve"],
    ["555 ext. 12345"],
    ["604-555-0110 ext. 12345678"],
    ["６０４５５５０１４２"],
    ["604 555 0142<b>"],
  ])("refuses %j", (text) => expect(read(phone, text)).toEqual({ code: "phone_invalid" }));

  it.each([
    ["\u202a+1 604-555-0110\u202c"],
    ["\u202d+1 604-555-0110\u202c"],
    ["+1 604\u200b-555-\u20680110\u2069"],
    ["+1 604\u202d-555-0110\ufeff"],
    ["tel:+1 604-555-0110"],
  ])("reads %j without what was copied with it", (text) => expect(read(phone, text)).toBe("+1 604-555-0110"));

  it.each([
    ["", "required"],
    ["604\u202e5550142", "bad_characters"],
    ["604555\u00000142", "bad_characters"],
    ["1".repeat(41), "too_long:40"],
  ])("refuses %j as %s", (text, code) => expect(read(phone, text)).toEqual({ code }));
  it.each(notText)("refuses %j, which is no text", (value) => expect(read(phone, value)).toEqual({ code: "required" }));
});

describe("typedPassword", () => {
  it("leaves the judgement to the check", () => expect(read(typedPassword, "x\0\ud800")).toBe("x\0\ud800"));
  it.each([
    ["", "required"],
    ["x".repeat(1001), "too_long:1000"],
    [["x"], "required"],
  ])("refuses %j as %s", (value, code) => expect(read(typedPassword, value)).toEqual({ code }));
});

describe("id and instant", () => {
  it("takes ids as the database writes them", () =>
    expect(read(id, "0192f0c1-2345-7abc-8def-0123456789ab")).toBe("0192f0c1-2345-7abc-8def-0123456789ab"));
  it.each([
    [""],
    ["1"],
    ["0192f0c1-2345-7abc-8def-0123456789a"],
    ["' OR 1=1"],
    ["0192f0c1-2345-7abc-8def-0123456789ab\0"],
    [["x"]],
  ])("refuses the id %j", (value) => expect(read(id, value)).toEqual({ code: "invalid" }));

  it("reads an instant to the millisecond", () =>
    expect(read(instant, "2026-12-10T17:00:00Z")).toBe(Date.UTC(2026, 11, 10, 17)));
  it.each([
    ["2027-02-29T10:00:00Z"],
    ["+275760-09-13T00:00:00Z"],
    ["-000001-01-01T00:00:00Z"],
    ["0000-01-01T00:00:00Z"],
    ["9999-12-31T23:59:59Z"],
    ["2026-12-10T25:00:00Z"],
    ["2026-12-10T10:00:00"],
    ["2026-12-10T10:00:00+01:00"],
    ["2026-12-10"],
    ["1765386000000"],
    [""],
    [1],
    [["2026-12-10T17:00:00Z"]],
  ])("refuses the instant %j", (value) => expect(read(instant, value)).toEqual({ code: "invalid" }));
});
