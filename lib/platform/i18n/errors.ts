import { inputMessages } from "@/lib/platform/input/messages";
import type { Locale } from "./locales";
import { translator, type Messages } from "./translator";

type Errors = { errors: Record<string, string> };

/**
 * Returns the sentence for an error code: the feature's own, else the shared one (`lib/platform/input`), else a general
 * one. A code may carry one number after a colon ("password_short:8"), which the sentence contains as {n}; `words` has
 * what else it may contain.
 */
export function errorMessage(locale: Locale, messages: Messages, code: string, words?: Record<string, string>): string {
  const [name = "", n = ""] = code.split(":");
  const own = messages[locale] as Partial<Errors>;
  const source = (own.errors && name in own.errors ? messages : inputMessages) as Messages<Errors>;
  const key = name in source[locale].errors ? name : "invalid";
  return translator(locale, source)(`errors.${key}` as never, { n: Number(n), ...words } as never);
}
