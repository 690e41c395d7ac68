import { createTranslator } from "use-intl/core";
import type { Locale } from "./locales";
import { messages, type Words } from "./messages";

export type Translator<W extends keyof Words> = ReturnType<typeof createTranslator<Words[W]>>;

// Parsing an ICU message is the dear part: one translator a language and word, for the life of the process.
const made = new Map<string, unknown>();

type Said = { (key: string, values?: object): string };

/**
 * Says the same few values (a number of minutes, of free times) from memory: a library that finds its parsed message by
 * the text of every format there is takes longer to look than to format.
 */
function remembering<T extends object>(translate: T): T {
  const said = new Map<string, string>();
  const say: Said = (key, values) => {
    if (!values) return (translate as T & Said)(key);
    const asked = JSON.stringify([key, values]);
    const known = said.get(asked);
    if (known !== undefined) return known;
    const text = (translate as T & Said)(key, values);
    if (said.size >= 200) said.clear();
    said.set(asked, text);
    return text;
  };
  return Object.assign(say, translate) as unknown as T;
}

/** `t("key", values)` for one word's messages in one language. Works on the server, in emails and in tests alike. */
export function translator<W extends keyof Words>(locale: Locale, word: W): Translator<W> {
  const key = `${locale}:${word}`;
  let t = made.get(key);
  if (!t) {
    // The French shape equals the English one (see shape.ts), so its keys and values are the same.
    t = remembering(createTranslator({ locale, messages: messages[locale][word] as Words[W] }));
    made.set(key, t);
  }
  return t as Translator<W>;
}
