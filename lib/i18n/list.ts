import type { Locale } from "./locales";

const lists = { en: new Intl.ListFormat("en-GB"), fr: new Intl.ListFormat("fr-CA") };

/** "birth date, phone and email", « date de naissance, téléphone et courriel ». */
export function and(words: readonly string[], locale: Locale): string {
  return lists[locale].format(words);
}
