import { z } from "zod";
import { COMMON_PASSWORDS } from "./common-passwords";

// Letters in the order of the alphabet, and keys beside each other on English and French keyboards.
const ROWS = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "azertyuiop",
  "qsdfghjklm",
  "wxcvbn",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
  "1q2w3e4r5t6y7u8i9o0p",
];
const NEIGHBOURS = new Set(
  ROWS.flatMap((row) => [...row].slice(1).flatMap((key, i) => [`${row[i]}${key}`, `${key}${row[i]}`])),
);
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  0: "o",
  1: "i",
  3: "e",
  4: "a",
  5: "s",
  7: "t",
  "@": "a",
  $: "s",
  "!": "i",
};

/** The fewest characters that a password needs besides words that anyone would try for this person. */
const LEAST_OF_ITS_OWN = 6;

const lower = (text: string) => text.normalize("NFKC").toLowerCase();
const squeezed = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
const letters = (text: string) => text.replace(/[^\p{L}]/gu, "");
const unit = (text: string) => /^(.+?)\1*$/su.exec(text)?.[1] ?? text;

/**
 * Returns whether a password is among the first that an attacker tries: a common one, also with digits and signs around
 * it, one of few characters or of a repeated part, or keys in a row.
 */
export function isCommon(password: string): boolean {
  const typed = lower(password);
  const compact = squeezed(typed);
  const plain = typed
    .replace(/^[^\p{L}]+|[^\p{L}@$]+$/gu, "")
    .replace(/[013457@$!]/g, (sign) => LOOKS_LIKE[sign] ?? "");
  if (compact === "") return false;
  if (new Set(compact).size <= 4 && compact.length === [...typed].length) return true;
  if (unit(compact).length <= 4 && unit(compact) !== compact) return true;
  const steps = [...compact].slice(1).filter((key, i) => NEIGHBOURS.has(`${compact[i]}${key}`) || key === compact[i]);
  if (steps.length >= 0.75 * ([...compact].length - 1)) return true;
  return [typed, compact, letters(typed), letters(plain)].some(
    (core) => COMMON_PASSWORDS.has(core) || COMMON_PASSWORDS.has(unit(core)),
  );
}

/**
 * Returns whether a password has little besides these words: the person's names and address, the practice's name. Words
 * of fewer than 3 characters do not count.
 */
export function isMadeOf(words: readonly string[], password: string): boolean {
  const parts = words.flatMap((word) => [squeezed(lower(word)), ...lower(word).split(/[^\p{L}\p{N}]+/u)]);
  const known = [...new Set(parts)].filter((part) => [...part].length >= 3).sort((a, b) => b.length - a.length);
  const compact = squeezed(lower(password));
  const rest = known.reduce((text, part) => text.replaceAll(part, ""), compact);
  return rest !== compact && [...rest].length < LEAST_OF_ITS_OWN;
}

/**
 * At least 12 characters, at most 200, and none of the first that are guessed (NIST SP 800-63B: length and a list, no
 * composition rules). Codes: password_short:<length>, password_common.
 */
export const newPassword = z.string({ error: "required" }).superRefine((text, context) => {
  const length = [...text].length;
  if (text.trim() === "") context.addIssue("required");
  else if (length < 12) context.addIssue(`password_short:${length}`);
  else if (length > 200) context.addIssue("too_long:200");
  else if (!text.isWellFormed() || text.includes("\0")) context.addIssue("bad_characters");
  else if (isCommon(text)) context.addIssue("password_common");
});

const SAID = ["practice", "name", "slug", "firstName", "lastName", "email"];

/** Rejects a new password made of what the same form says about the person and the practice. Code: password_common. */
export function notOwnWords<Schema extends z.ZodType<object>>(schema: Schema): Schema {
  return schema.refine(
    (value) => {
      const given = value as Record<string, unknown>;
      const words = SAID.map((name) => given[name]).map((said) =>
        typeof said === "object" && said !== null ? (said as { canonical?: unknown }).canonical : said,
      );
      const texts = words.filter((word) => typeof word === "string");
      return typeof given.password !== "string" || !isMadeOf(texts, given.password);
    },
    { error: "password_common", path: ["password"] },
  );
}
