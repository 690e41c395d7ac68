import { createTranslator } from "use-intl/core";
import type { Locale } from "./locales";
import { messages, type Words } from "./messages";

export type Translator<W extends keyof Words> = ReturnType<typeof createTranslator<Words[W]>>;

// Parsing an ICU message is the dear part: one translator a language and word, for the life of the process.
const made = new Map<string, unknown>();

/** `t("key", values)` for one word's messages in one language. Works on the server, in emails and in tests alike. */
export function translator<W extends keyof Words>(locale: Locale, word: W): Translator<W> {
  const key = `${locale}:${word}`;
  let t = made.get(key);
  if (!t) {
    // The French shape equals the English one (see shape.ts), so its keys and values are the same.
    t = createTranslator({ locale, messages: messages[locale][word] as Words[W] });
    made.set(key, t);
  }
  return t as Translator<W>;
}
