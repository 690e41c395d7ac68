import { z } from "zod";
import { parseLocalDate } from "@/lib/scheduling/dates";
import { line } from "./text";

/**
 * An email address as security row 12 has it: NFKC, then validated; one @, no double quotes, commas, line ends or angle
 * brackets, nothing that is not drawn. `raw` is what was typed, `canonical` (lower-case) is what is compared.
 * Codes: required, email_invalid.
 */
export const email = line(254)
  .refine((raw) => raw.normalize("NFKC") === raw, "email_invalid") // a full-width @ is another character
  .transform((raw) => ({ raw, canonical: raw.toLowerCase() }))
  .refine(({ canonical }) => /^[^\s\p{Default_Ignorable_Code_Point}@",;:<>()[\]\\]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u.test(canonical) && !/^\.|\.\.|\.@/.test(canonical), "email_invalid");

export type Email = z.infer<typeof email>;

/** A telephone number as people write it, with at least 7 and at most 15 digits (E.164). Code: phone_invalid. */
export const phone = line(40).refine((text) => /^[+(0-9][0-9\p{Zs}().\p{Pd}/x]*$/iu.test(text) && between(text.replace(/\D/g, "").length, 7, 15), "phone_invalid");

/** At least 12 characters, at most 200 (NIST SP 800-63B: length, no composition rules). Code: password_short:<length>. */
export const newPassword = z.string({ error: "required" }).superRefine((text, context) => {
  const length = [...text].length;
  if (length === 0) context.addIssue("required");
  else if (length < 12) context.addIssue(`password_short:${length}`);
  else if (length > 200) context.addIssue("too_long");
  else if (!text.isWellFormed() || text.includes("\0")) context.addIssue("bad_characters");
});

/** A password to be checked: anything that could be one. */
export const typedPassword = z.string({ error: "required" }).min(1, "required").max(1000, "too_long");

/** A day of somebody's past life, or null when left empty. Codes: date_invalid, date_future. */
export const birthDate = z
  .string()
  .optional()
  .transform((text, context) => {
    if (!text?.trim()) return null;
    const date = parseLocalDate(text.trim());
    if (!date) context.addIssue("date_invalid");
    else if (date > new Date().toISOString().slice(0, 10)) context.addIssue("date_future");
    return date;
  });

/** Six digits, as they are read and copied: with spaces or without. Code: code_invalid. */
export const code = z.string({ error: "required" }).max(40, "code_invalid").transform((text) => text.replace(/[\s\p{Pd}]/gu, "")).pipe(z.string().min(1, "required").regex(/^\d{6}$/, "code_invalid"));

export const id = z.uuid("invalid");

/** An instant of this century in ISO 8601 with seconds and Z, as our own links carry it; milliseconds since 1970. */
export const instant = z.iso.datetime("invalid").regex(/^20/, "invalid").transform((text) => Date.parse(text));

/** An address of this very site: path and query, never another host's (security row 13). */
export const ownPath = z.string().max(2000, "invalid").regex(/^\/(?![/\\])[^\\\s\p{Cc}]*$/u, "invalid");

function between(n: number, low: number, high: number): boolean {
  return n >= low && n <= high;
}
