"use client";

import { LOCALES, type Locale } from "@/lib/platform/i18n/locales";

export type AboutProps = { locale: Locale; title: string; url: string; name: string; address: string; phone: string };

/**
 * Describes the practice for link previews and search engines: canonical URLs, Open Graph and JSON-LD. Whatever else
 * its URL contains, the page is one per language. Written out instead of Next's metadata, which would repeat everything
 * for Twitter; a client component, because a server component's output is sent twice. The script is data, which
 * browsers do not run and no content policy needs to allow; React escapes its content.
 */
export function About({ locale, title, url, name, address, phone }: AboutProps) {
  const business = {
    "@context": "https://schema.org",
    "@type": "MedicalBusiness",
    name,
    url,
    ...(address && { address }),
    ...(phone && { telephone: phone }),
    potentialAction: { "@type": "ReserveAction", target: url },
  };
  return (
    <>
      <link rel="canonical" href={`${url}?lang=${locale}`} />
      {LOCALES.map((lang) => (
        <link key={lang} rel="alternate" hrefLang={lang} href={`${url}?lang=${lang}`} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={url} />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:url" content={url} />
      <meta property="og:image" content={`${url}/picture.png?in=${locale}`} />
      <meta name="twitter:card" content="summary_large_image" />
      <script type="application/ld+json">{JSON.stringify(business).replaceAll("<", "\\u003c")}</script>
    </>
  );
}
