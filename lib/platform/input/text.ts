import { z } from "zod";

// Characters that no keyboard sends in one line: control characters, and line ends of any kind.
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/u;
// Controls that make a text look like another one by reversing its letters.
const OVERRIDES = /[\u202d\u202e]/;
// Invisible marks that address books, chats and web pages add when text is copied: for the direction of writing, and
// for places where a line may or may not break. Joiners and emoji variations are not among them: they change letters.
const COPIED = "\\u00ad\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202c\\u2060-\\u2069\\ufeff";
const MARKS = new RegExp(`[${COPIED}]`, "g");
const OUTER = new RegExp(`^[\\s\\u200c\\u200d\\ufe0f\\u202d\\u202e${COPIED}]+|[\\s\\u202d\\u202e${COPIED}]+$`, "g");
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;
// Spaces, invisible characters, and the blank Braille pattern: a text of only these is empty.
const BLANK = /[\s\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Returns one line without surrounding spaces and without the invisible marks that come with copied text. */
export const unmarked = (text: string): string => text.replace(OUTER, "").replace(MARKS, "").normalize("NFC").trim();

/** As `unmarked`, for a line of several: the spaces before it stay. */
const unmarkedLine = (text: string) => (/^\s*/.exec(text)?.[0] ?? "") + unmarked(text);

/** Removes every invisible character from text in which none means anything, such as a number or an address. */
export const visible = (text: string): string =>
  text.replace(OUTER, "").replace(INVISIBLE, (mark) => (mark === "\u202e" ? mark : ""));

/** Returns true for a text with nothing to see in it. */
export const isBlank = (text: string): boolean => text.replace(BLANK, "") === "";

/**
 * Text of several lines, which may be empty; runs of blank lines are reduced to one. Codes: too_long, bad_characters.
 */
export function paragraphs(max: number) {
  return z
    .string({ error: "invalid" })
    .transform((text) => text.replace(/\r\n?/g, "\n"))
    .refine((text) => !CONTROL.test(text.replaceAll("\n", "")) && text.isWellFormed(), "bad_characters")
    .transform((text) => (isBlank(text) ? "" : text.split("\n").map(unmarkedLine).join("\n")))
    .refine((text) => !OVERRIDES.test(text), "bad_characters")
    .transform((text) => text.replace(/\n{3,}/g, "\n\n").trim())
    .pipe(z.string().max(max, `too_long:${max}`));
}

/** One line that may be empty. Codes: those of `line` except required. */
export function lineOrNone(max: number) {
  return z.string({ error: "invalid" }).transform((text, context) => {
    if (isBlank(text)) return "";
    const read = line(max).safeParse(text);
    if (!read.success) context.addIssue(read.error.issues[0]?.message ?? "invalid");
    return read.data ?? "";
  });
}

/** One line of text, trimmed, without the invisible marks that come with copied text. Codes: required, too_long, bad_characters. */
export function line(max: number) {
  return z
    .string({ error: "required" })
    .refine((text) => !CONTROL.test(text) && text.isWellFormed(), "bad_characters")
    .transform(unmarked)
    .pipe(
      z
        .string()
        .max(max, `too_long:${max}`)
        .refine((text) => !OVERRIDES.test(text), "bad_characters")
        .refine((text) => !isBlank(text), "required"),
    );
}
