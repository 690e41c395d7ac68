import { createTranslator } from "use-intl/core";
import type { Locale } from "./locales";
import type { Shape } from "./shape";

type Said = { (key: string, values?: object): string };

/**
 * Says what it said before from memory, with the same few values too (a number of minutes, of free times): a library that
 * finds its parsed message by the text of every format there is takes longer to look than to format.
 */
function remembering<T extends object>(translate: T): T {
  const said = new Map<string, string>();
  const say: Said = (key, values) => {
    const asked = values ? JSON.stringify([key, values]) : key;
    const known = said.get(asked);
    if (known !== undefined) return known;
    const text = (translate as T & Said)(key, values);
    if (said.size >= 200) said.clear();
    said.set(asked, text);
    return text;
  };
  return Object.assign(say, translate) as unknown as T;
}

// Parsing an ICU message is the dear part: one translator for one word's messages in one language, as long as they live.
const made = new WeakMap<object, unknown>();

/** `t("key", values)` for the messages of one word, of lib/i18n/words: what runs in a browser loads no others. */
export function translatorOf<M extends object>(
  locale: Locale,
  words: { en: M; fr: Shape<M> },
): ReturnType<typeof createTranslator<M>> {
  const messages = words[locale];
  let t = made.get(messages);
  if (!t) {
    // The French shape equals the English one (see shape.ts), so its keys and values are the same.
    t = remembering(createTranslator({ locale, messages: messages as M }));
    made.set(messages, t);
  }
  return t as ReturnType<typeof createTranslator<M>>;
}
