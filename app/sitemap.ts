import type { MetadataRoute } from "next";
import { systemScope } from "@/lib/platform/access/system";
import { env } from "@/lib/platform/env/env";
import { LOCALES } from "@/lib/platform/i18n/locales";
import { bookableSlugs } from "@/lib/practice/website/queries";

export const dynamic = "force-dynamic";

/** The booking pages, each in both languages. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const slugs = await bookableSlugs(await systemScope());
  return slugs.map((slug) => {
    const url = `${env().APP_URL}/book/${slug}`;
    return { url, alternates: { languages: Object.fromEntries(LOCALES.map((lang) => [lang, `${url}?lang=${lang}`])) } };
  });
}
