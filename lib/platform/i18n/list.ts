import type { Locale } from "./locales";

const either = {
  en: new Intl.ListFormat("en-GB", { type: "disjunction" }),
  fr: new Intl.ListFormat("fr-CA", { type: "disjunction" }),
};
const lists = { en: new Intl.ListFormat("en-GB"), fr: new Intl.ListFormat("fr-CA") };

/** "birth date, phone and email", « date de naissance, téléphone et courriel ». */
export function and(words: readonly string[], locale: Locale): string {
  return lists[locale].format(words);
}

/** "in person, by video or by phone". */
export function or(words: readonly string[], locale: Locale): string {
  return either[locale].format(words);
}
