import { z } from "zod";
import type { LocalDate } from "@/lib/scheduling/dates";
import { isBlank, line, visible } from "./text";
import { readingsOf } from "./written-dates";

// The address in "mailto:jo@x.ca?subject=Hello", "Jo Roy <jo@x.ca>" and "jo@x.ca;", as programs copy it.
const addressIn = (text: string) =>
  (/^[^<>]*<([^<>]*)>[\s,;.]*$/.exec(text)?.[1] ?? text)
    .trim()
    .replace(/^mailto:\s*([^?]*)(\?.*)?$/is, "$1")
    .replace(/[\s,;.]+$/, "");

/**
 * An email address under the rules of security row 12: NFKC, one @, no double quotes, commas, line ends or angle
 * brackets. What programs copy around an address, and invisible marks, are left out. `raw` is as typed; `canonical`
 * (lower-case) is what we compare. Codes: required, email_invalid.
 */
export const email = z
  .string({ error: "required" })
  .transform(visible)
  .pipe(line(400))
  .transform(addressIn)
  .pipe(z.string().min(1, "email_invalid").max(254, "too_long:254"))
  .refine((raw) => raw.normalize("NFKC") === raw, "email_invalid") // a full-width @ is a different character
  .transform((raw) => ({ raw, canonical: raw.toLowerCase() }))
  .refine(
    ({ canonical }) =>
      /^[^\s\p{Default_Ignorable_Code_Point}@",;:<>()[\]\\]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u.test(
        canonical,
      ) && !/^\.|\.\.|\.@/.test(canonical),
    "email_invalid",
  );

export type EmailAddress = z.infer<typeof email>;

const EXTENSION = /[\s,;.(\p{Pd}]*(?:ext=|extension|extn|ext|poste|post|local|p|x|#)[\s:.#]*\d{1,7}\s*\)?$/iu;

/**
 * A telephone number as people write it, with at least 7 and at most 15 digits (E.164), and an extension such as "x12"
 * or « poste 12 ». Code: phone_invalid.
 */
export const phone = z
  .string({ error: "required" })
  .transform((text) => visible(text).replace(/^tel:\s*/i, ""))
  .pipe(line(40))
  .refine((text) => {
    const number = text.replace(EXTENSION, "");
    return /^[+(0-9][0-9\p{Zs}().\p{Pd}/]*$/u.test(number) && between(number.replace(/\D/g, "").length, 7, 15);
  }, "phone_invalid");

/** A password to check: any string that could be one. */
export const typedPassword = z.string({ error: "required" }).min(1, "required").max(1000, "too_long:1000");

/** Returns the one date in question, else null and an issue. */
function oneDate(dates: readonly LocalDate[], context: z.RefinementCtx, none = "date_invalid"): LocalDate | null {
  const [date = null, other] = dates;
  if (!date || other) context.addIssue(date ? "date_unclear" : none);
  return date;
}

/**
 * A date of birth in any spelling that can be read in one way, or null if left empty. Codes: date_invalid, date_future,
 * date_unclear.
 */
export const birthDate = z
  .string()
  .max(100, "date_invalid")
  .optional()
  .transform((text, context) => {
    if (!text || isBlank(text)) return null;
    const [dates, today] = [readingsOf(text), new Date().toISOString().slice(0, 10)];
    const past = dates.filter((date) => date <= today);
    return oneDate(past, context, dates.length > 0 ? "date_future" : "date_invalid");
  });

/** Six digits as people copy them, with or without spaces. Code: code_invalid. */
export const code = z
  .string({ error: "required" })
  .max(40, "code_invalid")
  .transform((text) => text.replace(/[\s\p{Pd}]/gu, ""))
  .pipe(
    z
      .string()
      .min(1, "required")
      .regex(/^\d{6}$/, "code_invalid"),
  );

export const id = z.uuid("invalid");

/** One or more ids, separated by commas, because a form sends each name once. */
export const ids = z
  .string({ error: "invalid" })
  .transform((text) => [...new Set(text.toLowerCase().split(","))].sort())
  .pipe(z.array(id).min(1, "invalid").max(200, "invalid"));

/**
 * An instant of this century in ISO 8601 with seconds and Z, as in our own links; parsed to milliseconds since 1970.
 */
export const instant = z.iso
  .datetime("invalid")
  .regex(/^20/, "invalid")
  .transform((text) => Date.parse(text));

/** A path and query on this site, never on another host (security row 13). */
export const ownPath = z
  .string()
  .max(2000, "invalid")
  .regex(/^\/(?![/\\])[^\\\s\p{Cc}]*$/u, "invalid");
/** A checkbox; a form sends nothing for an unticked one. */
export const tick = z
  .literal("on", { error: "invalid" })
  .optional()
  .transform((value) => value === "on");

/** The text of a short field, before it is parsed as a number, a date or a time. */
export const typed = z.string({ error: "required" }).max(200, "too_long:200");

/** A whole number from `low` to `high`. Code: number_range, which the field's hint explains. */
export const whole = (low: number, high: number) =>
  typed
    .transform((text) => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : NaN))
    .pipe(z.number({ error: "number_range" }).min(low, "number_range").max(high, "number_range"));

/** Hours up to `most`, such as "24" or "1.5", converted to minutes. Code: number_range. */
export const hoursAsMinutes = (most: number) =>
  typed
    .transform((text) =>
      /^\d{1,3}([.,]\d{1,2})?$/.test(text.trim()) ? Math.round(Number(text.trim().replace(",", ".")) * 60) : NaN,
    )
    .pipe(z.number({ error: "number_range" }).max(most * 60, "number_range"));

/** A date in any spelling that can be read in one way. Codes: required, date_invalid, date_unclear. */
export const date = typed.transform((text, context) =>
  isBlank(text) ? (context.addIssue("required"), z.NEVER) : (oneDate(readingsOf(text), context) ?? z.NEVER),
);

/** As `date`, or null if left empty. Codes: date_invalid, date_unclear. */
export const dateOrNone = typed.transform((text, context) =>
  isBlank(text) ? null : oneDate(readingsOf(text), context),
);

/**
 * A price in dollars, such as "165", "165.50" or « 165,50 », converted to cents; at most $10,000. Code: price_invalid.
 */
export const price = typed
  .transform((text) =>
    /^\$?\s*\d{1,5}([.,]\d{1,2})?\s*\$?$/.test(text.trim())
      ? Math.round(Number(text.replace(/[$\s]/g, "").replace(",", ".")) * 100)
      : NaN,
  )
  .pipe(z.number({ error: "price_invalid" }).max(10_000_00, "price_invalid"));

function between(n: number, low: number, high: number): boolean {
  return n >= low && n <= high;
}
