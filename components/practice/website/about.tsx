"use client";

import { LOCALES, type Locale } from "@/lib/platform/i18n/locales";

export type AboutProps = { locale: Locale; title: string; url: string; name: string; address: string; phone: string };

/**
 * The practice for whoever shows a link to it, and for search engines: the page's addresses, Open Graph and JSON-LD.
 * Whatever else its address holds, it is one page in each language. Written out, and no more than is needed, because
 * Next's metadata would say each thing once more for Twitter; a client component, because what a server component draws
 * is sent twice. The script is data, which no browser runs and no content policy has to allow; React keeps what is in it
 * inside it.
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
