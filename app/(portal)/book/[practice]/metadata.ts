import type { Metadata } from "next";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { PracticeCard } from "@/lib/practices/queries";

/** What search engines are told of a booking page. Whatever else its address holds, it is one page in each language. */
export function bookMetadata(practice: PracticeCard, locale: Locale, home: string): Metadata {
  const t = translator(locale, "booking");
  const url = `${home}/book/${practice.slug}`;
  return {
    title: `${t("titleNew")} · ${practice.name}`,
    description: (locale === "fr" ? practice.welcomeFr : practice.welcomeEn) || t("leadOne"),
    robots: { index: true },
    alternates: { canonical: `${url}?lang=${locale}`, languages: { ...Object.fromEntries(LOCALES.map((lang) => [lang, `${url}?lang=${lang}`])), "x-default": url } },
  };
}
