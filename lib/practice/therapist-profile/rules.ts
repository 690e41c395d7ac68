/** The most characters of a line in a therapist's own words. */
export const LINE_LENGTH = 160;

/** Codes (ISO 639) of the languages in which sessions can be held, in the order of the form. */
export const SESSION_LANGUAGES = [
  ...["en", "fr", "ar", "yue", "zh", "cr", "fa", "de", "el", "ht", "he", "hi", "it", "iu", "ja", "ko", "moe", "oj"],
  ...["pl", "pt", "pa", "ro", "ru", "es", "sv", "tl", "ta", "uk", "ur", "vi", "ase"],
] as const;

/** "French", « français »; the code of a language without a name. */
export function languageName(code: string, locale: "en" | "fr"): string {
  return names[locale].of(code) ?? code;
}

const names = {
  en: new Intl.DisplayNames("en", { type: "language" }),
  fr: new Intl.DisplayNames("fr", { type: "language" }),
};
