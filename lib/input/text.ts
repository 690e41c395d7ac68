import { z } from "zod";

// What no honest keyboard sends: control characters (tab and line ends apart), lone surrogates,
// and the bidirectional controls with which one name can be made to look like another.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
// Spaces, zero-width characters and blank-looking letters: nothing is left of a text made of these.
const BLANK = /[\s\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200d\u2060-\u2064\u2800\u3164\ufeff\uffa0]/g;

/** One line of text, trimmed. Codes: required, too_long, bad_characters. */
export function line(max: number) {
  return z
    .string({ error: "required" })
    .refine((text) => !CONTROL.test(text) && !BIDI.test(text) && !/[\r\n\t]/.test(text) && text.isWellFormed(), "bad_characters")
    .transform((text) => text.normalize("NFC").trim())
    .pipe(z.string().max(max, "too_long").refine((text) => text.replace(BLANK, "") !== "", "required"));
}

/** Like `line`, but may be left empty: the empty string then. */
export function optionalLine(max: number) {
  return z.union([z.literal("").or(z.undefined()).transform(() => ""), line(max)], { error: inner });
}

// A union reports all its branches: the last one has the code that speaks to the person.
function inner(issue: { errors?: { message: string }[][] }): string {
  return issue.errors?.at(-1)?.[0]?.message ?? "invalid";
}
