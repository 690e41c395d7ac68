import type { MetadataRoute } from "next";
import { env } from "@/lib/platform/env/env";

export const dynamic = "force-dynamic"; // the site's address is known when it runs, not when it is built

/** Every page may be read: those that are nobody's but a client's or the staff's say "noindex" themselves. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" }, sitemap: `${env().APP_URL}/sitemap.xml` };
}
