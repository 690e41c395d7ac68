"use client";

export type AboutProps = { title: string; url: string; picture: string; name: string; address: string; phone: string };

/**
 * The practice for whoever shows a link to it, and for search engines: Open Graph and JSON-LD. Written out, and no more
 * than is needed, because Next's metadata would say each thing once more for Twitter; a client component, because what a
 * server component draws is sent twice. The script is data, which no browser runs and no content policy has to allow;
 * React keeps what is in it inside it.
 */
export function About({ title, url, picture, name, address, phone }: AboutProps) {
  const business = {
    "@context": "https://schema.org", "@type": "MedicalBusiness", name, url,
    ...(address && { address }), ...(phone && { telephone: phone }), potentialAction: { "@type": "ReserveAction", target: url },
  };
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:url" content={url} />
      <meta property="og:image" content={picture} />
      <meta name="twitter:card" content="summary_large_image" />
      <script type="application/ld+json">{JSON.stringify(business).replaceAll("<", "\\u003c")}</script>
    </>
  );
}
