import type { createTranslator } from "use-intl/core";
import type { Locale } from "./locales";
import { messages, type Words } from "./messages";
import { translatorOf } from "./translate";

export type Translator<W extends keyof Words> = ReturnType<typeof createTranslator<Words[W]>>;

/** `t("key", values)` for one word's messages in one language, on the server: pages, emails and tests alike. */
export function translator<W extends keyof Words>(locale: Locale, word: W): Translator<W> {
  return translatorOf(locale, { en: messages.en[word], fr: messages.fr[word] as never }) as Translator<W>;
}
