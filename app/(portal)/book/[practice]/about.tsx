import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { PracticeCard } from "@/lib/practices/queries";

/**
 * The practice for whoever shows a link to it, and for search engines: Open Graph and JSON-LD. Written out, and no more
 * than is needed, because Next's metadata would say each thing once more for Twitter, on a page that is to be small.
 * The script is data, which no browser runs and no content policy has to allow; React keeps what is in it inside it.
 */
export function About({ practice: { name, slug, address, phone }, locale, home }: { practice: PracticeCard; locale: Locale; home: string }) {
  const url = `${home}/book/${slug}`;
  const business = {
    "@context": "https://schema.org", "@type": "MedicalBusiness", name, url,
    ...(address && { address }), ...(phone && { telephone: phone }), potentialAction: { "@type": "ReserveAction", target: url },
  };
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:title" content={`${translator(locale, "booking")("titleNew")} · ${name}`} />
      <meta property="og:url" content={url} />
      <meta property="og:image" content={`${url}/picture.png?in=${locale}`} />
      <meta name="twitter:card" content="summary_large_image" />
      <script type="application/ld+json">{JSON.stringify(business).replaceAll("<", "\\u003c")}</script>
    </>
  );
}
