import type { Locale } from "./locales";
import { messages, type Words } from "./messages";
import { translator } from "./translator";

/**
 * The sentence for an error code: the word's own, else the common one of `input`. A code may carry one
 * number after a colon ("password_short:8"), which the sentence has as {n}.
 */
export function sentence(locale: Locale, word: keyof Words, code: string): string {
  const [name = "", n = ""] = code.split(":");
  const own = messages[locale][word] as { errors?: Record<string, string> };
  const source = own.errors && name in own.errors ? word : "input";
  const t = translator(locale, source as "input") as unknown as (key: string, values: object) => string;
  return t(`errors.${name in messages[locale].input.errors || source === word ? name : "invalid"}`, { n: Number(n) });
}
