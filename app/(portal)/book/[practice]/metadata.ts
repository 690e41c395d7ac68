import type { Metadata } from "next";
import type { AboutProps } from "@/components/share/about";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { PracticeCard } from "@/lib/practices/queries";

/** What search engines are told of a booking page. Whatever else its address holds, it is one page in each language. */
export function bookMetadata(practice: PracticeCard, locale: Locale, home: string): Metadata {
  const url = `${home}/book/${practice.slug}`;
  return {
    title: titleOf(practice, locale),
    description: (locale === "fr" ? practice.welcomeFr : practice.welcomeEn) || translator(locale, "booking")("leadOne"),
    robots: { index: true },
    alternates: { canonical: `${url}?lang=${locale}`, languages: { ...Object.fromEntries(LOCALES.map((lang) => [lang, `${url}?lang=${lang}`])), "x-default": url } },
  };
}

/** The practice as a shared link and search engines show it. */
export function aboutPractice(practice: PracticeCard, locale: Locale, home: string): AboutProps {
  const { slug, name, address, phone } = practice;
  const url = `${home}/book/${slug}`;
  return { title: titleOf(practice, locale), url, picture: `${url}/picture.png?in=${locale}`, name, address, phone };
}

function titleOf({ name }: PracticeCard, locale: Locale): string {
  return `${translator(locale, "booking")("titleNew")} · ${name}`;
}
