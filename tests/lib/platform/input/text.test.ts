import { line, lineOrNone, paragraphs } from "@/lib/platform/input/text";

const code = (text: unknown, max = 80) => {
  const parsed = line(max).safeParse(text);
  return parsed.success ? parsed.data : { code: parsed.error.issues[0]?.message };
};

describe("line", () => {
  it.each([
    ["O'Brien"],
    ["李"],
    ["محمد"],
    ["Zoë-Anne d’Arcy"],
    ["Nguyễn"],
    ["می‌خواهم"],
    ["0012345"],
    ["👩‍⚕️ Ada"],
    ["x".repeat(80)],
  ])("keeps %j exactly", (text) => expect(code(text)).toBe(text));

  it.each([
    ["  Amélie ", "Amélie"],
    ["Ame\u0301lie", "Amélie"],
    ["\u2066Ada\u2069", "Ada"],
    ["Ada\u200f", "Ada"],
    ["Ada\u061c", "Ada"],
    ["\u202a Ada \u202c ", "Ada"],
    ["\u202eAda\u202c", "Ada"],
    ["\u202dAda L\u202c", "Ada L"],
    ["Anne\u200bMarie", "AnneMarie"],
    ["\ufeffAda\u00a0", "Ada"],
    ["Lam\u00adarche", "Lamarche"],
    ["Ada \u2068Roy\u2069", "Ada Roy"],
    ["Ada ❤\ufe0f", "Ada ❤\ufe0f"],
  ])("reads %j as %j", (text, read) => expect(code(text)).toBe(read));

  it.each<[string, unknown, string]>([
    ["nothing", undefined, "required"],
    ["a file's worth of nothing", null, "required"],
    ["an array", ["Ada"], "required"],
    ["an object", { toString: () => "Ada" }, "required"],
    ["a number", 7, "required"],
    ["the empty text", "", "required"],
    ["spaces", " \u00a0\u3000 ", "required"],
    ["zero-width characters", "\u200b\u200c\u200d\ufeff", "required"],
    ["a word joiner", "\u2060", "required"],
    ["blank Hangul", "\u3164", "required"],
    ["blank Braille", "\u2800", "required"],
    ["variation selectors", "\ufe0f\ufe0e", "required"],
    ["tag characters", "\u{e0041}\u{e0020}", "required"],
    ["Mongolian selectors", "\u180b\u180e", "required"],
    ["one too many", "x".repeat(81), "too_long:80"],
    ["a NUL", "Ada\0", "bad_characters"],
    ["an escape", "Ada\u001b[31m", "bad_characters"],
    ["a delete", "Ada\u007f", "bad_characters"],
    ["a C1 control", "Ada\u0085Bcc", "bad_characters"],
    ["a line feed", "Ada\nBcc: x", "bad_characters"],
    ["a carriage return at the end", "Ada\r", "bad_characters"],
    ["a tab", "Ada\tL", "bad_characters"],
    ["a line separator", "Ada\u2028L", "bad_characters"],
    ["a paragraph separator", "Ada\u2029L", "bad_characters"],
    ["a lone high surrogate", "Ada\ud83d", "bad_characters"],
    ["a lone low surrogate", "\udc00Ada", "bad_characters"],
    ["a right-to-left override", "Ada\u202egnp", "bad_characters"],
    ["a left-to-right override", "A\u202dda", "bad_characters"],
    ["an override after a closing mark", "Ada\u202c\u202egnp", "bad_characters"],
  ])("refuses %s", (_, text, expected) => expect(code(text)).toEqual({ code: expected }));
});

test("a text of several lines keeps its paragraphs, and nothing that no keyboard sends", () => {
  const text = paragraphs(20);
  expect(text.parse(" One\r\n\r\n\r\n\r\ntwo ")).toBe("One\n\ntwo");
  expect(text.parse(" \u200b\n ")).toBe("");
  expect(text.parse("\u202aOne\u202c\n  \u200etwo\u200e")).toBe("One\n  two");
  expect(text.safeParse("x".repeat(21)).error?.issues[0]?.message).toBe("too_long:20");
  for (const bad of ["a\u0000b", "a\u202eb", "a\ud800"])
    expect(text.safeParse(bad).error?.issues[0]?.message).toBe("bad_characters");
});

test("a line that may be empty is empty, or a line", () => {
  const text = lineOrNone(5);
  expect([text.parse("  "), text.parse("\u200b"), text.parse(" abc ")]).toEqual(["", "", "abc"]);
  expect(["abcdef", "a\u202eb"].map((bad) => text.safeParse(bad).error?.issues[0]?.message)).toEqual([
    "too_long:5",
    "bad_characters",
  ]);
});
