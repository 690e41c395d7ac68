import type { Metadata } from "next";
import type { AboutProps } from "@/components/practice/website/about";
import type { PracticeCard } from "@/lib/platform/access/practice";
import { bookingMessages } from "@/lib/sessions/booking/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

/** Metadata of the booking page for browsers and search engines. */
export function bookMetadata(practice: PracticeCard, locale: Locale, isClient = false): Metadata {
  return {
    title: titleOf(practice, locale, isClient),
    description:
      (locale === "fr" ? practice.welcomeFr : practice.welcomeEn) || translator(locale, bookingMessages)("leadOne"),
    robots: { index: true },
  };
}

/** Props of the practice's structured data, for link previews and search engines. */
export function aboutPractice(practice: PracticeCard, locale: Locale, home: string): AboutProps {
  const { slug, name, address, phone } = practice;
  return { locale, title: titleOf(practice, locale), url: `${home}/book/${slug}`, name, address, phone };
}

function titleOf({ name }: PracticeCard, locale: Locale, isClient = false): string {
  return `${translator(locale, bookingMessages)(isClient ? "titleExisting" : "titleNew")} · ${name}`;
}
