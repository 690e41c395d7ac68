import { createTranslator } from "use-intl/core";
import type { Locale } from "./locales";
import type { Translation } from "./translation";

/** A feature's messages in both languages: the `…Messages` of its `messages.ts`. */
export type Messages<M extends object = object> = { en: M; fr: Translation<M> };

type Translate = { (key: string, values?: object): string };

/**
 * Remembers what it has formatted, including messages with the same few values (minutes, a count of free times): the
 * library looks a parsed message up by the text of all its formats, which takes longer than formatting it.
 */
function memoized<T extends object>(translate: T): T {
  const known = new Map<string, string>();
  const memo: Translate = (key, values) => {
    const id = values ? JSON.stringify([key, values]) : key;
    const hit = known.get(id);
    if (hit !== undefined) return hit;
    const text = (translate as T & Translate)(key, values);
    if (known.size >= 200) known.clear();
    known.set(id, text);
    return text;
  };
  return Object.assign(memo, translate) as unknown as T;
}

// Parsing ICU messages is expensive, so there is one translator per feature and language, kept as long as its messages.
const translators = new WeakMap<object, unknown>();

/** Returns `t("key", values)` for one feature's messages in one language, on the server and in the browser. */
export function translator<M extends object>(
  locale: Locale,
  messages: Messages<M>,
): ReturnType<typeof createTranslator<M>> {
  const own = messages[locale];
  let t = translators.get(own);
  if (!t) {
    // The French messages have the English ones' shape (see `Translation`), so their keys and values are the same.
    t = memoized(createTranslator({ locale, messages: own as M }));
    translators.set(own, t);
  }
  return t as ReturnType<typeof createTranslator<M>>;
}
