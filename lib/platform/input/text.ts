import { z } from "zod";

// Characters that no keyboard sends in one line: control characters, line ends of any kind, and the bidirectional
// controls that can make one name look like another.
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/u;
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
// Spaces, invisible characters, and the blank Braille pattern: a text of only these is empty.
const BLANK = /[\s\p{Default_Ignorable_Code_Point}\u2800]/gu;

/**
 * Text of several lines, which may be empty; runs of blank lines are reduced to one. Codes: too_long, bad_characters.
 */
export function paragraphs(max: number) {
  return z
    .string({ error: "invalid" })
    .transform((text) => text.replace(/\r\n?/g, "\n"))
    .refine(
      (text) => !CONTROL.test(text.replaceAll("\n", "")) && !BIDI.test(text) && text.isWellFormed(),
      "bad_characters",
    )
    .transform((text) =>
      text.replace(BLANK, "") === ""
        ? ""
        : text
            .normalize("NFC")
            .replace(/\n{3,}/g, "\n\n")
            .trim(),
    )
    .pipe(z.string().max(max, "too_long"));
}

/** One line that may be empty. Codes: those of `line` except required. */
export function lineOrNone(max: number) {
  return z.string({ error: "invalid" }).transform((text, context) => {
    if (text.trim() === "") return "";
    const read = line(max).safeParse(text);
    if (!read.success) context.addIssue(read.error.issues[0]?.message ?? "invalid");
    return read.data ?? "";
  });
}

/** One line of text, trimmed. Codes: required, too_long, bad_characters. */
export function line(max: number) {
  return z
    .string({ error: "required" })
    .refine((text) => !CONTROL.test(text) && !BIDI.test(text) && text.isWellFormed(), "bad_characters")
    .transform((text) => text.normalize("NFC").trim())
    .pipe(
      z
        .string()
        .max(max, "too_long")
        .refine((text) => text.replace(BLANK, "") !== "", "required"),
    );
}
